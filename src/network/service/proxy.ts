// Services as kube-proxy's nftables mode builds them: one table for each family.
// Source: kubernetes pkg/proxy/nftables.

import type { NamespaceState } from "../../state/kernel.ts";
import type { Post } from "../post.ts";
import type { ResolvedService } from "./endpoints.ts";

/** What translates Services for the pods of a post, and for its node itself; nothing where there are no Services. */
export function serviceState(_post: Post, services: readonly ResolvedService[]): NamespaceState {
  if (services.length === 0) return [];
  throw new Error("not built");
}
