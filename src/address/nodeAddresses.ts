// Addresses of nodes on the node network. They begin at .11, so that the first ten stay free for whatever a user puts
// there; a network that is too small for that is filled from .1. A lab may have several node networks; each is by itself.

import type { Address, Prefix } from "./address.ts";
import type { AllocationRequest, FamilyLeases, NodeRequest, Report } from "./allocate.ts";
import { freeHosts } from "./freeHosts.ts";
import { hasAddress, offsetOf, usableCount } from "./prefix.ts";

/** Where handing out begins. */
export const FIRST_NODE = 11;

/** The address of each node, except of those that are reported or on a network without addresses. */
export function allocateNodeAddresses(
  request: AllocationRequest,
  existing: FamilyLeases,
  report: Report,
): Map<string, Address> {
  // Pods on the node network keep theirs, whoever comes.
  const isDirect = request.podNetwork?.addressing === "direct";
  const names = new Set(request.pods.map(({ name }) => name));
  const pods = Object.entries(existing.pods).filter(([name]) => isDirect && names.has(name));
  const foreign = new Map<Address, string>([
    ...request.routers.map((address): [Address, string] => [address, "the lab's router"]),
    ...pods.map(([name, { address }]): [Address, string] => [address, `pod "${name}" of the running lab`]),
    ...(isDirect ? request.pods : []).flatMap(({ name, address }): [Address, string][] =>
      address === undefined ? [] : [[address, `pod "${name}"`]],
    ),
  ]);
  const leases = new Map(
    Object.entries(existing.nodes).flatMap(([name, { address }]): [string, Address][] =>
      address === undefined ? [] : [[name, address]],
    ),
  );
  const networks = new Set(request.nodes.flatMap(({ network }) => network ?? []));
  return new Map(
    [...networks].flatMap((network) => {
      const here = request.nodes.filter((node) => node.network === network);
      return [...allocateOn(network, here, leases, foreign, report)];
    }),
  );
}

function allocateOn(
  network: Prefix,
  nodes: readonly NodeRequest[],
  leases: ReadonlyMap<string, Address>,
  foreign: ReadonlyMap<Address, string>,
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
    const stranger = foreign.get(address);
    const path = ["nodes", name, "address"];
    if (holder !== undefined)
      report("address-in-use", path, `nodes "${holder}" and "${name}" both ask for ${address}`);
    else if (stranger !== undefined)
      report("address-in-use", path, `node "${name}" asks for ${address}, which is that of ${stranger}`);
    else give(name, address);
  }
  for (const { name, address } of nodes) {
    const lease = leases.get(name);
    if (address !== undefined || lease === undefined || !isNodeAddress(network, lease)) continue;
    if (foreign.has(lease)) continue;
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
  const free = freeHosts(network, FIRST_NODE, (address) => holders.has(address) || foreign.has(address));
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
  const offset = hasAddress(network, address) ? offsetOf(network, address) : 0n;
  return offset >= 1n && offset <= usableCount(network);
}
