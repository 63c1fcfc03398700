// How much of the node network's MTU is left for pods. What a backend takes is in topology/networks.ts.

import type { Family } from "../address/address.ts";
import type { NetworkSpec } from "../topology/model.ts";
import { backendFacts } from "../topology/networks.ts";
import { podFamilies, primaryFamily } from "./cluster.ts";

/** Bytes that fit into a packet between pods of different nodes; with two families what fits in either. */
export function podMtu(network: NetworkSpec): number {
  const { cni, backend } = network;
  const isOne = backendFacts(cni, backend)?.carriesFrames === true;
  const outer = isOne ? [primaryFamily(network)] : podFamilies(network);
  return Math.min(...outer.map((family) => tunnelMtu(network, family)));
}

/** Bytes that fit into a packet that crosses the node network inside one of that family. */
export function tunnelMtu({ cni, backend, mtu }: NetworkSpec, family: Family): number {
  return mtu - (backendFacts(cni, backend)?.overhead[family] ?? 0);
}
