// Who takes part in a partition or a drop: by which addresses a party's packets are known, and in which namespaces what is
// meant for it arrives. A node stands for its pods as well.

import type { Address, Prefix } from "../../address/address.ts";
import { splitInterface } from "../../address/prefix.ts";
import { NETWORKS } from "../../topology/networks.ts";
import type { Cluster, ClusterNode } from "../cluster.ts";

export interface Party {
  readonly name: string;
  /** The node that a pod is on; undefined for a node. */
  readonly node?: string;
  /** Its packets come from one of these, whatever they are wrapped in. */
  readonly sources: readonly (Address | Prefix)[];
  /** Subjects of the namespaces in which packets for it arrive. */
  readonly places: readonly string[];
  /** Interfaces that lead to other nodes; only of a node. */
  readonly outer: readonly string[];
}

/** Every node and every pod that has a network of its own, by name. */
export function partiesOf(cluster: Cluster): ReadonlyMap<string, Party> {
  const parties = cluster.nodes.flatMap((node): readonly Party[] => [
    nodeParty(node, cluster),
    ...node.pods.map(({ name, addresses }) => ({
      name,
      node: node.name,
      sources: addresses,
      places: [name],
      outer: [],
    })),
  ]);
  return new Map(parties.map((party) => [party.name, party]));
}

function nodeParty(node: ClusterNode, { network, wires }: Cluster): Party {
  const { addressing } = NETWORKS[network.cni];
  const ends = wires.flatMap(({ endpoints }) => endpoints).filter((end) => end.node === node.name);
  const onWires = ends.flatMap(({ address }) =>
    address === undefined ? [] : splitInterface(address).address,
  );
  // Where nodes share one pod network, or pods are on the node network, nothing less tells whose a pod is.
  const ofPods =
    addressing === "subnets"
      ? node.subnets
      : [...node.gateways, ...node.pods.flatMap(({ addresses }) => addresses)];
  return {
    name: node.name,
    sources: [...new Set([...node.addresses, ...onWires, ...ofPods])],
    // Where pods are on the node network, their packets never pass the node.
    places: [node.name, ...(addressing === "direct" ? node.pods.map(({ name }) => name) : [])],
    outer: ["eth0", ...ends.map((end) => end.interface)],
  };
}

/** Everybody who is not among `names`, nor the node of one of them, nor a pod of one: those come with it. */
export function othersThan(names: readonly string[], parties: ReadonlyMap<string, Party>): readonly string[] {
  const own = new Set(names);
  const homes = new Set(names.map((name) => parties.get(name)?.node));
  return (
    [...parties.values()]
      .filter(
        ({ name, node }) => !own.has(name) && !homes.has(name) && (node === undefined || !own.has(node)),
      )
      // A pod of another node goes with that node.
      .filter(({ node }) => node === undefined || homes.has(node))
      .map(({ name }) => name)
  );
}
