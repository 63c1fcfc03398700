// What a check wants to know of a captured Ethernet frame: the addresses on its outside and, where one packet is wrapped in
// another, those on its inside. Pure; src/packet reads it.

import type { Packet } from "../packet/packet.ts";
import { readPacket } from "../packet/read.ts";

/** How a network wraps packets: VXLAN, or the bare packet as the payload of UDP. */
export type Wrapping =
  | { readonly form: "vxlan"; readonly port: number; readonly vni: number }
  | { readonly form: "udp"; readonly port: number };

export interface Envelope {
  readonly source: string;
  readonly destination: string;
}

export interface Frame {
  readonly outer: Envelope;
  /** UDP destination port of the outer packet; absent: it is not UDP. */
  readonly port?: number;
  /** Only in VXLAN. */
  readonly vni?: number;
  /** Absent: no packet is found inside. */
  readonly inner?: Envelope;
}

/** libpcap's number of Ethernet. */
const ETHERNET = 1;

/**
 * @param hex  of the frame, from its Ethernet header on; the end may be cut off
 * @param form how to read what is in a UDP datagram, whatever its port
 * @returns undefined when it carries no IP
 */
export function readFrame(hex: string, form: Wrapping["form"]): Frame | undefined {
  const bytes = Buffer.from(hex, "hex");
  const packet = readPacket({ time: 0, length: bytes.length, linkType: ETHERNET, bytes }, () => form);
  const outer = envelopeOf(packet);
  if (outer === undefined) return undefined;
  const { udp, vxlan } = packet;
  const inner = envelopeOf(packet.vxlan?.inner ?? (udp && packet.inner));
  return {
    outer,
    ...(udp && { port: udp.destinationPort }),
    ...(vxlan && { vni: vxlan.vni }),
    ...(inner && { inner }),
  };
}

function envelopeOf(packet: Packet | undefined): Envelope | undefined {
  return packet?.ip && { source: packet.ip.source, destination: packet.ip.destination };
}
