// Application containers whose process ends as soon as it has begun. Docker calls them started, and the network that was
// asked for is there: so it is no failure of the run, but whoever ran it wants to know.

import { setTimeout } from "node:timers/promises";
import type { Engine } from "../../engine/port.ts";
import type { Plan } from "../../plan/plan.ts";
import type { ContainerState, LabState } from "../../state/lab.ts";
import { LABELS } from "../../state/labels.ts";
import { memberOf } from "../members.ts";

export interface EndedContainer {
  /** Pod and container, as in `web-0/server`. */
  readonly container: string;
  readonly exitCode: number;
}

/** Time that a process with a wrong argument or without its file takes to find out; only labs with containers wait for it. */
const SETTLING_MS = 400;

/**
 * Looks once at the application containers that `plan` has just made or started. One that may end, and did without a fault,
 * is none of them.
 *
 * @param wanted the lab's containers as they are to be
 * @param signal ends the waiting, not the look
 */
export async function findEndedContainers(
  plan: Plan,
  wanted: LabState["containers"],
  engine: Engine,
  signal: AbortSignal,
): Promise<readonly EndedContainer[]> {
  const started = new Set(plan.stages.flatMap((stage) => stage.changes).flatMap(startedBy));
  if (started.size === 0) return [];
  await setTimeout(SETTLING_MS, undefined, { signal }).catch(() => {});
  const containers = await engine.list({ [LABELS.lab]: plan.lab, [LABELS.kind]: "container" });
  return containers
    .filter(({ name, status }) => started.has(name) && status === "exited")
    .filter(({ name, exitCode }) => !isExpected(wanted[name], exitCode))
    .map((facts) => ({ container: memberOf(facts).subject, exitCode: facts.exitCode ?? 0 }))
    .sort((a, b) => a.container.localeCompare(b.container, "en", { numeric: true }));
}

function startedBy(change: Plan["stages"][number]["changes"][number]): readonly string[] {
  const isStart = change.action === "create-container" || change.action === "start-container";
  if (!isStart || change.container.kind !== "container") return [];
  return [change.container.name];
}

/** Daemons of the network and init containers have been waited for, and failed the run if they failed. */
function isExpected(wanted: ContainerState | undefined, exitCode: number | undefined): boolean {
  return wanted?.readiness !== undefined || (exitCode === 0 && wanted?.restartPolicy !== undefined);
}
