// Addresses as numbers and back, for arithmetic inside this room. 128 bits don't fit a JavaScript number, so these are
// big ones, in both families alike.

import { IPv4 } from "ip-num";
import { type Address, type Family, familyOf, type Prefix } from "./address.ts";
import { readIpv6, writeIpv6 } from "./ipv6.ts";

/** How many bits an address has. */
export const BITS: Readonly<Record<Family, number>> = { 4: 32, 6: 128 };

/** A network as a range of numbers. */
export interface Range {
  readonly family: Family;
  /** The network address. */
  readonly first: bigint;
  /** How many addresses it has, all of them counted: 1 to 2^32 or 2^128. */
  readonly size: bigint;
  /** Prefix length, 0 to 32 or 128. */
  readonly length: number;
}

export function toNumber(address: Address): bigint {
  return familyOf(address) === 6 ? readIpv6(address) : IPv4.fromString(address).getValue();
}

export function toAddress(number: bigint, family: Family): Address {
  const text = family === 6 ? writeIpv6(number) : IPv4.fromNumber(number).toString();
  return text as Address;
}

export function toRange(prefix: Prefix): Range {
  const slash = prefix.indexOf("/");
  const length = Number(prefix.slice(slash + 1));
  const family = familyOf(prefix);
  return { family, first: toNumber(prefix.slice(0, slash) as Address), size: sizeOf(family, length), length };
}

/** How many addresses a network of that length has. */
export function sizeOf(family: Family, length: number): bigint {
  return 1n << BigInt(BITS[family] - length);
}

/** @param first a number whose host bits are zero */
export function toPrefix(first: bigint, length: number, family: Family): Prefix {
  return `${toAddress(first, family)}/${length}` as Prefix;
}

/** Whether the two have an address in common. */
export function meet(a: Range, b: Range): boolean {
  return a.family === b.family && a.first < b.first + b.size && b.first < a.first + a.size;
}
