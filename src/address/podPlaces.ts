// Which node each pod runs on. Nobody who has a place is moved; whoever has none goes to the emptiest node that isn't
// cordoned. As in a cluster, a cordon is for those whose place is chosen here: a pod that the file puts on a node is there.

import type { Address } from "./address.ts";
import type { FamilyPodLease, PodRequest, Report } from "./allocate.ts";
import { toNumber, toRange } from "./number.ts";
import { isPodAddress, type PodSpace, podRoom } from "./podSpace.ts";

/**
 * The node of each pod: that of its fixed address, the one of the file, the one it had, or the emptiest.
 *
 * @param cordoned nodes that nobody is newly placed on
 */
export function placePods(
  pods: readonly PodRequest[],
  spaces: ReadonlyMap<string, PodSpace>,
  existing: ReadonlyMap<string, FamilyPodLease>,
  fixed: ReadonlyMap<string, Address>,
  report: Report,
  cordoned: ReadonlySet<string> = new Set(),
): Map<string, string> {
  const places = new Map<string, string>();
  const refused = new Set<string>();
  const counts = new Map([...spaces.keys()].map((name) => [name, 0]));
  const place = (pod: string, node: string): void => {
    places.set(pod, node);
    counts.set(node, count(node) + 1);
  };
  const capacities = new Map([...spaces].map(([name, space]) => [name, podRoom(space)]));
  const count = (node: string): number => counts.get(node) ?? 0;
  const capacity = (node: string): number => capacities.get(node) ?? 0;
  const hasRoom = (node: string): boolean => count(node) < capacity(node);
  const findEmptiest = (among: Iterable<string>): string | undefined => {
    let emptiest: string | undefined;
    for (const node of among) {
      if (hasRoom(node) && (emptiest === undefined || count(node) < count(emptiest))) emptiest = node;
    }
    return emptiest;
  };

  const findHomes = homesIn(spaces);
  for (const pod of pods) {
    const address = fixed.get(pod.name);
    if (address === undefined) continue;
    const homes = findHomes(address);
    const problem = findMisplacement(pod, address, homes, spaces);
    const former = existing.get(pod.name);
    if (problem !== undefined) {
      refused.add(pod.name);
      report(problem.code, ["pods", pod.name, "address"], problem.message);
    } else if (pod.node !== undefined) place(pod.name, pod.node);
    else if (former !== undefined && homes.includes(former.node) && mayBeOn(pod, former.node))
      place(pod.name, former.node);
    else if (homes.length === 1 && homes[0] !== undefined && mayBeOn(pod, homes[0]))
      place(pod.name, homes[0]);
  }
  const isOpen = ({ name }: PodRequest): boolean => !refused.has(name) && !places.has(name);
  for (const pod of pods.filter(isOpen)) {
    if (pod.node === undefined) continue;
    if (hasRoom(pod.node)) place(pod.name, pod.node);
    else if (spaces.has(pod.node)) {
      const subnet = spaces.get(pod.node)?.subnet;
      const message = `there is no address left for pod "${pod.name}" on node "${pod.node}": its subnet ${subnet} has room for ${capacity(pod.node)}`;
      report("subnet-full", ["pods", pod.name], message);
    }
  }
  for (const pod of pods.filter((pod) => isOpen(pod) && pod.node === undefined)) {
    const address = fixed.get(pod.name);
    const allowed = (address === undefined ? [...spaces.keys()] : findHomes(address)).filter((node) =>
      mayBeOn(pod, node),
    );
    const homes = allowed.filter((node) => !cordoned.has(node));
    const former = existing.get(pod.name)?.node;
    const node =
      former !== undefined && hasRoom(former) && mayBeOn(pod, former) ? former : findEmptiest(homes);
    if (node !== undefined) place(pod.name, node);
    else if (address !== undefined && allowed.length === 0) {
      const message = `address ${address} of pod "${pod.name}" is in no subnet of a node that its nodeSelector allows`;
      report("address-outside-subnet", ["pods", pod.name, "address"], message);
    } else if (homes.length === 0 && allowed.length > 0) {
      report("nodes-cordoned", ["pods", pod.name], describeCordon(pod));
    } else {
      const which = homes.length < allowed.length ? `${nodesOf(pod)} that are not cordoned` : nodesOf(pod);
      const message = `there is no address left for pod "${pod.name}": the subnets of ${which} are full`;
      report("subnet-full", ["pods", pod.name], message);
    }
  }
  return places;
}

/** Why there is no node for a pod, when none that it may be on takes new ones. */
export function describeCordon({ name, ...pod }: Pick<PodRequest, "name" | "nodes">): string {
  return `there is no node for pod "${name}": ${nodesOf(pod)} are cordoned (lab uncordon NODE opens one again)`;
}

function nodesOf({ nodes }: Pick<PodRequest, "nodes">): string {
  return nodes === undefined ? "all nodes" : "all nodes that its nodeSelector allows";
}

/** Whether the request leaves a pod this place. */
export function mayBeOn({ node, nodes }: PodRequest, place: string): boolean {
  return node === undefined ? nodes?.includes(place) !== false : node === place;
}

/** The nodes whose subnet an address is in: several where nodes share one. */
function homesIn(spaces: ReadonlyMap<string, PodSpace>): (address: Address) => readonly string[] {
  const ranges = [...spaces].map(([name, { subnet }]) => ({ name, range: toRange(subnet) }));
  return (address) => {
    const number = toNumber(address);
    return ranges
      .filter(({ range: { first, size } }) => number >= first && number < first + size)
      .map(({ name }) => name);
  };
}

/** Why a pod can't have the address that the file gives it; undefined: it can. */
function findMisplacement(
  pod: PodRequest,
  address: Address,
  homes: readonly string[],
  spaces: ReadonlyMap<string, PodSpace>,
): { readonly code: string; readonly message: string } | undefined {
  const subject = `address ${address} of pod "${pod.name}"`;
  const outside = (why: string) => ({ code: "address-outside-subnet", message: `${subject} ${why}` });
  const wanted = pod.node === undefined ? undefined : spaces.get(pod.node);
  if (pod.node !== undefined && wanted !== undefined && !homes.includes(pod.node)) {
    return outside(`is not in ${wanted.subnet}, the subnet of its node "${pod.node}"`);
  }
  const home = spaces.get(homes[0] ?? "");
  if (home === undefined) return outside("is in no node's subnet");
  if (isPodAddress(home, address)) return undefined;
  const what = home.reserved.get(address);
  return { code: "reserved-address", message: `${subject} is ${what}, which no pod can have` };
}
