// The facts that a pod network is built from: the topology's names joined with the leases' addresses. Mechanisms
// (attach/, transport/) see clusters, never topologies. Lists of addresses have at most one of each family, the
// network's primary family first.

import { type Address, type Family, familyOf, type Prefix } from "../address/address.ts";
import type { KeyPair, Leases } from "../address/leases.ts";
import { addressAt } from "../address/prefix.ts";
import type { NetworkSpec, NodeRoute, Topology, WireSpec } from "../topology/model.ts";
import { NETWORKS } from "../topology/networks.ts";

export interface Cluster {
  readonly network: NetworkSpec;
  /** In file order. */
  readonly nodes: readonly ClusterNode[];
  readonly wires: readonly WireSpec[];
}

export interface ClusterNode {
  readonly name: string;
  /** Of the node network, one of `network.segments`. */
  readonly segment: string;
  /** On the node network: one for each family that pods have, and perhaps the other. */
  readonly addresses: readonly Address[];
  /** Share of the pod network; all of it where nodes share one, the segment's where pods are on the node network. */
  readonly subnets: readonly Prefix[];
  /** The node's own addresses in `subnets`, in the same order; none where pods are on the node network. */
  readonly gateways: readonly Address[];
  /** Always there where the network encrypts. */
  readonly keys?: KeyPair;
  /** Those that the file gives it. */
  readonly routes: readonly NodeRoute[];
  /** In file order, without those that are in the node's own network. */
  readonly pods: readonly ClusterPod[];
}

export interface ClusterPod {
  readonly name: string;
  /** One in each of its node's subnets, in the same order. */
  readonly addresses: readonly Address[];
}

/** One node as its mechanisms see it. */
export interface Site {
  readonly node: ClusterNode;
  /** Every other node, in file order. */
  readonly peers: readonly ClusterNode[];
  readonly network: NetworkSpec;
  /** Of the pod network, bytes. */
  readonly mtu: number;
}

/** @param leases cover every node and pod of the topology */
export function clusterOf(topology: Topology, leases: Leases): Cluster {
  const pods = topology.pods
    .filter(({ hostNetwork }) => !hostNetwork)
    .map(({ name }) => ({ name, ...leaseOf(leases.pods, name) }));
  const isSplit = NETWORKS[topology.network.cni].addressing === "subnets";
  return {
    network: topology.network,
    nodes: topology.nodes.map(({ name, segment, routes }) => {
      const { addresses, podCIDRs: subnets, gateways = [], keys } = leaseOf(leases.nodes, name);
      const here = pods.filter(({ node }) => node === name);
      return {
        name,
        segment,
        addresses,
        subnets,
        gateways: isSplit ? subnets.map((subnet) => addressAt(subnet, 1)) : gateways,
        ...(keys && { keys }),
        routes,
        pods: here.map((pod) => ({ name: pod.name, addresses: pod.addresses })),
      };
    }),
    wires: topology.links,
  };
}

/** Families that pods have, the primary one first. */
export function podFamilies({ pods }: Pick<NetworkSpec, "pods">): readonly Family[] {
  return pods.map(familyOf);
}

/** The family that comes first: that of the outer packets where one tunnel carries both. */
export function primaryFamily({ pods }: Pick<NetworkSpec, "pods">): Family {
  const [first] = pods;
  if (first === undefined) throw new Error("a pod network has at least one prefix");
  return familyOf(first);
}

/** Any node or pod of the lab has an IPv6 address. */
export function hasIpv6({ pods, segments }: Pick<NetworkSpec, "pods" | "segments">): boolean {
  return [...pods, ...segments.flatMap(({ prefixes }) => prefixes)].some((prefix) => familyOf(prefix) === 6);
}

/** @throws {Error} when a list that has to be of every family of the pods is not: a bug */
export function inFamily<Text extends Address | Prefix>(list: readonly Text[], family: Family): Text {
  const found = list.find((text) => familyOf(text) === family);
  if (found === undefined) throw new Error(`no IPv${family} address among ${list.join(", ") || "none"}`);
  return found;
}

function leaseOf<Lease>(leases: Readonly<Record<string, Lease>>, name: string): Lease {
  const lease = leases[name];
  if (lease === undefined) throw new Error(`no lease for ${name}`);
  return lease;
}
