// Who gets which address of one family. A pure function of what is asked for and what is already given away: the same
// file gives the same addresses, and whoever has a valid lease keeps it. Nodes first (nodeAddresses.ts, nodeSubnets.ts,
// gateways.ts), then pods (podPlaces.ts, podAddresses.ts). Both families together are allocateFamilies.ts.

import { type Diagnostic, TopologyError } from "../errors.ts";
import type { Address, Prefix } from "./address.ts";
import { allocateGateways } from "./gateways.ts";
import { allocateNodeAddresses } from "./nodeAddresses.ts";
import { allocateNodeSubnets } from "./nodeSubnets.ts";
import { allocatePods } from "./podAddresses.ts";
import { podSpaces } from "./podSpace.ts";

/** What is asked for in one family; everything in file order, names unique. */
export interface AllocationRequest {
  /** Absent: pods have no address of this family. */
  readonly podNetwork?: PodNetworkRequest;
  /** Addresses of the node networks that the lab's router has. */
  readonly routers: readonly Address[];
  readonly nodes: readonly NodeRequest[];
  readonly pods: readonly PodRequest[];
  /** Nodes that no pod is newly placed on. */
  readonly cordoned?: ReadonlySet<string>;
}

/**
 * How pods come to their addresses: out of a subnet of their node's own, out of one network that all nodes share, or
 * directly out of the node network.
 */
export type Addressing = "subnets" | "shared" | "direct";

export interface PodNetworkRequest {
  readonly addressing: Addressing;
  readonly network: Prefix;
  /** Prefix length of a node's share of it; only subnets have one. */
  readonly perNode: number;
}

export interface NodeRequest {
  readonly name: string;
  /** The node network that it is on; absent: that one has no addresses of this family. */
  readonly network?: Prefix;
  /** Given in the file. */
  readonly address?: Address;
  readonly podCIDR?: Prefix;
}

export interface PodRequest {
  readonly name: string;
  /** Given in the file. */
  readonly node?: string;
  /** Nodes that it may be on; absent: any. */
  readonly nodes?: readonly string[];
  readonly address?: Address;
}

/** Who has what in one family. */
export interface FamilyLeases {
  readonly nodes: Readonly<Record<string, FamilyNodeLease>>;
  readonly pods: Readonly<Record<string, FamilyPodLease>>;
}

export interface FamilyNodeLease {
  readonly address?: Address;
  readonly podCIDR?: Prefix;
  readonly gateway?: Address;
}

export interface FamilyPodLease {
  readonly node: string;
  readonly address: Address;
}

/** Takes note of one thing that can't be given. */
export type Report = (code: string, path: readonly string[], message: string) => void;

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
export function allocate(request: AllocationRequest, existing: FamilyLeases): FamilyLeases {
  const faults: Diagnostic[] = [];
  const report: Report = (code, path, message) => {
    faults.push({ code, severity: "error", message, path });
  };
  const nodes = allocateNodes(request, existing, report);
  if (faults.length > 0) throw new TopologyError(faults);
  const { podNetwork, pods: asked, routers, cordoned } = request;
  if (podNetwork === undefined) return { nodes: Object.fromEntries(nodes), pods: {} };
  const spaces = podSpaces(podNetwork.addressing, nodes, routers);
  const pods = allocatePods(asked, spaces, new Map(Object.entries(existing.pods)), report, cordoned);
  if (faults.length > 0) throw new TopologyError(faults);
  return { nodes: Object.fromEntries(nodes), pods: Object.fromEntries(pods) };
}

function allocateNodes(
  request: AllocationRequest,
  existing: FamilyLeases,
  report: Report,
): Map<string, FamilyNodeLease> {
  const addresses = allocateNodeAddresses(request, existing, report);
  const subnets = allocateNodeSubnets(request, existing.nodes, report);
  const gateways = allocateGateways(request, existing, report);
  return new Map(
    request.nodes.map(({ name }) => {
      const [address, podCIDR, gateway] = [addresses.get(name), subnets.get(name), gateways.get(name)];
      return [
        name,
        { ...(address && { address }), ...(podCIDR && { podCIDR }), ...(gateway && { gateway }) },
      ];
    }),
  );
}
