// Addresses as numbers and back, for arithmetic inside this room. 32 bits fit a JavaScript number exactly.

import { IPv4 } from "ip-num";
import type { Address, Prefix } from "./address.ts";

/** A network as a range of numbers. */
export interface Range {
  /** The network address. */
  readonly first: number;
  /** How many addresses it has, network and broadcast address included: 1 to 2^32. */
  readonly size: number;
  /** Prefix length, 0 to 32. */
  readonly length: number;
}

export function toNumber(address: Address): number {
  return Number(IPv4.fromString(address).getValue());
}

export function toAddress(number: number): Address {
  return IPv4.fromNumber(number).toString() as Address;
}

export function toRange(prefix: Prefix): Range {
  const slash = prefix.indexOf("/");
  const length = Number(prefix.slice(slash + 1));
  return { first: toNumber(prefix.slice(0, slash) as Address), size: 2 ** (32 - length), length };
}

/** @param first a number whose host bits are zero */
export function toPrefix(first: number, length: number): Prefix {
  return `${toAddress(first)}/${length}` as Prefix;
}
