// How a run is shown while it goes on. Here is only the choice; each way of showing has its own file.
// Progress goes to stderr, but `json` is data that was asked for and goes to stdout, one event per line.

import type { OnEvent } from "../../apply/events.ts";
import type { CommandContext } from "../context.ts";
import { isColourful, isRichTerminal, paintFor } from "./colour.ts";
import { jsonProgress } from "./jsonProgress.ts";
import { plainProgress, warningsAlone } from "./plainProgress.ts";
import type { ProgressMode, ProgressView } from "./progressModes.ts";

/** Calls `run` and shows its events until it ends, however it does. */
export async function withProgress<Result>(
  mode: ProgressMode,
  context: CommandContext,
  run: (onEvent: OnEvent) => Promise<Result>,
): Promise<Result> {
  const progress = await openProgress(mode, context);
  let isGood = false;
  try {
    const result = await run(progress.onEvent);
    isGood = true;
    return result;
  } finally {
    await progress.close(isGood);
  }
}

/** `auto`: a live display on a terminal that can move its cursor, plain lines elsewhere. */
async function openProgress(mode: ProgressMode, context: CommandContext): Promise<ProgressView> {
  const { stdout, stderr, env } = context;
  if (mode === "none") return warningsAlone(stderr);
  if (mode === "json") return jsonProgress(stdout);
  if (mode === "auto" && isRichTerminal(stderr, env) && stderr.columns !== 0) {
    const { liveProgress } = await import("./liveProgress.ts");
    return liveProgress(paintFor(isColourful(stderr, env)));
  }
  return plainProgress(stderr);
}
