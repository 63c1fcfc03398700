// One command from its beginning to its exit code: its surroundings, Ctrl-C, SIGTERM, --timeout and lost output.

import { setMaxListeners } from "node:events";
import { writeSync } from "node:fs";
import type { CommandContext } from "../commands/context.ts";
import { ApplyError, CancelledError, EXIT } from "../errors.ts";
import { outputLost } from "./output.ts";

/** Runs a command with the streams of this process; resolves with its exit code. */
export async function runCommand(
  body: (context: CommandContext) => Promise<number>,
  timeoutMs?: number,
): Promise<number> {
  const { stdin, stdout, stderr, env } = process;
  const abort = new AbortController();
  // Whatever goes on in a lab listens to it, and a lab has as many members as it has.
  setMaxListeners(0, abort.signal);
  let lastWords: string | undefined;
  const interrupt = () => {
    // The first one stops and undoes; whoever asks again doesn't want to wait for that.
    if (abort.signal.aborted) {
      if (lastWords !== undefined) sayLast(lastWords);
      process.exit(EXIT.interrupted);
    }
    abort.abort(new CancelledError("interrupted", "interrupted"));
  };
  const giveUp = () => abort.abort(outputLost.reason);
  const sayWhenKilled = (words: string | undefined) => {
    lastWords = words;
  };
  const timer =
    timeoutMs === undefined ? undefined : setTimeout(() => abort.abort(timedOut(timeoutMs)), timeoutMs);
  process.on("SIGINT", interrupt).on("SIGTERM", interrupt);
  outputLost.addEventListener("abort", giveUp);
  try {
    const { signal } = abort;
    return await body({ stdin, stdout, stderr, env, cwd: process.cwd(), signal, sayWhenKilled });
  } catch (error) {
    throw abort.signal.aborted ? blame(abort.signal.reason, error) : error;
  } finally {
    clearTimeout(timer);
    outputLost.removeEventListener("abort", giveUp);
    process.off("SIGINT", interrupt).off("SIGTERM", interrupt);
  }
}

/** Past the streams of this process: a display on a terminal holds back what others write until it ends, which it doesn't now. */
function sayLast(words: string): void {
  try {
    writeSync(2, `${words}\n`);
  } catch {
    // Nobody reads it any more.
  }
}

/** A torn connection is no news when it was us who tore it. */
function blame(reason: unknown, error: unknown): unknown {
  if (error === reason || error instanceof CancelledError) return error;
  if (!(reason instanceof CancelledError)) return error;
  const cancelled = new CancelledError(
    reason.exitCode === EXIT.timeout ? "timeout" : "interrupted",
    reason.message,
    {
      cause: error,
      ...(error instanceof ApplyError && { outcome: error }),
      ...(error instanceof ApplyError && error.hint !== undefined && { hint: error.hint }),
    },
  );
  return cancelled;
}

function timedOut(milliseconds: number): CancelledError {
  return new CancelledError("timeout", `not finished after ${milliseconds / 1000} s`, {
    hint: "allow more with --timeout, for example --timeout 5m",
  });
}
