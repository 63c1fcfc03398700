// Runs the command line once: parses, runs one command, prints an error, sets the exit code. Nobody else does the last two.

import { CommanderError } from "commander";
import { isColourful } from "../commands/view/colour.ts";
import { formatError } from "../commands/view/error.ts";
import { formatErrorEvent } from "../commands/view/errorEvent.ts";
import { EXIT, LabError } from "../errors.ts";
import { refuseEmptyValues } from "./emptyValues.ts";
import { isNo } from "./options.ts";
import { flushed, outputLost, watchOutput } from "./output.ts";
import { makeProgram } from "./program.ts";

/** How the command that runs wants its failure to be told. */
interface Telling {
  isDebug: boolean;
  /** By an event on stdout, too. */
  isJson: boolean;
}

/** Parses `argv` (as in `process.argv`) and runs its command. Never rejects; the outcome is `process.exitCode`. */
export async function main(argv: readonly string[]): Promise<void> {
  watchOutput(process);
  const telling: Telling = { isDebug: !isNo(process.env.LAB_DEBUG ?? "no"), isJson: false };
  const program = makeProgram((exitCode) => {
    process.exitCode = exitCode;
  }).hook("preAction", (_, command) => {
    telling.isDebug ||= command.optsWithGlobals().debug === true;
    telling.isJson = command.opts().progress === "json";
    refuseEmptyValues(command);
  });
  const failures: unknown[] = [];
  await program.parseAsync(argv).catch((error: unknown) => failures.push(error));
  await flushed(process.stdout);
  if (outputLost.aborted) failures.unshift(outputLost.reason);
  if (failures.length > 0) process.exitCode = report(failures[0], telling);
  // A terminal or a pipe on stdin that was read from would keep the process alive.
  process.stdin.destroy();
}

function report(error: unknown, { isDebug, isJson }: Telling): number {
  if (error instanceof CommanderError) {
    // Its text has been printed already; help that was asked for is no failure.
    return error.exitCode === 0 ? EXIT.ok : EXIT.usage;
  }
  if (isJson && !outputLost.aborted) process.stdout.write(formatErrorEvent(error));
  const colourful = isColourful(process.stderr, process.env);
  process.stderr.write(formatError(error, { isColourful: colourful, isDebug }));
  return error instanceof LabError ? error.exitCode : EXIT.bug;
}
