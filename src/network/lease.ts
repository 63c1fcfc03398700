// Leases for a topology: the request that address/ understands.

import { allocateFamilies } from "../address/allocateFamilies.ts";
import type { Leases } from "../address/leases.ts";
import { leaseRequests } from "../topology/leaseRequest.ts";
import type { Topology } from "../topology/model.ts";

/**
 * Addresses for every node and pod of the topology. What has a lease keeps it.
 *
 * @throws {TopologyError} when the existing leases leave no way to grant what the file asks for
 */
export function leaseAddresses({ network, nodes, pods }: Topology, existing: Leases): Leases {
  return allocateFamilies(leaseRequests(network, nodes, pods), existing);
}
