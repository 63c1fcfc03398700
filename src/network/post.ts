// A namespace in which Services are translated and network policies enforced, because packets of its pods pass through.

import type { ClusterPod, Site } from "./cluster.ts";

export interface Post extends Site {
  /** Pods whose packets pass: those of the node; or the one pod whose own namespace it is. */
  readonly pods: readonly ClusterPod[];
}
