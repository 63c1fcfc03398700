// Network interfaces of every type that a lab can have, as plain data: a part of kernel.ts, which stands for both.

import type { Address, Mac, Prefix } from "../address/address.ts";

export type Link = Loopback | Bridge | Veth | Vxlan | Tun | Ipip | Wireguard | ForeignLink;

interface LinkAttributes {
  readonly object: "link";
  /** At most 15 bytes. */
  readonly name: string;
  readonly up: boolean;
  /** Bytes; absent: whatever the kernel chose. */
  readonly mtu?: number;
  /** Absent: whatever the kernel chose. */
  readonly mac?: Mac;
  /** Bridge of the same namespace that this link is a port of. */
  readonly master?: string;
  /** Only for bridge ports: frames may leave through the port they came in by. */
  readonly hairpin?: boolean;
  /** What somebody has set who is not us, and labs never set; only in observed state. */
  readonly altered?: readonly UsualSetting[];
}

/** A setting of a link that labs leave as the kernel makes it. */
export interface UsualSetting {
  /** Which part of the link has it, as in `ip link set type bridge_slave`; `link` stands for none of these. */
  readonly of: "link" | "bridge" | "bridge_slave";
  /** As the kernel makes it, in iproute2's words: `arp on`, `state forwarding`. */
  readonly usual: string;
}

/** Every namespace has one; it is never made or removed. */
export interface Loopback extends LinkAttributes {
  readonly type: "loopback";
}

export interface Bridge extends LinkAttributes {
  readonly type: "bridge";
}

/** One end of a veth pair. The other end stands in its own namespace and names this one as its peer. */
export interface Veth extends LinkAttributes {
  readonly type: "veth";
  readonly peer: LinkRef;
}

export interface LinkRef {
  /** Subject whose namespace holds the link: a node, a pod or `fabric`. */
  readonly namespace: string;
  readonly name: string;
}

/** RFC 7348. */
export interface Vxlan extends LinkAttributes {
  readonly type: "vxlan";
  readonly vni: number;
  /** UDP destination port. */
  readonly port: number;
  /** Outer source address; its family is that of the outer packets. */
  readonly local: Address;
  /** Link that carries the outer packets. */
  readonly device: string;
  /** Whether it learns from what comes in behind which tunnel end a MAC lives. */
  readonly learning: boolean;
}

/** A device whose packets a program reads and writes, tuntap(7). It is there whether or not the program runs. */
export interface Tun extends LinkAttributes {
  readonly type: "tun";
}

/** IP in IP, RFC 2003; without `remote` the route's gateway is the tunnel's other end. */
export interface Ipip extends LinkAttributes {
  readonly type: "ipip";
  readonly local: Address;
  readonly remote?: Address;
}

/** WireGuard, wireguard.com. Its key and its peers can't be seen from outside: `configuration` stands for them. */
export interface Wireguard extends LinkAttributes {
  readonly type: "wireguard";
  /** UDP port that it listens on. */
  readonly port: number;
  /** Digest of `settings`: a device whose settings change is made anew. */
  readonly configuration: string;
  /** What `wg setconf` is given; always there in desired state, never in observed state. */
  readonly settings?: { readonly privateKey: string; readonly peers: readonly WireguardPeer[] };
}

export interface WireguardPeer {
  readonly publicKey: string;
  readonly endpoint: { readonly address: Address; readonly port: number };
  readonly allowed: readonly Prefix[];
}

/** A link without our mark: made by somebody else, or by a run of ours that was cut off. Only ever observed. */
export interface ForeignLink extends LinkAttributes {
  readonly type: "foreign";
}

/**
 * A link as it is right after it was made: `ip link add` takes its MTU and MAC, the rest is set afterwards. Except for
 * a bridge: it follows its ports' MTU until somebody sets one, and an MTU given at birth doesn't count as set; and for
 * a tun, which `ip tuntap add` gives nothing.
 */
export function asCreated<SomeLink extends Link>(link: SomeLink): SomeLink {
  const { master: _master, hairpin: _hairpin, altered: _altered, mtu, ...rest } = link;
  const takesMtu = link.type !== "bridge" && link.type !== "tun";
  return { ...(rest as SomeLink), ...(takesMtu && mtu !== undefined && { mtu }), up: false };
}
