// Leases for a topology: the requests that address/ understands, and the keys of nodes that encrypt.

import { allocateFamilies } from "../address/allocateFamilies.ts";
import { leaseGuests } from "../address/guests.ts";
import type { KeyPair, Leases } from "../address/leases.ts";
import { leaseServices } from "../address/serviceLeases.ts";
import { leaseRequests } from "../topology/leaseRequest.ts";
import type { Topology } from "../topology/model.ts";
import { backendFacts } from "../topology/networks.ts";
import { serviceRequests } from "../topology/serviceRequest.ts";

/**
 * Addresses for every node, pod and Service of the topology, and keys where the network needs them. What has a lease keeps it.
 *
 * @param makeKeys called for each node that needs keys and has none: chance is not for this room
 * @param cordons  nodes that no pod is newly placed on
 * @throws {TopologyError} when the existing leases leave no way to grant what the file asks for
 */
export function leaseAddresses(
  { network, nodes, pods, services }: Topology,
  existing: Leases,
  makeKeys: () => KeyPair = refuseKeys,
  cordons: readonly string[] = [],
): Leases {
  const cordoned = new Set(cordons);
  const own = pods.filter(({ hostNetwork }) => !hostNetwork);
  const requests = leaseRequests(network, nodes, own).map((request) => ({ ...request, cordoned }));
  const addresses = allocateFamilies(requests, withoutGuests(existing));
  const guests = leaseGuests(
    pods.filter(({ hostNetwork }) => hostNetwork),
    addresses,
    existing,
    cordoned,
  );
  const podLeases = pods.flatMap(({ name }) => {
    const lease = addresses.pods[name] ?? guests[name];
    return lease === undefined ? [] : [[name, lease] as const];
  });
  const serviceLeases = leaseServices(network.services, serviceRequests(services), existing.services ?? {});
  const granted = {
    ...addresses,
    pods: Object.fromEntries(podLeases),
    ...(services.length > 0 && { services: serviceLeases }),
  };
  if (backendFacts(network.cni, network.backend)?.encrypts !== true) return granted;
  const keyed = Object.entries(granted.nodes).map(
    ([name, lease]) => [name, { ...lease, keys: existing.nodes[name]?.keys ?? makeKeys() }] as const,
  );
  return { ...granted, nodes: Object.fromEntries(keyed) };
}

/** The address of a pod that was in its node's network is the node's, and stays there. */
function withoutGuests(existing: Leases): Leases {
  const own = Object.entries(existing.pods).filter(([, { node, addresses }]) => {
    const taken = existing.nodes[node]?.addresses ?? [];
    return !addresses.some((address) => taken.includes(address));
  });
  return { ...existing, pods: Object.fromEntries(own) };
}

function refuseKeys(): never {
  throw new Error("this network encrypts, and nobody makes keys");
}
