// The same small lab on any network: three nodes, two pods on the first and one on each of the others.

import type { Topology } from "../../src/topology/model.ts";
import type { Backend, Cni } from "../../src/topology/networks.ts";
import { readTopology } from "../../src/topology/read.ts";
import type { LabFile } from "../../src/topology/schema.ts";

export type Network = readonly [Cni, Backend];

export function networkFile(name: string, [cni, backend]: Network, more: LabFile["network"] = {}): LabFile {
  return {
    name,
    network: { cni, backend, ...more },
    nodes: { alpha: {}, beta: {}, gamma: {} },
    pods: { a1: { node: "alpha" }, a2: { node: "alpha" }, b1: { node: "beta" }, c1: { node: "gamma" } },
  };
}

/** @throws when the rules refuse it */
export function networkLab(network: Network, more: LabFile["network"] = {}): Topology {
  const text = JSON.stringify(networkFile("net", network, more));
  return readTopology(Buffer.from(text), { file: "lab.yaml", directory: "/labs" }).topology;
}
