// A failure for programs: the last event of a run with `--progress json`.

import { ApplyError, CancelledError, LabError, type RunOutcome, TopologyError } from "../../errors.ts";

/**
 * One line of JSON, ended by a newline: `{"event":"error","code":...,"message":...}`, with what became of the
 * run's changes (`undone`, `left` and `lost`, and `restored` where links were made again), a `hint` where there is a remedy, and `diagnostics` of a topology.
 */
export function formatErrorEvent(error: unknown): string {
  const { code, hint } = error instanceof LabError ? error : { code: "bug", hint: undefined };
  const { undone, restored = [], left, lost } = outcomeOf(error);
  return `${JSON.stringify({
    event: "error",
    code,
    message: error instanceof Error ? error.message : String(error),
    ...(hint !== undefined && { hint }),
    undone,
    ...(restored.length > 0 && { restored }),
    left,
    lost,
    ...(error instanceof TopologyError && { diagnostics: error.diagnostics }),
  })}\n`;
}

function outcomeOf(error: unknown): RunOutcome {
  if (error instanceof ApplyError) return error;
  const outcome = error instanceof CancelledError ? error.outcome : undefined;
  return outcome ?? { undone: [], left: [], lost: [] };
}
