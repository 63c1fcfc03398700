// Addresses of pods, each out of its node's space. Places (podPlaces.ts) are settled for all pods before addresses are,
// so that the addresses within a node follow the file.

import type { Address, Prefix } from "./address.ts";
import type { FamilyPodLease, PodRequest, Report } from "./allocate.ts";
import { freeHosts } from "./freeHosts.ts";
import { mayBeOn, placePods } from "./podPlaces.ts";
import { isPodAddress, type PodSpace, podRoom } from "./podSpace.ts";

/** Leases of all pods that could be served, in file order; the others are reported. */
export function allocatePods(
  pods: readonly PodRequest[],
  spaces: ReadonlyMap<string, PodSpace>,
  existing: ReadonlyMap<string, FamilyPodLease>,
  report: Report,
  cordoned?: ReadonlySet<string>,
): Map<string, FamilyPodLease> {
  const fixed = fixAddresses(pods, spaces, existing, report);
  const places = placePods(pods, spaces, existing, fixed, report, cordoned);
  const taken = new Set(fixed.values());
  const leases = new Map<string, FamilyPodLease>();
  // Nodes that share a network share what is left of it.
  const free = new Map<Prefix, Generator<Address, undefined>>();
  for (const { name } of pods) {
    const node = places.get(name);
    const space = node === undefined ? undefined : spaces.get(node);
    if (node === undefined || space === undefined) continue;
    const { subnet, reserved, first } = space;
    const rest =
      free.get(subnet) ??
      freeHosts(subnet, first, (candidate) => taken.has(candidate) || reserved.has(candidate));
    free.set(subnet, rest);
    const address = fixed.get(name) ?? rest.next().value;
    if (address !== undefined) leases.set(name, { node, address });
    else {
      const message = `there is no address left for pod "${name}": ${subnet} has room for ${podRoom(space)}`;
      report("subnet-full", ["pods", name], message);
    }
  }
  return leases;
}

/** Addresses that are settled before any pod is placed: those of the file, then valid leases. */
function fixAddresses(
  pods: readonly PodRequest[],
  spaces: ReadonlyMap<string, PodSpace>,
  existing: ReadonlyMap<string, FamilyPodLease>,
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
  for (const pod of pods) {
    const { name, address } = pod;
    const lease = existing.get(name);
    if (address !== undefined || lease === undefined || !mayBeOn(pod, lease.node)) continue;
    const space = spaces.get(lease.node);
    if (space === undefined || !isPodAddress(space, lease.address)) continue;
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
