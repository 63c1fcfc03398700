// Leases for a topology: the request that address/allocate.ts understands, and leases read back from a network whose
// document is lost.

import { allocate } from "../address/allocate.ts";
import type { Leases } from "../address/leases.ts";
import type { Topology } from "../topology/model.ts";

/**
 * Addresses for every node and pod of the topology. What has a lease keeps it.
 *
 * @throws {TopologyError} when the existing leases leave no way to grant what the file asks for
 */
export function leaseAddresses(topology: Topology, existing: Leases): Leases {
  const { network, nodes, pods } = topology;
  return allocate(
    { podNetwork: network.pods, perNode: network.perNode, nodeNetwork: network.nodes, nodes, pods },
    existing,
  );
}
