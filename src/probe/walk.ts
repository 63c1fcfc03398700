// What a walk through the terrain is made of, and how a link can stop a packet.

import type { Address } from "../address/address.ts";
import type { Link } from "../state/kernel.ts";
import type { Ground } from "./terrain.ts";

export interface Packet {
  /** Subject that sends it. */
  readonly from: string;
  readonly to: Address;
  /** Length of the IP packet; absent: small. */
  readonly bytes: number;
}

export interface Walk {
  readonly packet: Packet;
  /** Links that it passes, in order. */
  readonly hops: readonly Hop[];
  /** Absent: it arrives, as far as the state tells. */
  readonly lost?: Loss;
  /** Subject in which it arrives. */
  readonly arrived?: string;
}

export interface Hop {
  readonly subject: string;
  readonly link: string;
}

export interface Loss {
  /** Subject in whose namespace it ends. */
  readonly at: string;
  /** Why, as a fragment of a sentence: `no route to 10.244.2.3`. */
  readonly reason: string;
  /** A route that is there ends it: it isn't as it should be, or stands behind one that lacks. */
  readonly isByRoute?: true;
}

/** The next namespace whose IP stack gets the packet, and the links on the way there; or where it ends before. */
export type Crossing =
  | { readonly hops: readonly Hop[]; readonly ground: Ground }
  | { readonly hops: readonly Hop[]; readonly lost: Loss };

/**
 * Why the link doesn't pass a packet. Linux is generous in places, for example it fragments tunnel packets on a bridge
 * with br_netfilter; but a packet that did get lost was lost here.
 */
export function findLoss(
  ground: Ground,
  name: string,
  link: Link | undefined,
  bytes: number,
): Loss | undefined {
  if (link === undefined) return { at: ground.subject, reason: `${name} is missing` };
  if (!link.up) return { at: ground.subject, reason: `${name} is down` };
  if (link.mtu !== undefined && bytes > link.mtu) {
    return { at: ground.subject, reason: `${bytes} bytes don't fit ${name} (MTU ${link.mtu})` };
  }
  return undefined;
}
