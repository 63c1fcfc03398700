// Carries a plan out: the only place where a lab changes. Stage after stage; when something fails, or the run is
// stopped, what it made is undone in reverse. Never prints: it emits events.

import type { Host } from "../engine/open.ts";
import { ApplyError, CancelledError, type RunOutcome } from "../errors.ts";
import { describeChange } from "../plan/describe.ts";
import type { Plan } from "../plan/plan.ts";
import { undoOf } from "../plan/undo.ts";
import { findEnded } from "./ended.ts";
import type { OnEvent } from "./events.ts";
import type { Observation } from "./observe.ts";
import type { Run } from "./run.ts";
import { ChangeFailure, runStage } from "./stage.ts";
import { takeBack } from "./takeBack.ts";

export interface ApplyOptions {
  /** Its reason becomes the error when it fires. */
  readonly signal?: AbortSignal;
  readonly onEvent?: OnEvent;
  /** Leave what was made when something fails. */
  readonly keepOnFailure?: boolean;
  /** Told when something has failed and all of it is still there: nothing is undone before it resolves. */
  readonly onFailure?: OnFailure | undefined;
}

export type OnFailure = (error: unknown) => Promise<void>;

/**
 * @param observation what the plan was made from; with its state, links that were removed can be brought back
 * @throws {ApplyError} when a change failed; what was made is undone, unless `keepOnFailure`
 * @throws the signal's reason when it fired, after the same
 */
export async function apply(
  plan: Plan,
  host: Host,
  observation: Pick<Observation, "pids" | "members"> & Partial<Pick<Observation, "state">>,
  options: ApplyOptions = {},
): Promise<void> {
  const run: Run = {
    host,
    lab: plan.lab,
    pids: { ...observation.pids, ...observation.members },
    done: [],
    onEvent: options.onEvent ?? (() => {}),
    signal: options.signal,
  };
  try {
    for (const stage of plan.stages) await runStage(run, stage);
  } catch (failure) {
    const error = await withReason(run, failure);
    await options.onFailure?.(error);
    if (options.keepOnFailure === true)
      throw report(error, { undone: [], left: run.done.map(describeChange), lost: [] });
    const outcome = await takeBack(
      run,
      undoOf(run.done),
      error instanceof Error ? error.message : String(error),
      observation,
    );
    throw report(error, outcome);
  }
}

/** A sandbox that has ended is the reason, whatever the symptom was. */
async function withReason(run: Run, failure: unknown): Promise<unknown> {
  if (!(failure instanceof ChangeFailure)) return failure;
  const ended = await findEnded(run).catch(() => undefined);
  return ended === undefined ? failure : new ChangeFailure(failure.change, ended);
}

function report(error: unknown, outcome: RunOutcome): unknown {
  if (error instanceof ChangeFailure) return new ApplyError(error.change, error.cause, outcome);
  if (!(error instanceof CancelledError)) return error;
  const { undone, restored = [], left, lost } = outcome;
  const counts = [
    `${undone.length} ${undone.length === 1 ? "change" : "changes"} undone`,
    ...(restored.length > 0 ? [`${restored.length} of links made again`] : []),
    ...(left.length > 0 ? [`${left.length} left`] : []),
    ...(lost.length > 0 ? [`${lost.length} not brought back`] : []),
  ];
  return new CancelledError(
    error.code as "interrupted" | "timeout",
    `${error.message}; ${counts.join(", ")}`,
    {
      outcome,
      ...(left.length + lost.length > 0 && {
        hint:
          lost.length > 0
            ? "lab up goes on from what is there; with the former file it brings back what is gone; lab down removes all of it"
            : "lab up goes on from what is there, lab down removes all of it",
      }),
    },
  );
}
