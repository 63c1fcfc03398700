// What there is one of in a lab: its record, what it is now, and how the two differ.

import { readDocument } from "../../apply/document.ts";
import { type Observation, observe } from "../../apply/observe.ts";
import type { Host } from "../../engine/open.ts";
import { printPlan } from "../../plan/print.ts";
import { definitionOf, type LabDocument } from "../../state/lab.ts";
import { inspectObserved } from "../inspect/inspection.ts";
import { hideSecrets, planDefinition } from "../plan.ts";
import type { Pieces } from "./pieces.ts";

/** Each piece waits only for what it needs. */
export async function addWholeLab(lab: string, host: Host, pieces: Pieces): Promise<void> {
  const recorded = readDocument(host, lab).then(requireDocument);
  const looked = Promise.all([observe(host, lab), recorded]);
  await Promise.all([
    pieces.add("document.json", recorded.then(writeJson)),
    pieces.add(
      "topology.json",
      recorded.then(({ topology }) => writeJson(topology)),
    ),
    pieces.add(
      "inspect.json",
      looked.then(([observation, document]) => writeJson(inspectObserved(observation, document))),
    ),
    pieces.add(
      "plan.txt",
      looked.then(([observation, document]) => describePlan(observation, document)),
    ),
  ]);
}

function requireDocument(document: LabDocument | undefined): LabDocument {
  if (document === undefined) throw new Error("the lab has no record, which lives in its fabric container");
  return document;
}

function describePlan(observation: Observation, document: LabDocument): string {
  const { drift, foreign, faults } = inspectObserved(observation, document);
  const { plan } = planDefinition(definitionOf(document), observation);
  const list = (title: string, lines: readonly string[]) =>
    `${title}:\n${lines.length === 0 ? "  none\n" : lines.map((line) => `  ${line}\n`).join("")}\n`;
  return [
    list("Differences from what the lab should be", drift),
    list("Faults that somebody has imposed", faults),
    list("What somebody else has added", foreign),
    `What lab up would do:\n${printPlan(plan)}`,
  ].join("");
}

/** Private keys of a lab's WireGuard are nobody's business. */
export function writeJson(value: unknown): string {
  return `${JSON.stringify(value, hideSecrets, 2)}\n`;
}
