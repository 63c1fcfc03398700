// The report of `lab check`, in the shape that `--json` prints. Pure.

import type { BgpQuestion } from "./bgp.ts";
import type { EncapsulationQuestion } from "./encapsulation.ts";
import { failureOf } from "./failure.ts";
import type { Location } from "./locate.ts";
import type { NatQuestion } from "./nat.ts";
import type { PluginQuestion } from "./plugins.ts";
import { type Question, RULES, type Rule } from "./question.ts";
import type { Fault } from "./verdict.ts";

export interface CheckReport {
  readonly lab: string;
  /** Every rule holds. */
  readonly ok: boolean;
  /**
   * In this order, seven that every network has, and then those that only some have: pod-to-pod, node-to-pod, pod-to-node,
   * pod-sees-own-address, mtu, expect, no-nat; policy, encapsulation, bgp, plugins.
   */
  readonly rules: readonly RuleReport[];
  /** What somebody has imposed on the lab, one fragment of a sentence each; absent: nothing. */
  readonly faults?: readonly string[];
}

export interface RuleReport {
  readonly rule: Rule | SpecialRule;
  readonly ok: boolean;
  /** How many pairs (or pods, or nodes) were asked about; 0 where there is nothing to ask. */
  readonly probes: number;
  /** At most one for each probe, in the order of the topology. */
  readonly failures: readonly CheckFailure[];
}

export interface CheckFailure {
  /** Pod or node. */
  readonly from: string;
  /** Pod, node, or an address of the file's `expect`. */
  readonly to: string;
  readonly address: string;
  readonly port?: number;
  readonly protocol: "udp" | "tcp" | "icmp";
  readonly expected: string;
  /** `timeout`, `refused`, words of the kernel, or the source address that the receiver saw. */
  readonly seen: string;
  /** Where the packet was last seen, when that can be told: `alpha:flannel.1` or `alpha`. */
  readonly hop?: string;
  /** One sentence for people, without its full stop. */
  readonly message: string;
}

/** Rules of some networks, which only their reports have. */
const SPECIAL_RULES = ["policy", "encapsulation", "bgp", "plugins"] as const;
type SpecialRule = "no-nat" | (typeof SPECIAL_RULES)[number];

export type Asked = Question | NatQuestion | EncapsulationQuestion | BgpQuestion | PluginQuestion;

/** A question whose answer is not the right one. */
export interface Failed {
  readonly question: Asked;
  readonly fault: Fault;
  readonly location: Location;
}

/** @param faults in words */
export function reportOf(
  lab: string,
  questions: readonly Asked[],
  failed: readonly Failed[],
  faults: readonly string[] = [],
): CheckReport {
  const special = SPECIAL_RULES.filter((rule) => questions.some((question) => question.rule === rule));
  const rules = [...RULES, "no-nat" as const, ...special].map((rule): RuleReport => {
    const failures = failed.filter(({ question }) => question.rule === rule).map(failureOf);
    const probes = questions.filter((question) => question.rule === rule).length;
    return { rule, ok: failures.length === 0, probes, failures };
  });
  return { lab, ok: rules.every(({ ok }) => ok), rules, ...(faults.length > 0 && { faults }) };
}
