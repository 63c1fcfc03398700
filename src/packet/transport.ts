// What is in an IP packet: TCP (RFC 9293), UDP (RFC 768), ICMP, another packet, or bytes.

import { TCP_FLAGS, type TcpHeader, type UdpHeader } from "./headers.ts";
import { readIcmp } from "./icmp.ts";
import type { Datagram } from "./ip.ts";
import type { Packet, PacketFacts } from "./packet.ts";
import { readIpTunnel, readUdpTunnel, type Way } from "./tunnel.ts";

/** A kind of packet without what its link layer says. */
export type UpperOf<Kind extends Packet> = Kind extends Packet
  ? Omit<Kind, Exclude<keyof PacketFacts, "payload">> & { readonly isCut: boolean }
  : never;
export type Upper = UpperOf<Packet>;

export function readTransport(datagram: Datagram, way: Way): Upper {
  const { ip, content, isCut } = datagram;
  const plain = { kind: "ip", ip, payload: content, isCut } as const;
  if (ip.fragmentOffset > 0) return plain;
  const found = readKnown(datagram, way);
  if (found !== undefined) return found;
  return { ...plain, isCut: isCut || content.length < (SHORTEST[ip.protocol] ?? 0) };
}

/** Headers that are shorter are cut off. */
const SHORTEST: Readonly<Record<number, number>> = { 1: 4, 6: 20, 17: 8, 58: 4 };

function readKnown(datagram: Datagram, way: Way): Upper | undefined {
  const { ip, content } = datagram;
  if (content.length < (SHORTEST[ip.protocol] ?? 0)) return undefined;
  if (ip.protocol === 6) return readTcp(datagram);
  if (ip.protocol === 17) return readUdp(datagram, way);
  if (ip.protocol === (ip.version === 4 ? 1 : 58)) return readIcmp(datagram, way);
  return (ip.protocol === 4 || ip.protocol === 41) && way.isOpen ? readIpTunnel(datagram, way) : undefined;
}

function readTcp({ ip, content, isCut }: Datagram): Upper {
  const start = Math.max(20, 4 * (content.readUInt8(12) >> 4));
  const bits = content.readUInt8(13);
  const tcp: TcpHeader = {
    sourcePort: content.readUInt16BE(0),
    destinationPort: content.readUInt16BE(2),
    sequence: content.readUInt32BE(4),
    acknowledgement: content.readUInt32BE(8),
    flags: Object.fromEntries(
      TCP_FLAGS.map((flag, bit) => [flag, (bits & (1 << bit)) !== 0]),
    ) as TcpHeader["flags"],
    window: content.readUInt16BE(14),
    ...readMss(content.subarray(20, start)),
  };
  return { kind: "tcp", ip, tcp, payload: content.subarray(start), isCut: isCut || content.length < start };
}

const [END, NOTHING, MSS] = [0, 1, 2];

function readMss(options: Buffer): Pick<TcpHeader, "mss"> {
  for (let at = 0; at < options.length; ) {
    const kind = options.readUInt8(at);
    if (kind === END) break;
    if (kind === NOTHING) {
      at += 1;
      continue;
    }
    const size = options[at + 1] ?? 0;
    if (kind === MSS && size === 4 && at + 4 <= options.length) return { mss: options.readUInt16BE(at + 2) };
    if (size < 2) break;
    at += size;
  }
  return {};
}

function readUdp(datagram: Datagram, way: Way): Upper {
  const { ip, content, isCut } = datagram;
  const udp: UdpHeader = {
    sourcePort: content.readUInt16BE(0),
    destinationPort: content.readUInt16BE(2),
    length: content.readUInt16BE(4),
  };
  const payload = content.subarray(8, Math.max(8, udp.length || content.length));
  return readUdpTunnel(datagram, udp, payload, way) ?? { kind: "udp", ip, udp, payload, isCut };
}
