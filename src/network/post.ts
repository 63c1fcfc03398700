// A namespace in which Services are translated and network policies enforced, because packets of its pods pass through.

import type { ClusterPod, Site } from "./cluster.ts";

export interface Post extends Site {
  /** Whose namespace it is. Where pods are on the node network, no node is on their way, and each stands for itself. */
  readonly kind: "node" | "pod";
  /** Pods whose packets pass: those of the node; or the one pod whose own namespace it is. */
  readonly pods: readonly ClusterPod[];
}
