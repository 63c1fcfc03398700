// Each node's share of the pod network. Like flannel (pkg/subnet/config.go: SubnetMin is the second subnet), the first
// one is not handed out unless somebody asks for it by name.

import type { Prefix } from "./address.ts";
import type { AllocationRequest, Report } from "./allocate.ts";
import { type Range, toPrefix, toRange } from "./number.ts";
import { contains, lengthOf, subnetCount } from "./prefix.ts";

interface Holding {
  readonly name: string;
  readonly subnet: Prefix;
  readonly range: Range;
}

/** The subnet of each node, except of those that are reported. */
export function allocateNodeSubnets(
  { podNetwork, perNode, nodes }: AllocationRequest,
  leases: ReadonlyMap<string, Prefix>,
  report: Report,
): Map<string, Prefix> {
  const holdings: Holding[] = [];
  const given = new Map<string, Prefix>();
  const give = (name: string, subnet: Prefix): void => {
    holdings.push({ name, subnet, range: toRange(subnet) });
    given.set(name, subnet);
  };
  for (const { name, podCIDR } of nodes) {
    if (podCIDR === undefined) continue;
    const holder = findHolder(holdings, toRange(podCIDR));
    if (holder === undefined) give(name, podCIDR);
    else {
      const message = `podCIDR ${podCIDR} of node "${name}" overlaps ${holder.subnet} of node "${holder.name}"`;
      report("subnet-in-use", ["nodes", name, "podCIDR"], message);
    }
  }
  for (const { name, podCIDR } of nodes) {
    const lease = leases.get(name);
    if (podCIDR !== undefined || lease === undefined) continue;
    if (lengthOf(lease) !== perNode || !contains(podNetwork, lease)) continue;
    const holder = findHolder(holdings, toRange(lease));
    if (holder !== undefined) {
      report(
        "subnet-in-use",
        ["nodes", holder.name, "podCIDR"],
        `podCIDR ${holder.subnet} of node "${holder.name}" overlaps ${lease}, which node "${name}" of the running lab has: choose another, or give "${name}" one of its own`,
      );
    }
    give(name, lease);
  }
  const free = freeSubnets(podNetwork, perNode, holdings);
  for (const { name } of nodes) {
    if (given.has(name)) continue;
    const next = free.next();
    if (next.done === true) {
      const room = Math.max(0, subnetCount(podNetwork, perNode) - 1);
      report(
        "pod-network-full",
        ["nodes", name],
        `there is no subnet left for node "${name}": the pod network ${podNetwork} has room for ${room} of /${perNode}, as the first is not handed out (choose a wider network.pods or a longer network.perNode)`,
      );
    } else give(name, next.value);
  }
  return given;
}

function* freeSubnets(
  network: Prefix,
  length: number,
  holdings: readonly Holding[],
): Generator<Prefix, undefined> {
  const { first } = toRange(network);
  const count = subnetCount(network, length);
  const size = 2 ** (32 - length);
  for (let index = 1; index < count; index++) {
    const candidate = { first: first + index * size, size, length };
    if (findHolder(holdings, candidate) === undefined) yield toPrefix(candidate.first, length);
  }
  return undefined;
}

function findHolder(holdings: readonly Holding[], { first, size }: Range): Holding | undefined {
  return holdings.find(({ range }) => first < range.first + range.size && range.first < first + size);
}
