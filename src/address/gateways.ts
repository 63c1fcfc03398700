// The nodes' own addresses in a pod network that all of them share: those of their bridges, from the first host on,
// in file order. Pods that are there keep theirs.

import type { Address } from "./address.ts";
import type { AllocationRequest, FamilyLeases, Report } from "./allocate.ts";
import { freeHosts } from "./freeHosts.ts";
import { hasAddress } from "./prefix.ts";

/** The gateway of each node; none where nodes have subnets of their own. */
export function allocateGateways(
  { podNetwork, nodes, pods }: AllocationRequest,
  existing: FamilyLeases,
  report: Report,
): Map<string, Address> {
  if (podNetwork?.addressing !== "shared") return new Map();
  const { network } = podNetwork;
  const given = new Map<string, Address>();
  const taken = new Set<Address>(
    pods.flatMap(({ name, address }) => address ?? existing.pods[name]?.address ?? []),
  );
  for (const { name } of nodes) {
    const lease = existing.nodes[name]?.gateway;
    if (lease === undefined || taken.has(lease) || !hasAddress(network, lease)) continue;
    given.set(name, lease);
    taken.add(lease);
  }
  const free = freeHosts(network, 1, (address) => taken.has(address));
  for (const { name } of nodes) {
    if (given.has(name)) continue;
    const next = free.next();
    if (next.done === true) {
      const message = `there is no address left for the bridge of node "${name}": the pod network ${network} is full (choose a wider network.pods)`;
      report("pod-network-full", ["nodes", name], message);
    } else given.set(name, next.value);
  }
  return given;
}
