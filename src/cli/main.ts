// Runs the command line once: parses, runs one command, prints an error, sets the exit code. Nobody else does the last two.

import { CommanderError } from "commander";
import { isColourful } from "../commands/view/colour.ts";
import { formatError } from "../commands/view/error.ts";
import { EXIT, LabError } from "../errors.ts";
import { isNo } from "./options.ts";
import { makeProgram } from "./program.ts";

/** Parses `argv` (as in `process.argv`) and runs its command. Never rejects; the outcome is `process.exitCode`. */
export async function main(argv: readonly string[]): Promise<void> {
  quietBrokenPipe(process.stdout);
  quietBrokenPipe(process.stderr);
  let isDebug = !isNo(process.env.LAB_DEBUG ?? "no");
  const program = makeProgram((exitCode) => {
    process.exitCode = exitCode;
  }).hook("preAction", (_, command) => {
    isDebug ||= command.optsWithGlobals().debug === true;
  });
  try {
    await program.parseAsync(argv);
  } catch (error) {
    process.exitCode = report(error, isDebug);
  }
  // A terminal or a pipe on stdin that was read from would keep the process alive.
  process.stdin.destroy();
}

function report(error: unknown, isDebug: boolean): number {
  if (error instanceof CommanderError) {
    // Its text has been printed already; help that was asked for is no failure.
    return error.exitCode === 0 ? EXIT.ok : EXIT.usage;
  }
  const colourful = isColourful(process.stderr, process.env);
  process.stderr.write(formatError(error, { isColourful: colourful, isDebug }));
  return error instanceof LabError ? error.exitCode : EXIT.bug;
}

/** `lab inspect | head -1` is no failure: the reader has all that it wanted. */
function quietBrokenPipe(stream: NodeJS.WriteStream): void {
  stream.on("error", (error: NodeJS.ErrnoException) => {
    if (error.code === "EPIPE") process.exit(process.exitCode ?? EXIT.ok);
    throw error;
  });
}
