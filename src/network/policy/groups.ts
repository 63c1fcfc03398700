// Pods that the same policies select, in one direction: what the verdict maps of a table lead to. Pods of one group share
// a chain, so a table grows with the policies, and not with the pods.

import { digest } from "../../state/digest.ts";
import type { NftChain } from "../../state/nftables.ts";
import type { Direction } from "../../topology/model.ts";
import { isolatingPolicies } from "./evaluate.ts";
import { chainName } from "./policyChain.ts";
import type { PolicyPod, PolicyRealm, ResolvedPolicy } from "./realm.ts";

/** Bytes of a rule's comment that nft takes. */
const LONGEST_COMMENT = 120;

/** Pods that the same policies select. */
export interface Group {
  /** Of its chain. */
  readonly name: string;
  /** By key, so that another order in the file changes nothing; never empty. */
  readonly policies: readonly ResolvedPolicy[];
  readonly pods: ReadonlySet<PolicyPod>;
}

/** @returns none of pods that no policy isolates */
export function groupsOf(
  realm: PolicyRealm,
  direction: Direction,
  pods: readonly PolicyPod[],
): readonly Group[] {
  const groups = new Map<string, { policies: readonly ResolvedPolicy[]; pods: Set<PolicyPod> }>();
  for (const pod of pods) {
    const policies = isolatingPolicies(realm, pod, direction).toSorted((a, b) => (a.key < b.key ? -1 : 1));
    if (policies.length === 0) continue;
    const keys = policies.map(({ key }) => key).join(" ");
    const name = `${direction.toLowerCase()}-${digest(keys).slice(0, 12)}`;
    const group = groups.get(name) ?? { policies, pods: new Set() };
    groups.set(name, group);
    group.pods.add(pod);
  }
  return [...groups].map(([name, group]) => ({ name, ...group }));
}

/** One policy after the other may accept; what none does is dropped. */
export function groupChain({ policies }: Group, direction: Direction): NftChain {
  const keys = policies.map(({ key }) => key);
  return {
    rules: [
      ...policies.map((policy) => `jump ${chainName(policy, direction)}`),
      `counter drop comment "${commentOf(keys)}"`,
    ],
  };
}

/** `no rule of default/a, default/b`; as many as fit. */
function commentOf(keys: readonly string[]): string {
  const text = `no rule of ${keys.join(", ")}`;
  return text.length <= LONGEST_COMMENT ? text : `${text.slice(0, LONGEST_COMMENT - 3)}...`;
}
