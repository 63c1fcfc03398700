// The two axes of a pod network: how a pod joins its node, and how nodes reach each other's pods. A network is one
// of each; cni.ts pairs them.

import type { NamespaceState } from "../state/kernel.ts";
import type { NetworkSpec } from "../topology/model.ts";
import type { ClusterNode, ClusterPod } from "./cluster.ts";

/** How a pod joins its node. */
export interface Attachment {
  /**
   * State of the node's namespace that its pods hang on, the node's ends of their wires included.
   *
   * @param mtu of the pod network, bytes
   */
  attachNode(node: ClusterNode, mtu: number): NamespaceState;
  /** State of the pod's namespace. */
  attachPod(pod: ClusterPod, node: ClusterNode, mtu: number): NamespaceState;
}

/** How a node reaches the pods of its peers. */
export interface Transport {
  /** Bytes that fit into a packet between pods of different nodes. */
  mtu(network: NetworkSpec): number;
  /**
   * State of the node's namespace that leads to the pods of its peers.
   *
   * @param peers every other node, in file order
   */
  connect(node: ClusterNode, peers: readonly ClusterNode[], network: NetworkSpec): NamespaceState;
}
