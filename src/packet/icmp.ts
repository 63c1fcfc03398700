// ICMP (RFC 792) and ICMPv6 (RFC 4443) with neighbour discovery (RFC 4861).

import { addressOfBytes } from "../address/bytes.ts";
import type { IcmpHeader } from "./headers.ts";
import { ICMP_NAMES, ICMP_REASONS } from "./icmpNames.ts";
import type { Datagram } from "./ip.ts";
import { LINK_TYPES } from "./link.ts";
import type { IcmpPacket } from "./packet.ts";
import type { UpperOf } from "./transport.ts";
import type { Way } from "./tunnel.ts";

const HEADER = 8;
/** They end with the packet that they are about, as much of it as the sender liked to quote. */
const ERRORS = ["destination-unreachable", "packet-too-big", "time-exceeded", "parameter-problem"];
const NEIGHBOURS = ["neighbor-solicitation", "neighbor-advertisement"];

/** @param datagram with 4 bytes of content or more */
export function readIcmp({ ip, content, isCut }: Datagram, way: Way): UpperOf<IcmpPacket> {
  const { version } = ip;
  const [type, code] = [content.readUInt8(0), content.readUInt8(1)];
  const name = ICMP_NAMES[version][type] ?? `type-${type}`;
  const reason = ICMP_REASONS[version][name]?.[code];
  const icmp: IcmpHeader = {
    type,
    code,
    name,
    ...(reason !== undefined && { reason }),
    ...(content.length >= HEADER && readRest(content, name, reason)),
  };
  const payload = content.subarray(HEADER);
  const upper = { kind: "icmp", ip, icmp, payload, isCut: isCut || content.length < HEADER } as const;
  const isAbout = ERRORS.includes(name) || (name === "redirect" && version === 4);
  if (!isAbout || !way.isOpen || payload.length === 0) return upper;
  const inner = way.readInner(version === 4 ? LINK_TYPES.ipv4 : LINK_TYPES.ipv6, payload, payload.length);
  return inner.ip ? { ...upper, inner } : upper;
}

function readRest(bytes: Buffer, name: string, reason: string | undefined): Partial<IcmpHeader> {
  if (name.startsWith("echo-")) return { id: bytes.readUInt16BE(4), sequence: bytes.readUInt16BE(6) };
  if (name === "packet-too-big") return { mtu: bytes.readUInt32BE(4) };
  if (reason === "fragmentation-needed") return { mtu: bytes.readUInt16BE(6) };
  const hasTarget = NEIGHBOURS.includes(name) && bytes.length >= HEADER + 16;
  return hasTarget ? { target: addressOfBytes(bytes.subarray(HEADER, HEADER + 16)) } : {};
}
