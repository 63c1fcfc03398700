// What a check found, arranged for reports that CI systems read: a suite for each rule, a case for each question.

import type { CheckCase } from "../../probe/cases.ts";
import type { CheckResults } from "../../probe/check.ts";

export interface CheckRun {
  readonly lab: string;
  /** In the order of the report; every rule there is. */
  readonly suites: readonly Suite[];
  /** In force while it was asked, one fragment of a sentence each. */
  readonly faults: readonly string[];
  readonly startedAt: Date;
  /** Of all questions together: they are asked at once. */
  readonly seconds: number;
  readonly hostname: string;
}

export interface Suite {
  readonly rule: CheckCase["rule"];
  readonly cases: readonly CheckCase[];
  /** Why there was nothing to ask, as a fragment of a sentence; absent: there was. */
  readonly skipped?: string;
}

const NOTHING_TO_ASK: Readonly<Record<CheckCase["rule"], string>> = {
  "pod-to-pod": "no two pods may reach each other",
  "node-to-pod": "no node may reach a pod",
  "pod-to-node": "no pod may reach a node",
  "pod-sees-own-address": "no pod has a network of its own",
  mtu: "no pods of different nodes may reach each other",
  expect: "the topology expects nothing",
  "no-nat": "no node tracks connections",
  policy: "no policy says anything about a pair",
  encapsulation: "no packets between pods are wrapped",
  bgp: "no node speaks BGP",
  plugins: "no CNI plugin can be asked",
};

export function runOf(
  { report, cases }: CheckResults,
  facts: Pick<CheckRun, "startedAt" | "seconds" | "hostname">,
): CheckRun {
  const suites = RULES.map((rule): Suite => {
    const own = cases.filter((one) => one.rule === rule);
    return { rule, cases: own, ...(own.length === 0 && { skipped: NOTHING_TO_ASK[rule] }) };
  });
  return { lab: report.lab, suites, faults: report.faults ?? [], ...facts };
}

const RULES = Object.keys(NOTHING_TO_ASK) as readonly CheckCase["rule"][];

export function failuresIn(cases: readonly CheckCase[]): number {
  return cases.filter(({ failure }) => failure !== undefined).length;
}
