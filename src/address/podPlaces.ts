// Which node each pod runs on. Nobody who has a place is moved; whoever has none goes to the emptiest node.

import type { Address } from "./address.ts";
import type { PodRequest, Report } from "./allocate.ts";
import type { Leases } from "./leases.ts";
import { toNumber, toRange } from "./number.ts";
import { isPodAddress, podRoom } from "./podSubnet.ts";
import { broadcastOf, networkOf } from "./prefix.ts";

type NodeLease = Leases["nodes"][string];
type PodLease = Leases["pods"][string];

/** The node of each pod: that of its fixed address, the one of the file, the one it had, or the emptiest. */
export function placePods(
  pods: readonly PodRequest[],
  nodes: ReadonlyMap<string, NodeLease>,
  existing: ReadonlyMap<string, PodLease>,
  fixed: ReadonlyMap<string, Address>,
  report: Report,
): Map<string, string> {
  const places = new Map<string, string>();
  const counts = new Map([...nodes.keys()].map((name) => [name, 0]));
  const place = (pod: string, node: string): void => {
    places.set(pod, node);
    counts.set(node, count(node) + 1);
  };
  const homes = [...nodes].map((entry) => ({ entry, range: toRange(entry[1].podCIDR) }));
  const capacities = new Map([...nodes].map(([name, { podCIDR }]) => [name, podRoom(podCIDR)]));
  const count = (node: string): number => counts.get(node) ?? 0;
  const capacity = (node: string): number => capacities.get(node) ?? 0;
  const hasRoom = (node: string): boolean => count(node) < capacity(node);
  const findEmptiest = (): string | undefined => {
    let emptiest: string | undefined;
    for (const node of nodes.keys()) {
      if (hasRoom(node) && (emptiest === undefined || count(node) < count(emptiest))) emptiest = node;
    }
    return emptiest;
  };

  for (const pod of pods) {
    const address = fixed.get(pod.name);
    if (address === undefined) continue;
    const number = toNumber(address);
    const home = homes.find(({ range }) => number >= range.first && number < range.first + range.size)?.entry;
    const problem = findMisplacement(pod, address, home, nodes);
    if (problem !== undefined) report(problem.code, ["pods", pod.name, "address"], problem.message);
    else if (home !== undefined) place(pod.name, home[0]);
  }
  const isOpen = (pod: PodRequest): boolean => pod.address === undefined && !places.has(pod.name);
  for (const pod of pods.filter(isOpen)) {
    if (pod.node === undefined) continue;
    if (hasRoom(pod.node)) place(pod.name, pod.node);
    else if (nodes.has(pod.node)) {
      const subnet = nodes.get(pod.node)?.podCIDR;
      const message = `there is no address left for pod "${pod.name}" on node "${pod.node}": its subnet ${subnet} has room for ${capacity(pod.node)}`;
      report("subnet-full", ["pods", pod.name], message);
    }
  }
  for (const pod of pods.filter((pod) => isOpen(pod) && pod.node === undefined)) {
    const former = existing.get(pod.name)?.node;
    const node = former !== undefined && hasRoom(former) ? former : findEmptiest();
    if (node !== undefined) place(pod.name, node);
    else
      report(
        "subnet-full",
        ["pods", pod.name],
        `there is no address left for pod "${pod.name}": the subnets of all nodes are full`,
      );
  }
  return places;
}

/** Why a pod can't have the address that the file gives it; undefined: it can. */
function findMisplacement(
  pod: PodRequest,
  address: Address,
  home: readonly [string, NodeLease] | undefined,
  nodes: ReadonlyMap<string, NodeLease>,
): { readonly code: string; readonly message: string } | undefined {
  const subject = `address ${address} of pod "${pod.name}"`;
  const outside = (why: string) => ({ code: "address-outside-subnet", message: `${subject} ${why}` });
  const wanted = pod.node === undefined ? undefined : nodes.get(pod.node);
  if (wanted !== undefined && home?.[0] !== pod.node) {
    return outside(`is not in ${wanted.podCIDR}, the subnet of its node "${pod.node}"`);
  }
  if (home === undefined) return outside("is in no node's subnet");
  const { podCIDR } = home[1];
  if (isPodAddress(podCIDR, address)) return undefined;
  const ends = new Map([
    [networkOf(podCIDR), "network"],
    [broadcastOf(podCIDR), "broadcast"],
  ]);
  const owner = ends.get(address) ?? "bridge";
  return {
    code: "reserved-address",
    message: `${subject} is the ${owner} address of ${podCIDR}, which no pod can have`,
  };
}
