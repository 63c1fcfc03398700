// Addresses of pods, each in its node's subnet. Places (podPlaces.ts) are settled for all pods before addresses are, so
// that the addresses within a node follow the file.

import type { Address } from "./address.ts";
import type { PodRequest, Report } from "./allocate.ts";
import type { Leases } from "./leases.ts";
import { placePods } from "./podPlaces.ts";
import { FIRST_POD, isPodAddress } from "./podSubnet.ts";
import { addressAt } from "./prefix.ts";

type NodeLease = Leases["nodes"][string];
type PodLease = Leases["pods"][string];

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
      let offset = next.get(node) ?? FIRST_POD;
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
