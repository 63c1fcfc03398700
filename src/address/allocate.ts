// Who gets which address. A pure function of what is asked for and what is already given away: the same file gives
// the same addresses, and whoever has a valid lease keeps it. Nodes first (nodeAddresses.ts,
// nodeSubnets.ts), then pods (podLeases.ts).

import { type Diagnostic, TopologyError } from "../errors.ts";
import type { Address, Prefix } from "./address.ts";
import type { Leases } from "./leases.ts";
import { allocateNodeAddresses } from "./nodeAddresses.ts";
import { allocateNodeSubnets } from "./nodeSubnets.ts";
import { allocatePods } from "./podLeases.ts";

/** What is asked for; everything in file order, names unique. */
export interface AllocationRequest {
  readonly podNetwork: Prefix;
  /** Prefix length of a node's share of the pod network. */
  readonly perNode: number;
  readonly nodeNetwork: Prefix;
  readonly nodes: readonly NodeRequest[];
  readonly pods: readonly PodRequest[];
}

export interface NodeRequest {
  readonly name: string;
  /** Given in the file. */
  readonly address?: Address;
  readonly podCIDR?: Prefix;
}

export interface PodRequest {
  readonly name: string;
  /** Given in the file. */
  readonly node?: string;
  readonly address?: Address;
}

/**
 * Gives every node an address and a subnet, and every pod a node and an address.
 *
 * What the file gives explicitly comes first, then valid leases, then the lowest free one in file order. Leases of
 * names that are gone are freed; those that lie outside of a changed network are dropped.
 *
 * @returns leases for exactly the names of the request; `allocate(request, allocate(request, x))` changes nothing
 * @throws {TopologyError} with one diagnostic for each node or pod that can't get what it asks for; paths are
 *   `["nodes", name, key]` and `["pods", name, key]`, without a place
 */
export function allocate(request: AllocationRequest, existing: Leases): Leases {
  const faults: Diagnostic[] = [];
  const report = (code: string, path: readonly string[], message: string): void => {
    faults.push({ code, severity: "error", message, path });
  };
  const nodes = allocateNodes(request, existing.nodes, report);
  if (faults.length > 0) throw new TopologyError(faults);
  const pods = allocatePods(request.pods, nodes, new Map(Object.entries(existing.pods)), report);
  if (faults.length > 0) throw new TopologyError(faults);
  return { nodes: Object.fromEntries(nodes), pods: Object.fromEntries(pods) };
}

/** Takes note of one thing that can't be given. */
export type Report = (code: string, path: readonly string[], message: string) => void;

function allocateNodes(
  request: AllocationRequest,
  existing: Leases["nodes"],
  report: Report,
): Map<string, Leases["nodes"][string]> {
  const former = Object.entries(existing);
  const formerAddresses = new Map(former.map(([name, { address }]) => [name, address]));
  const formerSubnets = new Map(former.map(([name, { podCIDR }]) => [name, podCIDR]));
  const addresses = allocateNodeAddresses(request.nodeNetwork, request.nodes, formerAddresses, report);
  const subnets = allocateNodeSubnets(request, formerSubnets, report);
  const leases = new Map<string, Leases["nodes"][string]>();
  for (const { name } of request.nodes) {
    const [address, podCIDR] = [addresses.get(name), subnets.get(name)];
    if (address !== undefined && podCIDR !== undefined) leases.set(name, { address, podCIDR });
  }
  return leases;
}
