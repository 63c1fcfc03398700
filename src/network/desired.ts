// The one idea of the project, first half: what must exist, as a pure function of the topology and the leases.

import type { Leases } from "../address/leases.ts";
import { digest } from "../state/digest.ts";
import type { NamespaceState } from "../state/kernel.ts";
import { FABRIC, type LabState } from "../state/lab.ts";
import type { Topology } from "../topology/model.ts";
import { type Cluster, type ClusterNode, clusterOf } from "./cluster.ts";
import { type PodNetwork, podNetwork } from "./cni.ts";
import { labContainers } from "./containers.ts";
import { fabricState, underlayState, wireState } from "./fabric.ts";

/** @param leases cover every node and pod of the topology (see lease.ts) */
export function desiredState(topology: Topology, leases: Leases): LabState {
  const cluster = clusterOf(topology, leases);
  const network = podNetwork(topology.network);
  const mtu = network.transport.mtu(topology.network);
  const nodes = cluster.nodes.map((node) => [node.name, nodeState(node, cluster, network, mtu)] as const);
  const pods = cluster.nodes.flatMap((node) =>
    node.pods.map((pod) => [pod.name, [LOOPBACK, ...network.attachment.attachPod(pod, node, mtu)]] as const),
  );
  return {
    lab: topology.name,
    containers: labContainers(topology, cluster),
    namespaces: Object.fromEntries([[FABRIC, [LOOPBACK, ...fabricState(cluster)]], ...nodes, ...pods]),
    document: { format: 1, topology, leases, commands: commandDigests(topology) },
  };
}

function commandDigests({ nodes }: Topology): Readonly<Record<string, string>> {
  const lists = nodes.filter(({ exec }) => exec.length > 0);
  return Object.fromEntries(lists.map(({ name, exec }) => [name, digest(JSON.stringify(exec))]));
}

/** Docker sets it up in every sandbox; it is part of the state so that a lab whose localhost was broken is mended. */
const LOOPBACK = { object: "link", type: "loopback", name: "lo", up: true } as const;

function nodeState(node: ClusterNode, cluster: Cluster, network: PodNetwork, mtu: number): NamespaceState {
  const peers = cluster.nodes.filter((other) => other !== node);
  return [
    LOOPBACK,
    ...underlayState(node, cluster),
    ...wireState(node, cluster),
    ...network.attachment.attachNode(node, mtu),
    ...network.transport.connect(node, peers, cluster.network),
  ];
}
