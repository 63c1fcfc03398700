// Addresses of nodes on the node network. They begin at .11, so that the first ten stay free for whatever a user puts
// there; a network that is too small for that is filled from .1.

import type { Address, Prefix } from "./address.ts";
import type { NodeRequest, Report } from "./allocate.ts";
import { addressAt, hasAddress, offsetOf, usableCount } from "./prefix.ts";

const FIRST_OFFSET = 11;

/** The address of each node, except of those that are reported. */
export function allocateNodeAddresses(
  network: Prefix,
  nodes: readonly NodeRequest[],
  leases: ReadonlyMap<string, Address>,
  report: Report,
): Map<string, Address> {
  const given = new Map<string, Address>();
  const holders = new Map<Address, string>();
  const give = (name: string, address: Address): void => {
    given.set(name, address);
    holders.set(address, name);
  };
  for (const { name, address } of nodes) {
    if (address === undefined) continue;
    const holder = holders.get(address);
    if (holder === undefined) give(name, address);
    else
      report(
        "address-in-use",
        ["nodes", name, "address"],
        `nodes "${holder}" and "${name}" both ask for ${address}`,
      );
  }
  for (const { name, address } of nodes) {
    const lease = leases.get(name);
    if (address !== undefined || lease === undefined || !isNodeAddress(network, lease)) continue;
    const holder = holders.get(lease);
    if (holder !== undefined) {
      report(
        "address-in-use",
        ["nodes", holder, "address"],
        `node "${holder}" asks for ${lease}, which node "${name}" of the running lab has: choose another address, or give "${name}" one of its own`,
      );
    }
    give(name, lease);
  }
  const free = freeHosts(network, holders);
  for (const { name } of nodes) {
    if (given.has(name)) continue;
    const next = free.next();
    if (next.done === true) {
      report(
        "node-network-full",
        ["nodes", name],
        `there is no address left for node "${name}": the node network ${network} has room for ${usableCount(network)} (choose a wider network.nodes)`,
      );
    } else give(name, next.value);
  }
  return given;
}

/** An address that a node may have: neither the network's nor the broadcast one. */
function isNodeAddress(network: Prefix, address: Address): boolean {
  const offset = offsetOf(network, address);
  return hasAddress(network, address) && offset >= 1 && offset <= usableCount(network);
}

function* freeHosts(network: Prefix, taken: ReadonlyMap<Address, string>): Generator<Address, undefined> {
  const last = usableCount(network);
  const ranges = [
    [FIRST_OFFSET, last],
    [1, Math.min(FIRST_OFFSET - 1, last)],
  ] as const;
  for (const [from, to] of ranges) {
    for (let offset = from; offset <= to; offset++) {
      const address = addressAt(network, offset);
      if (!taken.has(address)) yield address;
    }
  }
  return undefined;
}
