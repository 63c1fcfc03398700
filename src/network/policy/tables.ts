// Network policies as nftables enforces them, in each namespace that packets of pods pass: one table, two base chains, one
// for what pods send and one for what they receive. A map leads from a pod's address to the chain of the policies that
// select it; pods with the same policies share one. There a policy after the other may accept; what none does is dropped.
// Services translate before (prerouting, and output at an earlier priority), so addresses here are pods' own.
//
// In a node that is the forward hook: what a node sends to its own pods, or hears from them, never passes there, and so is
// never asked about. Where no node is on the way (pods on the node network), the hooks are the pod's own input and output.

import type { Family } from "../../address/address.ts";
import type { NamespaceState } from "../../state/kernel.ts";
import type { NftTable } from "../../state/nftables.ts";
import type { Direction } from "../../topology/model.ts";
import { podFamilies } from "../cluster.ts";
import type { Post } from "../post.ts";
import { baseChain, verdictMap } from "./baseChain.ts";
import { exemptions } from "./exemptions.ts";
import { type Group, groupChain, groupsOf } from "./groups.ts";
import { type PolicyChain, policyChain } from "./policyChain.ts";
import type { PolicyRealm, ResolvedPolicy } from "./realm.ts";

export const POLICY_TABLE = "kube-policy";

const DIRECTIONS: readonly Direction[] = ["Egress", "Ingress"];
/** Policies with their chains: the same in every namespace, so they are made once. */
export interface Enforcement {
  readonly realm: PolicyRealm;
  chainOf(policy: ResolvedPolicy, direction: Direction): PolicyChain;
}

/** @param families of the lab's pods, the primary one first */
export function enforcementOf(realm: PolicyRealm, families: readonly Family[]): Enforcement {
  const chains = new Map(
    realm.policies.flatMap((policy) =>
      policy.spec.types.map((direction) => {
        const chain = policyChain(realm, policy, direction, families);
        return [`${direction} ${policy.key}`, chain] as const;
      }),
    ),
  );
  const chainOf: Enforcement["chainOf"] = (policy, direction) => {
    const chain = chains.get(`${direction} ${policy.key}`);
    if (chain === undefined) throw new Error(`policy ${policy.key} is not about ${direction}`);
    return chain;
  };
  return { realm, chainOf };
}

/** What enforces policies on the pods of a post; nothing where no policy selects any of them. */
export function policyState(post: Post, enforcement: Enforcement): NamespaceState {
  const { realm } = enforcement;
  const names = new Set(post.pods.map(({ name }) => name));
  const pods = realm.pods.filter(({ name }) => names.has(name));
  const families = podFamilies(post.network);
  const sides = DIRECTIONS.map((direction) => ({ direction, groups: groupsOf(realm, direction, pods) }));
  const isolated = pods.filter((pod) =>
    sides.some(({ groups }) => groups.some((group) => group.pods.has(pod))),
  );
  if (isolated.length === 0) return [];
  const isPodsOwn = post.kind === "pod";
  const exempt = exemptions(isolated, isPodsOwn ? post.node.addresses : [], families);
  const parts = sides
    .filter(({ groups }) => groups.length > 0)
    .map(({ direction, groups }): Parts => {
      const { sets, chains } = groupParts(enforcement, direction, groups);
      const maps = families.map((family) => verdictMap(direction, groups, family));
      const base = baseChain(direction, families, exempt.rules[direction], isPodsOwn);
      return {
        sets: { ...Object.fromEntries(maps), ...sets },
        chains: { ...chains, [direction.toLowerCase()]: base },
      };
    });
  return [
    {
      object: "table",
      family: "inet",
      name: POLICY_TABLE,
      sets: Object.assign({}, exempt.sets, ...parts.map(({ sets }) => sets)),
      chains: Object.assign({}, ...parts.map(({ chains }) => chains)),
    },
  ];
}

type Parts = Pick<NftTable, "sets" | "chains">;

/** Chains of the groups and of all their policies, each policy once. */
function groupParts({ chainOf }: Enforcement, direction: Direction, groups: readonly Group[]): Parts {
  const policies = [...new Set(groups.flatMap((group) => group.policies))];
  const chains = policies.map((policy) => chainOf(policy, direction));
  return {
    sets: Object.assign({}, ...chains.map(({ sets }) => sets)),
    chains: {
      ...Object.fromEntries(chains.map(({ name, chain }) => [name, chain])),
      ...Object.fromEntries(groups.map((group) => [group.name, groupChain(group, direction)])),
    },
  };
}
