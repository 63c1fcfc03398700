// The command-line side of watch.ts: what is shown, and how it ends.

import { openHost } from "../../engine/open.ts";
import { EXIT, UsageError } from "../../errors.ts";
import { countChanges } from "../change/carryOut.ts";
import { heedKills } from "../change/heedKills.ts";
import type { CommandContext } from "../context.ts";
import type { UpFlags, UpResult } from "../up.ts";
import { isColourful } from "../view/colour.ts";
import { formatEnded } from "../view/ended.ts";
import { formatError } from "../view/error.ts";
import { formatErrorEvent } from "../view/errorEvent.ts";
import { withProgress } from "../view/progress.ts";
import { formatUnready } from "../view/unready.ts";
import {
  formatMended,
  formatRetry,
  formatTurn,
  formatWatchEnd,
  formatWatching,
  reasonsOf,
} from "../view/watch.ts";
import { watchLab } from "./watch.ts";

/** Standard input can be read once. @throws {UsageError} */
export function refuseUnwatchable({ file, filename = [] }: UpFlags): void {
  if (file !== "-" && !filename.includes("-")) return;
  throw new UsageError("bad-source", "--watch can't follow standard input", { hint: "write it into a file" });
}

/** @returns the exit code, when the watch was ended or the lab taken down */
export async function runWatch(
  flags: UpFlags & { readonly every: number },
  { topology }: UpResult,
  context: CommandContext,
): Promise<number> {
  const { stdout, stderr, env } = context;
  const lab = topology.name;
  const isJson = flags.progress === "json";
  const say = (event: object, words: string) => {
    if (isJson) stdout.write(`${JSON.stringify(event)}\n`);
    else stderr.write(words);
  };
  say({ event: "watching", lab }, formatWatching(lab));
  const { file: source, filename, publish, name, controller, every } = flags;
  const options = { source, filename, publish, name, controller, every };
  const end = await watchLab(topology, await openHost(env), options, context, {
    show: (run) =>
      withProgress(flags.progress, context, (onEvent) => run(heedKills(onEvent, context))).finally(() =>
        context.sayWhenKilled?.(undefined),
      ),
    done: (turn, isNew, milliseconds) => {
      const { ended, unready } = turn.outcome;
      const reasons = reasonsOf(turn, isNew);
      const changes = countChanges(turn.plan);
      const cause = isNew ? "file" : "drift";
      say(
        { event: "turn", lab, cause, reasons, changes, ended, unready, milliseconds },
        formatTurn(lab, turn, isNew, milliseconds, new Date()),
      );
      stderr.write(formatEnded(lab, ended, context));
      stderr.write(formatUnready(unready, context));
    },
    mended: () => say({ event: "file-mended", lab }, formatMended(lab, new Date())),
    failed: (error, retryMs) => {
      if (isJson) stdout.write(formatErrorEvent(error));
      stderr.write(formatError(error, { isColourful: isColourful(stderr, env), isDebug: false }));
      if (!isJson) stderr.write(formatRetry(lab, retryMs, new Date()));
    },
  });
  say({ event: "watch-ended", lab, reason: end }, formatWatchEnd(lab, end));
  return EXIT.ok;
}
