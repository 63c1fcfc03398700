// One captured packet read from the outside in. Pure, and never throws: what is cut off or makes no sense is left out, and
// the packet is `truncated` or of the kind `other`. link.ts, ip.ts and their neighbours know the headers.

import { ARP_LENGTH, readArp } from "./arp.ts";
import { HEADER_LENGTH, readIp } from "./ip.ts";
import { type Link, readLink } from "./link.ts";
import type { Packet, PacketFacts } from "./packet.ts";
import { readTransport, type Upper } from "./transport.ts";
import type { Way } from "./tunnel.ts";

/** What a capture says of a packet. */
export interface CapturedBytes {
  /** Milliseconds since 1970. */
  readonly time: number;
  /** Bytes on the wire; `bytes` may have fewer. */
  readonly length: number;
  /** libpcap's number of the link layer, as the head of a capture says it; 1 is Ethernet. */
  readonly linkType: number;
  readonly bytes: Buffer;
}

/** Tells what is in datagrams to a UDP port: a frame behind a VXLAN header, a bare packet, or nothing of the kind. */
export type TunnelOf = (port: number) => "vxlan" | "udp" | undefined;

/** Packets within packets within packets: only what nobody meant goes deeper. */
const DEEPEST = 6;

export function readPacket(captured: CapturedBytes, tunnelOf: TunnelOf): Packet {
  return readAt(captured, tunnelOf, 0);
}

function readAt({ time, length, linkType, bytes }: CapturedBytes, tunnelOf: TunnelOf, depth: number): Packet {
  const link = readLink(linkType, bytes);
  const way: Way = {
    tunnelOf: depth < DEEPEST ? tunnelOf : () => undefined,
    isOpen: depth < DEEPEST,
    readInner: (type, content, whole) =>
      readAt({ time, length: whole, linkType: type, bytes: content }, tunnelOf, depth + 1),
  };
  const { isCut, ...upper } = readUpper(link, way);
  const facts: Omit<PacketFacts, "payload"> = {
    time,
    length,
    capturedLength: bytes.length,
    truncated: isCut || link.isCut || bytes.length < length,
    linkLayer: link.layer,
    ...(link.ethernet && { ethernet: link.ethernet }),
    ...(link.cooked && { cooked: link.cooked }),
  };
  return { ...facts, ...upper };
}

function readUpper({ type, content }: Link, way: Way): Upper {
  const other = { kind: "other", payload: content, isCut: false } as const;
  if (type === 0x0806) {
    const arp = readArp(content);
    const isCut = content.length < ARP_LENGTH;
    return arp === undefined
      ? { ...other, isCut }
      : { kind: "arp", arp, payload: content.subarray(ARP_LENGTH), isCut };
  }
  if (type !== 0x0800 && type !== 0x86dd) return other;
  const version = type === 0x0800 ? 4 : 6;
  const datagram = readIp(content, version);
  return datagram === undefined
    ? { ...other, isCut: content.length < HEADER_LENGTH[version] }
    : readTransport(datagram, way);
}
