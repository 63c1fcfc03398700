// Undoing: the reverse of what a run did, as far as it can be reversed. Goes on after failures and says what is left.

import type { ApplyError } from "../errors.ts";
import { describeChange } from "../plan/describe.ts";
import type { Change, Stage } from "../plan/plan.ts";
import type { Undo } from "../plan/undo.ts";
import { type Before, bringBack } from "./bringBack.ts";
import type { Run } from "./run.ts";
import { ChangeFailure, runStage } from "./stage.ts";

/** @returns what became of the run's changes, as the plan prints them */
export async function takeBack(
  run: Run,
  { changes, irreversible }: Undo,
  reason: string,
  before: Before,
): Promise<Pick<ApplyError, "undone" | "restored" | "left" | "lost">> {
  const startedAt = performance.now();
  run.onEvent({ event: "undo-started", changes: changes.length, reason });
  const left: string[] = [];
  const undoing: Run = { ...run, done: [], signal: undefined, onEvent: () => {} };
  for (const stage of stagesOf(changes)) {
    let rest: readonly Change[] = stage.changes;
    while (rest.length > 0) {
      const before = undoing.done.length;
      try {
        await runStage(undoing, { ...stage, changes: rest });
        break;
      } catch (error) {
        if (!(error instanceof ChangeFailure)) throw error;
        const reason = error.cause instanceof Error ? error.cause.message : String(error.cause);
        left.push(`${error.change}: ${reason}`);
        const finished = new Set(undoing.done.slice(before));
        rest = rest.filter((change) => !finished.has(change) && describeChange(change) !== error.change);
      }
    }
  }
  const undone = undoing.done.map(describeChange);
  const lost = await bringBack(undoing, irreversible, before);
  const restored = undoing.done.slice(undone.length).map(describeChange);
  const milliseconds = Math.round(performance.now() - startedAt);
  run.onEvent({
    event: "undo-done",
    undone: undone.length,
    restored: restored.length,
    left: left.length,
    milliseconds,
  });
  return { undone, restored, left, lost };
}

/** What plugins made and what is in namespaces first, then the document, then containers, which can go side by side. */
function stagesOf(changes: readonly Change[]): Stage[] {
  const inNamespaces = changes.filter(
    ({ action }) => action === "add" || action === "remove" || action === "set",
  );
  const ofAction = (wanted: string) => changes.filter(({ action }) => action === wanted);
  const records = changes.filter(({ action }) => action === "record");
  const containers = changes.filter(({ action }) => action === "remove-container");
  return [
    { name: "detach", changes: ofAction("detach") },
    { name: "namespaces", changes: inNamespaces },
    { name: "attach", changes: ofAction("attach") },
    { name: "record", changes: records },
    { name: "remove", changes: containers },
  ];
}
