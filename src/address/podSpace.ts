// What pods may have of a network: all of it but the network address, the last one, and what nodes and routers have.

import type { Address, Prefix } from "./address.ts";
import type { Addressing, FamilyNodeLease } from "./allocate.ts";
import { FIRST_NODE } from "./nodeAddresses.ts";
import { addressAt, broadcastOf, hasAddress, networkOf, usableCount } from "./prefix.ts";

/** Addresses of the pods of one node. */
export interface PodSpace {
  readonly subnet: Prefix;
  /** Addresses that no pod can have, and what they are: `the node's own address in 10.244.1.0/24`. */
  readonly reserved: ReadonlyMap<Address, string>;
  /** Offset at which handing out begins. */
  readonly first: number;
}

/** By name of node; a node without a subnet has no space. */
export function podSpaces(
  addressing: Addressing,
  nodes: ReadonlyMap<string, FamilyNodeLease>,
  routers: readonly Address[],
): Map<string, PodSpace> {
  const others = new Map<Address, string>(
    routers.map((address) => [address, "the address of the lab's router"]),
  );
  for (const [name, { address, gateway }] of nodes) {
    if (addressing === "direct" && address !== undefined)
      others.set(address, `the address of node "${name}"`);
    if (addressing === "shared" && gateway !== undefined)
      others.set(gateway, `the address of the bridge of node "${name}"`);
  }
  const spaces = new Map<string, PodSpace>();
  for (const [name, { podCIDR: subnet }] of nodes) {
    if (subnet === undefined) continue;
    const ends = new Map([
      [networkOf(subnet), `the network address of ${subnet}`],
      [broadcastOf(subnet), `the broadcast address of ${subnet}`],
    ]);
    if (addressing === "subnets") {
      if (usableCount(subnet) > 0n) ends.set(addressAt(subnet, 1), `the node's own address in ${subnet}`);
      spaces.set(name, { subnet, reserved: ends, first: 2 });
    } else {
      const first = addressing === "direct" ? FIRST_NODE : 1;
      spaces.set(name, { subnet, reserved: new Map([...others, ...ends]), first });
    }
  }
  return spaces;
}

/** How many pods a space has room for; never more than a computer can count. */
export function podRoom({ subnet, reserved }: PodSpace): number {
  const taken = [...reserved.keys()].filter((address) => hasAddress(subnet, address)).length;
  return Math.max(0, Number(usableCount(subnet)) + 2 - taken);
}

/** An address that a pod may have in a space. */
export function isPodAddress({ subnet, reserved }: PodSpace, address: Address): boolean {
  return hasAddress(subnet, address) && !reserved.has(address);
}
