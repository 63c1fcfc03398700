// Sandboxes whose first process ends: at once, or while they are being wired, when the symptom is that a namespace is gone.

import type { ContainerFacts } from "../engine/port.ts";
import { LabError } from "../errors.ts";
import { type ContainerKind, isSandbox } from "../state/lab.ts";
import { LABELS } from "../state/labels.ts";
import type { Run } from "./run.ts";

export function sandboxEnded(subject: string, { exitCode }: ContainerFacts): LabError {
  const code = exitCode === undefined ? "" : ` (exit code ${exitCode})`;
  return new LabError("sandbox-ended", `the first process of ${subject} ended at once${code}`, {
    hint: "give it a command that stays, such as [sleep, infinity]",
  });
}

/** @returns the reason when a sandbox that this run counts on does not run any more; other containers may end */
export async function findEnded({ host, lab, pids }: Run): Promise<LabError | undefined> {
  const containers = await host.engine.list({ [LABELS.lab]: lab });
  for (const facts of containers) {
    const subject = facts.labels[LABELS.name] ?? facts.name;
    const kind = (facts.labels[LABELS.kind] ?? "container") as ContainerKind;
    if (isSandbox(kind) && subject in pids && facts.status === "exited") return sandboxEnded(subject, facts);
  }
  return undefined;
}
