// Both families together: each is allocated by itself, and what the primary one decides, above all the node of a pod,
// is given to the other.

import type { Address, Family, Prefix } from "./address.ts";
import { ofFamily } from "./address.ts";
import { type AllocationRequest, allocate, type FamilyLeases } from "./allocate.ts";
import type { Leases, NodeLease, PodLease } from "./leases.ts";

export type FamilyRequest = AllocationRequest & { readonly family: Family };

/**
 * @param requests one for each family, the primary first; never empty; all with the same nodes and pods
 * @returns leases whose lists follow the order of the requests
 * @throws {TopologyError} as `allocate` does, for the first family that has a fault
 */
export function allocateFamilies(requests: readonly FamilyRequest[], existing: Leases): Leases {
  const granted: FamilyLeases[] = [];
  for (const { family, ...request } of requests) {
    const [primary] = granted;
    const pods = request.pods.map((pod) => {
      const node = primary?.pods[pod.name]?.node ?? pod.node;
      return { ...pod, ...(node !== undefined && { node }) };
    });
    granted.push(allocate({ ...request, pods }, leasesOf(existing, family)));
  }
  const [primary] = requests;
  if (primary === undefined) throw new RangeError("no family to allocate for");
  return {
    nodes: Object.fromEntries(primary.nodes.map(({ name }) => [name, joinNode(granted, name)])),
    pods: Object.fromEntries(primary.pods.map(({ name }) => [name, joinPod(granted, name)])),
  };
}

function joinNode(granted: readonly FamilyLeases[], name: string): NodeLease {
  const leases = granted.map(({ nodes }) => nodes[name] ?? {});
  const gateways: Address[] = leases.flatMap(({ gateway }) => gateway ?? []);
  return {
    addresses: leases.flatMap(({ address }) => address ?? []),
    podCIDRs: leases.flatMap(({ podCIDR }): Prefix | never[] => podCIDR ?? []),
    ...(gateways.length > 0 && { gateways }),
  };
}

function joinPod(granted: readonly FamilyLeases[], name: string): PodLease {
  const leases = granted.flatMap(({ pods }) => pods[name] ?? []);
  return { node: leases[0]?.node ?? "", addresses: leases.map(({ address }) => address) };
}

/** The part of leases that is of one family. */
function leasesOf({ nodes, pods }: Leases, family: Family): FamilyLeases {
  return {
    nodes: Object.fromEntries(
      Object.entries(nodes).map(([name, { addresses, podCIDRs, gateways = [] }]) => {
        const [address, podCIDR] = [ofFamily(addresses, family), ofFamily(podCIDRs, family)];
        const gateway = ofFamily(gateways, family);
        return [
          name,
          { ...(address && { address }), ...(podCIDR && { podCIDR }), ...(gateway && { gateway }) },
        ];
      }),
    ),
    pods: Object.fromEntries(
      Object.entries(pods).flatMap(([name, { node, addresses }]) => {
        const address = ofFamily(addresses, family);
        return address === undefined ? [] : [[name, { node, address }]];
      }),
    ),
  };
}
