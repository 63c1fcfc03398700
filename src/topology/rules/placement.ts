// Nodes that pods are put on.

import { didYouMean } from "../didYouMean.ts";
import type { Report } from "../faults.ts";
import type { LabFile } from "../schema.ts";
import { nodesOf, podsOf } from "../subjects.ts";

export function checkPlacement(file: LabFile, report: Report): void {
  const names = nodesOf(file).map(([name]) => name);
  if (names.length === 0) {
    const message =
      "there are no nodes, and a lab needs at least one: write `nodes:` and below it, indented, `alpha:`";
    report("no-nodes", ["nodes"], message, { at: "key" });
    return;
  }
  for (const [group, { node }] of podsOf(file)) {
    if (node === undefined || names.includes(node)) continue;
    report(
      "unknown-node",
      ["pods", group, "node"],
      `pod "${group}" names node "${node}", which is not defined${didYouMean(node, names)}`,
    );
  }
}
