// A plan as a runbook for people: stages in order, changes grouped by namespace.

import { describeChange, type Sign, signOf } from "./describe.ts";
import { type Change, linkRef, type Plan, type Stage } from "./plan.ts";
import { describeReaddressing } from "./readdress.ts";

/** @returns lines, each with a newline; one line when there is nothing to do */
export function printPlan(plan: Plan): string {
  if (plan.stages.length === 0) return `${plan.lab}: nothing to change\n`;
  const sign = signsOf(plan);
  const lines = plan.stages.flatMap((stage) => printStage(stage, sign));
  const head = [`${plan.lab}: ${summarise(plan, sign)}`, ...describeReaddressing(plan)];
  return [...head, ...lines, ""].join("\n");
}

/** For example `14 to make, 2 to change, 1 to remove`. */
function summarise(plan: Plan, sign: (change: Change) => Sign): string {
  const signs = plan.stages.flatMap(({ changes }) => changes).map(sign);
  const count = (sign: Sign) => signs.filter((other) => other === sign).length;
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

/** What is set on the ends of a new wire belongs to making it: nothing that was there before changes. */
function signsOf({ stages }: Plan): (change: Change) => Sign {
  const made = new Set(
    stages
      .flatMap(({ changes }) => changes)
      .flatMap((change) => (change.action === "connect" ? change.ends : []))
      .map(({ namespace, link }) => linkRef({ namespace, name: link.name })),
  );
  return (change) => {
    if (change.action !== "set" || change.after.object !== "link") return signOf(change);
    return made.has(linkRef({ namespace: change.namespace, name: change.after.name })) ? "+" : "~";
  };
}

function printStage({ name, changes }: Stage, sign: (change: Change) => Sign): string[] {
  const lines = ["", name];
  let group: string | undefined;
  for (const change of changes) {
    const namespace = namespaceOf(change);
    if (namespace !== undefined && namespace !== group) lines.push(`  ${namespace}`);
    group = namespace;
    const words = describeChange(change);
    const own = namespace === undefined ? words : words.slice(namespace.length + 2);
    lines.push(`${namespace === undefined ? "  " : "    "}${sign(change)} ${own}`);
  }
  return lines;
}

function namespaceOf(change: Change): string | undefined {
  return "namespace" in change ? change.namespace : undefined;
}
