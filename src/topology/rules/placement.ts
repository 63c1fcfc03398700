// Nodes that pods are put on.

import { didYouMean } from "../didYouMean.ts";
import type { Report } from "../faults.ts";
import type { LabFile } from "../schema.ts";
import { nodesFor, nodesOf, podsOf } from "../subjects.ts";

export function checkPlacement(file: LabFile, report: Report): void {
  const names = nodesOf(file).map(([name]) => name);
  if (names.length === 0) {
    const message =
      "there are no nodes, and a lab needs at least one: write `nodes:` and below it, indented, `alpha:`";
    report("no-nodes", ["nodes"], message, { at: "key" });
    return;
  }
  for (const [key, pod] of podsOf(file)) {
    const { node, nodeSelector, members } = pod;
    const allowed = nodesFor(file, pod);
    if (node !== undefined && !names.includes(node)) {
      const message = `pod "${key}" names node "${node}", which is not defined${didYouMean(node, names)}`;
      report("unknown-node", ["pods", key, "node"], message);
    } else if (node !== undefined && allowed?.includes(node) === false) {
      const message = `pod "${key}" names node "${node}", which lacks the labels of its nodeSelector: remove one of the two`;
      report("node-mismatch", ["pods", key, "node"], message);
    } else if (allowed?.length === 0 && members?.length !== 0) {
      const wanted = Object.entries(nodeSelector ?? {}).map(([label, value]) => `${label}: ${value}`);
      const message = `pod "${key}" can't be placed: no node has the labels of its nodeSelector, ${wanted.join(", ")}`;
      report("no-node-selected", ["pods", key, "nodeSelector"], message, { at: "key" });
    }
  }
}
