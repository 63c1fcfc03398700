// Arithmetic on networks: what is inside what, how a network is split, which address is the n-th. Everything counts
// from the network address, so offset 0 is the network itself and 1 the first host. RFC 4632, RFC 4291.
// Counts and offsets are numbers where a lab can hold them and bigints where IPv6 can go beyond.

import { type Address, type Family, familyOf, type InterfaceAddress, type Prefix } from "./address.ts";
import { BITS, meet, sizeOf, toAddress, toNumber, toPrefix, toRange } from "./number.ts";

/** Every address of a family: the destination of its default route. */
export const EVERYTHING: Readonly<Record<Family, Prefix>> = {
  4: "0.0.0.0/0" as Prefix,
  6: "::/0" as Prefix,
};

/** Prefix length of a single address: 32 or 128. */
export function hostLength(family: Family): number {
  return BITS[family];
}

/** Prefix length, 0 to 32 or 128. */
export function lengthOf(prefix: Prefix): number {
  return toRange(prefix).length;
}

/** The first address, which no host may have. */
export function networkOf(prefix: Prefix): Address {
  return toAddress(toRange(prefix).first, familyOf(prefix));
}

/** The last address, which no host may have in IPv4, and nobody gets by itself in IPv6. */
export function broadcastOf(prefix: Prefix): Address {
  const { first, size, family } = toRange(prefix);
  return toAddress(first + size - 1n, family);
}

export function hasAddress(prefix: Prefix, address: Address): boolean {
  if (familyOf(prefix) !== familyOf(address)) return false;
  const offset = offsetOf(prefix, address);
  return offset >= 0n && offset < toRange(prefix).size;
}

/** Every address of `inner` is one of `outer`; a network contains itself. */
export function contains(outer: Prefix, inner: Prefix): boolean {
  const [big, small] = [toRange(outer), toRange(inner)];
  return (
    big.family === small.family &&
    small.first >= big.first &&
    small.first + small.size <= big.first + big.size
  );
}

/** The two have an address in common; never across families. */
export function overlaps(a: Prefix, b: Prefix): boolean {
  return meet(toRange(a), toRange(b));
}

/** How many subnets of `length` the network splits into; 0 when `length` is shorter than its own. */
export function subnetCount(prefix: Prefix, length: number): bigint {
  const own = lengthOf(prefix);
  return length < own || length > BITS[familyOf(prefix)] ? 0n : 1n << BigInt(length - own);
}

/**
 * The subnet of `length` with number `index`, counted from 0.
 *
 * @throws {RangeError} when the network has no such subnet
 */
export function subnetAt(prefix: Prefix, length: number, index: number | bigint): Prefix {
  if (!isOffset(index) || BigInt(index) >= subnetCount(prefix, length)) {
    throw new RangeError(`${prefix} has no subnet /${length} with number ${index}`);
  }
  const { first, family } = toRange(prefix);
  return toPrefix(first + BigInt(index) * sizeOf(family, length), length, family);
}

/**
 * The number of the subnet of `length` in which `subnet` begins: the inverse of `subnetAt`.
 *
 * @throws {RangeError} when `subnet` is not inside the network
 */
export function subnetIndex(prefix: Prefix, length: number, subnet: Prefix): bigint {
  if (!contains(prefix, subnet)) throw new RangeError(`${subnet} is not inside ${prefix}`);
  return (toRange(subnet).first - toRange(prefix).first) / sizeOf(familyOf(prefix), length);
}

/**
 * The n-th address, counted from the network address, which is 0.
 *
 * @throws {RangeError} when the network is smaller
 */
export function addressAt(prefix: Prefix, offset: number | bigint): Address {
  const { first, size, family } = toRange(prefix);
  if (!isOffset(offset) || BigInt(offset) >= size) {
    throw new RangeError(`${prefix} has no address number ${offset}`);
  }
  return toAddress(first + BigInt(offset), family);
}

/**
 * Distance from the network address: the inverse of `addressAt`; negative or too big for an address outside.
 *
 * @param address of the same family
 */
export function offsetOf(prefix: Prefix, address: Address): bigint {
  return toNumber(address) - toRange(prefix).first;
}

/** How many hosts fit: all addresses but the first, which is the network's or its routers', and the last. */
export function usableCount(prefix: Prefix): bigint {
  const { size } = toRange(prefix);
  return size < 2n ? 0n : size - 2n;
}

/** An address with the length of its network, as `ip address add` takes it. */
export function onInterface(address: Address, length: number): InterfaceAddress {
  return `${address}/${length}` as InterfaceAddress;
}

/** A network with nothing but this address in it, `/32` or `/128`. */
export function hostPrefix(address: Address): Prefix {
  return `${address}/${BITS[familyOf(address)]}` as Prefix;
}

/** The address of an interface, and the network that it is in. */
export function splitInterface(text: InterfaceAddress): {
  readonly address: Address;
  readonly network: Prefix;
} {
  const family = familyOf(text);
  const [host = "", length = String(BITS[family])] = text.split("/");
  const address = host as Address;
  const number = toNumber(address);
  const first = number - (number % sizeOf(family, Number(length)));
  return { address, network: toPrefix(first, Number(length), family) };
}

/** Numeric order, IPv4 before IPv6, for `sort`. */
export function compareAddresses(a: Address, b: Address): number {
  const difference = toNumber(a) - toNumber(b);
  return familyOf(a) - familyOf(b) || (difference > 0n ? 1 : difference < 0n ? -1 : 0);
}

function isOffset(number: number | bigint): boolean {
  return (typeof number === "bigint" || Number.isInteger(number)) && number >= 0;
}
