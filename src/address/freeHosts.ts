// Addresses of a network that nobody has, in the order in which they are handed out.

import type { Address, Prefix } from "./address.ts";
import { addressAt, usableCount } from "./prefix.ts";

/**
 * Every host address that isn't taken, from the one with offset `first` to the last, then those before it. Asked anew
 * for each address, so that whatever was given meanwhile is left out.
 */
export function* freeHosts(
  network: Prefix,
  first: number,
  isTaken: (address: Address) => boolean,
): Generator<Address, undefined> {
  const last = usableCount(network);
  const before = BigInt(first) - 1n;
  const ranges = [
    [BigInt(first), last],
    [1n, before < last ? before : last],
  ] as const;
  for (const [from, to] of ranges) {
    for (let offset = from; offset <= to; offset++) {
      const address = addressAt(network, offset);
      if (!isTaken(address)) yield address;
    }
  }
  return undefined;
}
