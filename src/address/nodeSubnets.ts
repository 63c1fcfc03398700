// Each node's share of the pod network. Like flannel (pkg/subnet/config.go: SubnetMin is the second subnet), the first
// one is not handed out unless somebody asks for it by name. Where nodes share a network, the share is all of it.

import type { Prefix } from "./address.ts";
import type { AllocationRequest, FamilyLeases, NodeRequest, PodNetworkRequest, Report } from "./allocate.ts";
import { meet, type Range, sizeOf, toPrefix, toRange } from "./number.ts";
import { contains, lengthOf, subnetCount } from "./prefix.ts";

interface Holding {
  readonly name: string;
  readonly subnet: Prefix;
  readonly range: Range;
}

/** The subnet of each node, except of those that are reported; none when pods have no address of the family. */
export function allocateNodeSubnets(
  { podNetwork, nodes }: AllocationRequest,
  leases: FamilyLeases["nodes"],
  report: Report,
): Map<string, Prefix> {
  switch (podNetwork?.addressing) {
    case undefined:
      return new Map();
    case "shared":
      return new Map(nodes.map(({ name }) => [name, podNetwork.network]));
    case "direct":
      return new Map(nodes.flatMap(({ name, network }) => (network === undefined ? [] : [[name, network]])));
    case "subnets":
      return allocateSubnets(podNetwork, nodes, leases, report);
  }
}

function allocateSubnets(
  { network, perNode }: PodNetworkRequest,
  nodes: readonly NodeRequest[],
  leases: FamilyLeases["nodes"],
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
    const lease = leases[name]?.podCIDR;
    if (podCIDR !== undefined || lease === undefined) continue;
    if (lengthOf(lease) !== perNode || !contains(network, lease)) continue;
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
  const free = freeSubnets(network, perNode, holdings);
  for (const { name } of nodes) {
    if (given.has(name)) continue;
    const next = free.next();
    if (next.done === true) {
      report("pod-network-full", ["nodes", name], explainFull(name, network, perNode, holdings));
    } else give(name, next.value);
  }
  return given;
}

/** A share that is wider than others is the reason, where there is one. */
function explainFull(name: string, network: Prefix, perNode: number, holdings: readonly Holding[]): string {
  const head = `there is no subnet left for node "${name}"`;
  const [widest] = holdings.toSorted((a, b) => a.range.length - b.range.length);
  if (widest !== undefined && widest.range.length < perNode) {
    const { name: holder, subnet } = widest;
    return `${head}: node "${holder}" has ${subnet} of the pod network ${network}, and beside it no /${perNode} is free (choose a longer podCIDR for "${holder}", or a wider network.pods)`;
  }
  const count = subnetCount(network, perNode);
  const room = count === 0n ? 0n : count - 1n;
  return `${head}: the pod network ${network} has room for ${room} of /${perNode}, as the first is not handed out (choose a wider network.pods or a longer network.perNode)`;
}

function* freeSubnets(
  network: Prefix,
  length: number,
  holdings: readonly Holding[],
): Generator<Prefix, undefined> {
  const { first, family } = toRange(network);
  const count = subnetCount(network, length);
  const size = sizeOf(family, length);
  for (let index = 1n; index < count; index++) {
    const candidate = { family, first: first + index * size, size, length };
    if (findHolder(holdings, candidate) === undefined) yield toPrefix(candidate.first, length, family);
  }
  return undefined;
}

function findHolder(holdings: readonly Holding[], wanted: Range): Holding | undefined {
  return holdings.find(({ range }) => meet(range, wanted));
}
