// IPv4 (RFC 791) and IPv6 with its extension headers (RFC 8200).

import { addressOfBytes } from "../address/bytes.ts";
import type { IpHeader } from "./headers.ts";

export interface Datagram {
  readonly ip: IpHeader;
  /** What is inside, without padding behind it. */
  readonly content: Buffer;
  /** How long the header says that it is, bytes. */
  readonly length: number;
  /** Whether some of it was not captured. */
  readonly isCut: boolean;
}

export const HEADER_LENGTH = { 4: 20, 6: 40 } as const;

/** @returns undefined when the header is not whole, or is none of this version */
export function readIp(bytes: Buffer, version: 4 | 6): Datagram | undefined {
  if (bytes.length < HEADER_LENGTH[version] || bytes.readUInt8(0) >> 4 !== version) return undefined;
  return version === 4 ? readIpv4(bytes) : readIpv6(bytes);
}

function readIpv4(bytes: Buffer): Datagram | undefined {
  const start = 4 * (bytes.readUInt8(0) & 0x0f);
  if (start < HEADER_LENGTH[4]) return undefined;
  const fragment = bytes.readUInt16BE(6);
  const ip = {
    version: 4,
    source: addressOfBytes(bytes.subarray(12, 16)),
    destination: addressOfBytes(bytes.subarray(16, 20)),
    protocol: bytes.readUInt8(9),
    ttl: bytes.readUInt8(8),
    tos: bytes.readUInt8(1),
    id: bytes.readUInt16BE(4),
    flags: { df: (fragment & 0x4000) !== 0, mf: (fragment & 0x2000) !== 0 },
    fragmentOffset: 8 * (fragment & 0x1fff),
  } as const;
  // 0 is what a segment has that the network card was to cut up.
  const length = (bytes.readUInt16BE(2) || bytes.length) - start;
  return { ip, ...contentOf(bytes.subarray(start), length) };
}

function readIpv6(bytes: Buffer): Datagram {
  const content = contentOf(bytes.subarray(40), bytes.readUInt16BE(4) || bytes.length - 40);
  const inside = skipExtensions(bytes.readUInt8(6), content);
  const ip = {
    version: 6,
    source: addressOfBytes(bytes.subarray(8, 24)),
    destination: addressOfBytes(bytes.subarray(24, 40)),
    protocol: inside.protocol,
    ttl: bytes.readUInt8(7),
    tos: (bytes.readUInt16BE(0) >> 4) & 0xff,
    flags: { df: false, mf: false },
    fragmentOffset: 0,
    ...inside.fragment,
  } as const;
  return { ip, content: inside.content, length: inside.length, isCut: inside.isCut };
}

type Content = Omit<Datagram, "ip">;

function contentOf(rest: Buffer, announced: number): Content {
  const length = Math.max(0, announced);
  return { content: rest.subarray(0, length), length, isCut: rest.length < length };
}

interface Inside extends Content {
  readonly protocol: number;
  readonly fragment?: Pick<IpHeader, "id" | "flags" | "fragmentOffset">;
}

const FRAGMENT = 44;
const AUTHENTICATION = 51;
/** Hop-by-hop, routing, destination options, mobility, host identity, shim6. */
const OPTIONS = [0, 43, 60, 135, 139, 140];

/** @param protocol of the first header in `content` */
function skipExtensions(protocol: number, content: Content): Inside {
  let inside: Inside = { ...content, protocol };
  for (;;) {
    const size = sizeOf(inside);
    if (size === undefined) return inside;
    const { content: bytes, length } = inside;
    if (bytes.length < size) return { ...inside, isCut: true };
    const fragment = inside.protocol === FRAGMENT ? readFragment(bytes) : inside.fragment;
    inside = {
      protocol: bytes.readUInt8(0),
      content: bytes.subarray(size),
      length: length - size,
      isCut: inside.isCut,
      ...(fragment && { fragment }),
    };
    // What comes after the header of a later fragment is the middle of something.
    if (fragment !== undefined && fragment.fragmentOffset > 0) return inside;
  }
}

/** @returns bytes of the extension header; undefined when it is none */
function sizeOf({ protocol, content }: Inside): number | undefined {
  const units = content[1] ?? 0;
  if (protocol === FRAGMENT) return 8;
  if (protocol === AUTHENTICATION) return 4 * (units + 2);
  return OPTIONS.includes(protocol) ? 8 * (units + 1) : undefined;
}

function readFragment(bytes: Buffer): Inside["fragment"] {
  const word = bytes.readUInt16BE(2);
  return {
    id: bytes.readUInt32BE(4),
    flags: { df: false, mf: (word & 1) !== 0 },
    fragmentOffset: word & 0xfff8,
  };
}
