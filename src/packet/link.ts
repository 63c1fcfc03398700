// Where the link layer ends and what it says comes next. Sources: IEEE 802.3 and 802.1Q; libpcap's LINKTYPE_ETHERNET,
// LINKTYPE_LINUX_SLL, LINKTYPE_LINUX_SLL2, LINKTYPE_RAW, LINKTYPE_IPV4 and LINKTYPE_IPV6 (tcpdump.org/linktypes.html).

import { macOfBytes } from "../address/bytes.ts";
import type { CookedHeader, EthernetHeader, LinkLayer } from "./linkHeaders.ts";

export interface Link {
  readonly layer: LinkLayer;
  readonly ethernet?: EthernetHeader;
  readonly cooked?: CookedHeader;
  /** EtherType of the content; undefined when it can't be known. */
  readonly type: number | undefined;
  readonly content: Buffer;
  /** Whether its own header is not whole. */
  readonly isCut: boolean;
}

/** libpcap's numbers. */
export const LINK_TYPES = { ethernet: 1, raw: 101, cooked: 113, ipv4: 228, ipv6: 229, cooked2: 276 } as const;
/** What some systems write for `raw`. */
const OLD_RAW = [12, 14];
/** 802.1Q, 802.1ad, and what was used before the latter. */
const TAGS = [0x8100, 0x88a8, 0x9100];
/** In the order of their numbers. */
const DIRECTIONS: readonly CookedHeader["direction"][] = [
  ...(["incoming", "broadcast", "multicast", "elsewhere", "outgoing"] as const),
];

export function readLink(linkType: number, bytes: Buffer): Link {
  if (linkType === LINK_TYPES.ethernet) return readEthernet(bytes);
  if (linkType === LINK_TYPES.cooked) return readCooked(bytes);
  if (linkType === LINK_TYPES.cooked2) return readCooked2(bytes);
  if (linkType === LINK_TYPES.ipv4) return raw(0x0800, bytes);
  if (linkType === LINK_TYPES.ipv6) return raw(0x86dd, bytes);
  if (linkType !== LINK_TYPES.raw && !OLD_RAW.includes(linkType)) return nothing("other", bytes, false);
  const version = (bytes[0] ?? 0) >> 4;
  return raw(version === 4 ? 0x0800 : version === 6 ? 0x86dd : undefined, bytes);
}

function readEthernet(bytes: Buffer): Link {
  if (bytes.length < 14) return nothing("ethernet", bytes, true);
  const { type, vlans, content, isCut } = readType(bytes.readUInt16BE(12), bytes.subarray(14));
  const [destination, source] = [macOfBytes(bytes.subarray(0, 6)), macOfBytes(bytes.subarray(6, 12))];
  return { layer: "ethernet", ethernet: { source, destination, type, vlans }, type, content, isCut };
}

function readCooked(bytes: Buffer): Link {
  if (bytes.length < 16) return nothing("cooked", bytes, true);
  const { type, vlans, content, isCut } = readType(bytes.readUInt16BE(14), bytes.subarray(16));
  const cooked = {
    direction: directionOf(bytes.readUInt16BE(0)),
    type,
    vlans,
    ...sourceOf(bytes.readUInt16BE(4), bytes.subarray(6, 12)),
  };
  return { layer: "cooked", cooked, type, content, isCut };
}

function readCooked2(bytes: Buffer): Link {
  if (bytes.length < 20) return nothing("cooked", bytes, true);
  const { type, vlans, content, isCut } = readType(bytes.readUInt16BE(0), bytes.subarray(20));
  const cooked = {
    direction: directionOf(bytes.readUInt8(10)),
    type,
    vlans,
    interfaceIndex: bytes.readUInt32BE(4),
    ...sourceOf(bytes.readUInt8(11), bytes.subarray(12, 18)),
  };
  return { layer: "cooked", cooked, type, content, isCut };
}

const directionOf = (number: number): CookedHeader["direction"] => DIRECTIONS[number] ?? "unknown";

const sourceOf = (length: number, bytes: Buffer) => (length === 6 ? { source: macOfBytes(bytes) } : {});

interface Typed {
  readonly type: number;
  readonly vlans: readonly number[];
  readonly content: Buffer;
  readonly isCut: boolean;
}

/** Takes off what VLAN tags there are. */
function readType(type: number, content: Buffer): Typed {
  if (!TAGS.includes(type)) return { type, vlans: [], content, isCut: false };
  if (content.length < 4) return { type, vlans: [], content, isCut: true };
  const inside = readType(content.readUInt16BE(2), content.subarray(4));
  return { ...inside, vlans: [content.readUInt16BE(0) & 0x0fff, ...inside.vlans] };
}

const raw = (type: number | undefined, content: Buffer): Link =>
  content.length === 0 ? nothing("raw", content, true) : { layer: "raw", type, content, isCut: false };

const nothing = (layer: LinkLayer, content: Buffer, isCut: boolean): Link => ({
  layer,
  type: undefined,
  content,
  isCut,
});
