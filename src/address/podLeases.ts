// Which node a pod runs on, and its address in that node's subnet. Places are settled for all pods before addresses
// are, so that the addresses within a node follow the file. The first host of a subnet is the bridge's.

import type { Address, Prefix } from "./address.ts";
import type { PodRequest, Report } from "./allocate.ts";
import type { Leases } from "./leases.ts";
import { toNumber, toRange } from "./number.ts";
import { addressAt, broadcastOf, hasAddress, networkOf, offsetOf, usableCount } from "./prefix.ts";

type NodeLease = Leases["nodes"][string];
type PodLease = Leases["pods"][string];

const FIRST_OFFSET = 2;

/** How many pods a node's subnet has room for: its hosts without the bridge. */
function podRoom(podCIDR: Prefix): number {
  return Math.max(0, usableCount(podCIDR) - 1);
}

/** An address that a pod may have in a subnet: neither the network's, nor the bridge's, nor the broadcast one. */
function isPodAddress(podCIDR: Prefix, address: Address): boolean {
  const offset = offsetOf(podCIDR, address);
  return hasAddress(podCIDR, address) && offset >= FIRST_OFFSET && offset <= usableCount(podCIDR);
}

/** Leases of all pods that could be served, in file order; the others are reported. */
export function allocatePods(
  pods: readonly PodRequest[],
  nodes: ReadonlyMap<string, NodeLease>,
  existing: ReadonlyMap<string, PodLease>,
  report: Report,
): Map<string, PodLease> {
  const fixed = fixAddresses(pods, nodes, existing, report);
  const places = placePods(pods, nodes, existing, fixed, report);
  const taken = new Set(fixed.values());
  const leases = new Map<string, PodLease>();
  const next = new Map<string, number>();
  for (const { name } of pods) {
    const node = places.get(name);
    const subnet = node === undefined ? undefined : nodes.get(node)?.podCIDR;
    if (node === undefined || subnet === undefined) continue;
    let address = fixed.get(name);
    if (address === undefined) {
      let offset = next.get(node) ?? FIRST_OFFSET;
      while (taken.has(addressAt(subnet, offset))) offset++;
      next.set(node, offset + 1);
      address = addressAt(subnet, offset);
    }
    leases.set(name, { node, address });
  }
  return leases;
}

/** Addresses that are settled before any pod is placed: those of the file, then valid leases. */
function fixAddresses(
  pods: readonly PodRequest[],
  nodes: ReadonlyMap<string, NodeLease>,
  existing: ReadonlyMap<string, PodLease>,
  report: Report,
): Map<string, Address> {
  const fixed = new Map<string, Address>();
  const holders = new Map<Address, string>();
  for (const { name, address } of pods) {
    if (address === undefined) continue;
    const holder = holders.get(address);
    if (holder !== undefined) {
      report(
        "address-in-use",
        ["pods", name, "address"],
        `pods "${holder}" and "${name}" both ask for ${address}`,
      );
      continue;
    }
    fixed.set(name, address);
    holders.set(address, name);
  }
  for (const { name, node, address } of pods) {
    const lease = existing.get(name);
    if (address !== undefined || lease === undefined || (node !== undefined && node !== lease.node)) continue;
    const subnet = nodes.get(lease.node)?.podCIDR;
    if (subnet === undefined || !isPodAddress(subnet, lease.address)) continue;
    const holder = holders.get(lease.address);
    if (holder !== undefined) {
      report(
        "address-in-use",
        ["pods", holder, "address"],
        `pod "${holder}" asks for ${lease.address}, which pod "${name}" of the running lab has: choose another address, or give "${name}" one of its own`,
      );
    }
    fixed.set(name, lease.address);
    holders.set(lease.address, name);
  }
  return fixed;
}

/** The node of each pod: that of its fixed address, the one of the file, the one it had, or the emptiest. */
function placePods(
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
    counts.set(node, (counts.get(node) ?? 0) + 1);
  };
  const homes = [...nodes].map((entry) => ({ entry, range: toRange(entry[1].podCIDR) }));
  const room = (node: string): number => podRoomOf(nodes.get(node)) - (counts.get(node) ?? 0);

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
    if (room(pod.node) > 0) place(pod.name, pod.node);
    else if (nodes.has(pod.node)) {
      const subnet = nodes.get(pod.node)?.podCIDR;
      const message = `there is no address left for pod "${pod.name}" on node "${pod.node}": its subnet ${subnet} has room for ${podRoomOf(nodes.get(pod.node))}`;
      report("subnet-full", ["pods", pod.name], message);
    }
  }
  for (const pod of pods.filter((pod) => isOpen(pod) && pod.node === undefined)) {
    const former = existing.get(pod.name)?.node;
    const emptiest = [...nodes.keys()].filter((node) => room(node) > 0).toSorted(byValue(counts))[0];
    const node = former !== undefined && room(former) > 0 ? former : emptiest;
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

function podRoomOf(lease: NodeLease | undefined): number {
  return lease === undefined ? 0 : podRoom(lease.podCIDR);
}

function byValue(counts: ReadonlyMap<string, number>): (a: string, b: string) => number {
  return (a, b) => (counts.get(a) ?? 0) - (counts.get(b) ?? 0);
}
