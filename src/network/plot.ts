// Where a lab stands before anything is built on it: its facts as mechanisms see them, the mechanisms themselves, and the
// names that everybody is told.

import type { LabDefinition } from "../state/lab.ts";
import { type Cluster, clusterOf, type Site } from "./cluster.ts";
import { podNetwork } from "./cni.ts";
import type { PodNetwork } from "./mechanism.ts";
import { podMtu } from "./mtu.ts";
import { type SandboxNames, sandboxNames } from "./names.ts";

export interface Plot {
  readonly cluster: Cluster;
  /** One for each node, in file order. */
  readonly sites: readonly Site[];
  readonly mechanisms: PodNetwork;
  readonly names: (subject: string) => SandboxNames;
}

/** @throws {LabError} when the network that the topology asks for is not built yet */
export function plotOf({ topology, leases }: LabDefinition): Plot {
  const cluster = clusterOf(topology, leases);
  return {
    cluster,
    sites: sitesOf(cluster),
    mechanisms: podNetwork(topology.network),
    names: sandboxNames(topology, leases),
  };
}

function sitesOf({ nodes, network }: Cluster): readonly Site[] {
  const mtu = podMtu(network);
  return nodes.map((node) => ({ node, peers: nodes.filter((other) => other !== node), network, mtu }));
}
