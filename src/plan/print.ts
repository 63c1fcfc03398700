// A plan as a runbook for people: stages in order, changes grouped by namespace.

import { describeChange, signOf } from "./describe.ts";
import type { Change, Plan, Stage } from "./plan.ts";

/** @returns lines, each with a newline; one line when there is nothing to do */
export function printPlan(plan: Plan): string {
  if (plan.stages.length === 0) return `${plan.lab}: nothing to change\n`;
  return [`${plan.lab}: ${summarise(plan)}`, ...plan.stages.flatMap(printStage), ""].join("\n");
}

/** For example `14 to make, 2 to change, 1 to remove`. */
export function summarise(plan: Plan): string {
  const signs = plan.stages.flatMap(({ changes }) => changes).map(signOf);
  const count = (sign: string) => signs.filter((other) => other === sign).length;
  const counts = [
    [count("+"), "to make"],
    [count("~"), "to change"],
    [count("-"), "to remove"],
    [count(">"), "to run"],
  ] as const;
  return counts
    .filter(([number]) => number > 0)
    .map(([number, what]) => `${number} ${what}`)
    .join(", ");
}

function printStage({ name, changes }: Stage): string[] {
  const lines = ["", name];
  let group: string | undefined;
  for (const change of changes) {
    const namespace = namespaceOf(change);
    if (namespace !== undefined && namespace !== group) lines.push(`  ${namespace}`);
    group = namespace;
    const words = describeChange(change);
    const own = namespace === undefined ? words : words.slice(namespace.length + 2);
    lines.push(`${namespace === undefined ? "  " : "    "}${signOf(change)} ${own}`);
  }
  return lines;
}

function namespaceOf(change: Change): string | undefined {
  return "namespace" in change ? change.namespace : undefined;
}
