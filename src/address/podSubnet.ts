// What pods may have of a node's subnet: all of it but the network address, the bridge's (the first host) and broadcast.

import type { Address, Prefix } from "./address.ts";
import { hasAddress, offsetOf, usableCount } from "./prefix.ts";

/** Offset of the first address that a pod can have. */
export const FIRST_POD = 2;

/** How many pods a node's subnet has room for: its hosts without the bridge. */
export function podRoom(podCIDR: Prefix): number {
  return Math.max(0, usableCount(podCIDR) - 1);
}

/** An address that a pod may have in a subnet: neither the network's, nor the bridge's, nor the broadcast one. */
export function isPodAddress(podCIDR: Prefix, address: Address): boolean {
  const offset = offsetOf(podCIDR, address);
  return hasAddress(podCIDR, address) && offset >= FIRST_POD && offset <= usableCount(podCIDR);
}
