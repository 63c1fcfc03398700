// Entries of a connection tracking table as ctnetlink sends them: nested attributes of type, length and value. Pure.
// Source: linux/netfilter/nfnetlink_conntrack.h and nf_conntrack_common.h.

import type { Address } from "../address/address.ts";
import { toAddress } from "../address/number.ts";

export interface Connection {
  /** As the first packet came in. */
  readonly original: Tuple;
  /** As an answer to it comes in: the other way round, unless something was translated. */
  readonly reply: Tuple;
  readonly isSourceTranslated: boolean;
  readonly isDestinationTranslated: boolean;
}

export interface Tuple {
  readonly source: Address;
  readonly destination: Address;
  /** Number of the transport protocol. */
  readonly protocol: number;
  /** Absent for protocols without ports. */
  readonly sourcePort?: number;
}

const ENTRY = { original: 1, reply: 2, status: 3 } as const;
const TUPLE = { ip: 1, protocol: 2 } as const;
const IP = { sourceV4: 1, destinationV4: 2, sourceV6: 3, destinationV6: 4 } as const;
const PROTOCOL = { number: 1, sourcePort: 2 } as const;
const SOURCE_NAT = 1 << 4;
const DESTINATION_NAT = 1 << 5;
/** Without NLA_F_NESTED and NLA_F_NET_BYTEORDER. */
const TYPE_MASK = 0x3fff;

type Attributes = ReadonlyMap<number, readonly number[]>;

/** @returns undefined when it has no addresses */
export function readConnection(hex: string): Connection | undefined {
  const entry = readAttributes((hex.match(/../g) ?? []).map((pair) => Number.parseInt(pair, 16)));
  const [original, reply] = [readTuple(entry.get(ENTRY.original)), readTuple(entry.get(ENTRY.reply))];
  if (original === undefined || reply === undefined) return undefined;
  const status = Number(bigEndian(entry.get(ENTRY.status) ?? []));
  return {
    original,
    reply,
    isSourceTranslated: (status & SOURCE_NAT) !== 0,
    isDestinationTranslated: (status & DESTINATION_NAT) !== 0,
  };
}

function readTuple(bytes: readonly number[] | undefined): Tuple | undefined {
  const tuple = readAttributes(bytes ?? []);
  const ip = readAttributes(tuple.get(TUPLE.ip) ?? []);
  const source = addressOf(ip.get(IP.sourceV4), ip.get(IP.sourceV6));
  const destination = addressOf(ip.get(IP.destinationV4), ip.get(IP.destinationV6));
  if (source === undefined || destination === undefined) return undefined;
  const transport = readAttributes(tuple.get(TUPLE.protocol) ?? []);
  const [protocol = 0] = transport.get(PROTOCOL.number) ?? [];
  const port = transport.get(PROTOCOL.sourcePort);
  return { source, destination, protocol, ...(port && { sourcePort: Number(bigEndian(port)) }) };
}

function addressOf(
  v4: readonly number[] | undefined,
  v6: readonly number[] | undefined,
): Address | undefined {
  if (v4 !== undefined) return toAddress(bigEndian(v4), 4);
  return v6 === undefined ? undefined : toAddress(bigEndian(v6), 6);
}

function bigEndian(bytes: readonly number[]): bigint {
  return bytes.reduce((sum, byte) => (sum << 8n) | BigInt(byte), 0n);
}

/** Length and type are in the byte order of the machine, and every machine that runs this is little-endian. */
function readAttributes(bytes: readonly number[]): Attributes {
  const found = new Map<number, readonly number[]>();
  for (let at = 0; at + 4 <= bytes.length; ) {
    const [length, type] = [0, 2].map(
      (offset) => (bytes[at + offset] ?? 0) | ((bytes[at + offset + 1] ?? 0) << 8),
    );
    if (length === undefined || type === undefined || length < 4) break;
    found.set(type & TYPE_MASK, bytes.slice(at + 4, at + length));
    at += (length + 3) & ~3;
  }
  return found;
}
