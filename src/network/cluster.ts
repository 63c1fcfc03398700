// The facts that a pod network is built from: the topology's names joined with the leases' addresses. Mechanisms
// (attach/, transport/) see clusters, never topologies.

import type { Address, Prefix } from "../address/address.ts";
import type { Leases } from "../address/leases.ts";
import type { NetworkSpec, NodeRoute, Topology, WireSpec } from "../topology/model.ts";

export interface Cluster {
  readonly network: NetworkSpec;
  /** In file order. */
  readonly nodes: readonly ClusterNode[];
  readonly wires: readonly WireSpec[];
}

export interface ClusterNode {
  readonly name: string;
  /** On the node network. */
  readonly address: Address;
  /** Share of the pod network. */
  readonly subnet: Prefix;
  /** Those that the file gives it. */
  readonly routes: readonly NodeRoute[];
  /** In file order. */
  readonly pods: readonly ClusterPod[];
}

export interface ClusterPod {
  readonly name: string;
  readonly address: Address;
}

/** @param leases cover every node and pod of the topology */
export function clusterOf(topology: Topology, leases: Leases): Cluster {
  const pods = topology.pods.map(({ name }) => ({ name, ...leaseOf(leases.pods, name) }));
  return {
    network: topology.network,
    nodes: topology.nodes.map(({ name, routes }) => {
      const { address, podCIDR: subnet } = leaseOf(leases.nodes, name);
      const here = pods.filter(({ node }) => node === name);
      return {
        name,
        address,
        subnet,
        routes,
        pods: here.map((pod) => ({ name: pod.name, address: pod.address })),
      };
    }),
    wires: topology.links,
  };
}

function leaseOf<Lease>(leases: Readonly<Record<string, Lease>>, name: string): Lease {
  const lease = leases[name];
  if (lease === undefined) throw new Error(`no lease for ${name}`);
  return lease;
}
