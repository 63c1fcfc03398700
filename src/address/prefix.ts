// Arithmetic on networks: what is inside what, how a network is split, which address is the n-th. Everything counts
// from the network address, so offset 0 is the network itself and 1 the first host. RFC 4632.

import type { Address, InterfaceAddress, Prefix } from "./address.ts";
import { toAddress, toNumber, toPrefix, toRange } from "./number.ts";

/** Prefix length, 0 to 32. */
export function lengthOf(prefix: Prefix): number {
  return toRange(prefix).length;
}

/** The first address, which no host may have. */
export function networkOf(prefix: Prefix): Address {
  return toAddress(toRange(prefix).first);
}

/** The last address, which no host may have. */
export function broadcastOf(prefix: Prefix): Address {
  const { first, size } = toRange(prefix);
  return toAddress(first + size - 1);
}

export function hasAddress(prefix: Prefix, address: Address): boolean {
  const { size } = toRange(prefix);
  const offset = offsetOf(prefix, address);
  return offset >= 0 && offset < size;
}

/** Every address of `inner` is one of `outer`; a network contains itself. */
export function contains(outer: Prefix, inner: Prefix): boolean {
  const [big, small] = [toRange(outer), toRange(inner)];
  return small.first >= big.first && small.first + small.size <= big.first + big.size;
}

/** The two have an address in common. */
export function overlaps(a: Prefix, b: Prefix): boolean {
  return contains(a, b) || contains(b, a);
}

/** How many subnets of `length` the network splits into; 0 when `length` is shorter than its own. */
export function subnetCount(prefix: Prefix, length: number): number {
  const own = lengthOf(prefix);
  return length < own || length > 32 ? 0 : 2 ** (length - own);
}

/**
 * The subnet of `length` with number `index`, counted from 0.
 *
 * @throws {RangeError} when the network has no such subnet
 */
export function subnetAt(prefix: Prefix, length: number, index: number): Prefix {
  if (!Number.isInteger(index) || index < 0 || index >= subnetCount(prefix, length)) {
    throw new RangeError(`${prefix} has no subnet /${length} with number ${index}`);
  }
  return toPrefix(toRange(prefix).first + index * 2 ** (32 - length), length);
}

/**
 * The number of the subnet of `length` in which `subnet` begins: the inverse of `subnetAt`.
 *
 * @throws {RangeError} when `subnet` is not inside the network
 */
export function subnetIndex(prefix: Prefix, length: number, subnet: Prefix): number {
  if (!contains(prefix, subnet)) throw new RangeError(`${subnet} is not inside ${prefix}`);
  return Math.floor((toRange(subnet).first - toRange(prefix).first) / 2 ** (32 - length));
}

/**
 * The n-th address, counted from the network address, which is 0.
 *
 * @throws {RangeError} when the network is smaller
 */
export function addressAt(prefix: Prefix, offset: number): Address {
  const { first, size } = toRange(prefix);
  if (!Number.isInteger(offset) || offset < 0 || offset >= size) {
    throw new RangeError(`${prefix} has no address number ${offset}`);
  }
  return toAddress(first + offset);
}

/** Distance from the network address: the inverse of `addressAt`; negative or too big for an address outside. */
export function offsetOf(prefix: Prefix, address: Address): number {
  return toNumber(address) - toRange(prefix).first;
}

/** How many hosts fit: all addresses but the network's and the broadcast one. */
export function usableCount(prefix: Prefix): number {
  return Math.max(0, toRange(prefix).size - 2);
}

/** An address with the length of its network, as `ip address add` takes it. */
export function onInterface(address: Address, length: number): InterfaceAddress {
  return `${address}/${length}` as InterfaceAddress;
}

/** The address of an interface, and the network that it is in. */
export function splitInterface(text: InterfaceAddress): {
  readonly address: Address;
  readonly network: Prefix;
} {
  const [address = "", length = "32"] = text.split("/");
  const host = address as Address;
  const size = 2 ** (32 - Number(length));
  return { address: host, network: toPrefix(toNumber(host) - (toNumber(host) % size), Number(length)) };
}

/** Numeric order, for `sort`. */
export function compareAddresses(a: Address, b: Address): number {
  return toNumber(a) - toNumber(b);
}
