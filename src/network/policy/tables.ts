// Network policies as a table of nftables.

import type { Leases } from "../../address/leases.ts";
import type { NamespaceState } from "../../state/kernel.ts";
import type { Topology } from "../../topology/model.ts";
import type { Post } from "../post.ts";

/** What policies are about: pods with their addresses and labels, namespaces, policies. */
export interface PolicyRealm {
  readonly topology: Topology;
  readonly leases: Leases;
}

export function policyRealm(topology: Topology, leases: Leases): PolicyRealm {
  return { topology, leases };
}

/** What enforces policies on the pods of a post; nothing where no policy selects any of them. */
export function policyState(_post: Post, { topology }: PolicyRealm): NamespaceState {
  if (topology.policies.length === 0) return [];
  throw new Error("not built");
}
