// Packets in packets: VXLAN (RFC 7348), IPIP (RFC 2003, RFC 4213), and the bare packet in a UDP datagram of flannel's udp.

import type { UdpHeader } from "./headers.ts";
import type { Datagram } from "./ip.ts";
import { LINK_TYPES } from "./link.ts";
import type { Packet, TunnelPacket, VxlanPacket } from "./packet.ts";
import type { TunnelOf } from "./read.ts";
import type { UpperOf } from "./transport.ts";

/** How a packet inside of another is read. */
export interface Way {
  readonly tunnelOf: TunnelOf;
  /** Whether there may be another packet inside at all. */
  readonly isOpen: boolean;
  /** @param length how many bytes it has by what is said outside */
  readInner(linkType: number, bytes: Buffer, length: number): Packet;
}

const VXLAN_LENGTH = 8;
/** The bit that says that there is a VNI. */
const HAS_VNI = 0x08;

/** @returns undefined when no packet is in there */
export function readUdpTunnel(
  { ip, isCut }: Datagram,
  udp: UdpHeader,
  payload: Buffer,
  way: Way,
): UpperOf<VxlanPacket | TunnelPacket> | undefined {
  const form = way.tunnelOf(udp.destinationPort);
  const length = Math.max(payload.length, udp.length - 8);
  if (form === "udp") {
    const inner = way.readInner(LINK_TYPES.raw, payload, length);
    return inner.ip && { kind: "tunnel", ip, udp, inner, payload, isCut };
  }
  if (form === undefined || payload.length < VXLAN_LENGTH || (payload.readUInt8(0) & HAS_VNI) === 0) {
    return undefined;
  }
  const content = payload.subarray(VXLAN_LENGTH);
  const inner = way.readInner(LINK_TYPES.ethernet, content, length - VXLAN_LENGTH);
  return { kind: "vxlan", ip, udp, vxlan: { vni: payload.readUIntBE(4, 3), inner }, payload: content, isCut };
}

/** IPv4 or IPv6 right behind an IP header. */
export function readIpTunnel(datagram: Datagram, way: Way): UpperOf<TunnelPacket> | undefined {
  const { ip, content, length, isCut } = datagram;
  const inner = way.readInner(ip.protocol === 41 ? LINK_TYPES.ipv6 : LINK_TYPES.ipv4, content, length);
  return inner.ip && { kind: "tunnel", ip, inner, payload: content, isCut };
}
