// Runs the command line once: parses, runs one command, prints an error, sets the exit code. Nobody else does the last two.

import { CommanderError } from "commander";
import { isColourful } from "../commands/view/colour.ts";
import { formatError } from "../commands/view/error.ts";
import { EXIT, LabError } from "../errors.ts";
import { makeProgram } from "./program.ts";

/** Parses `argv` (as in `process.argv`) and runs its command. Never rejects; the outcome is `process.exitCode`. */
export async function main(argv: readonly string[]): Promise<void> {
  quietBrokenPipe(process.stdout);
  quietBrokenPipe(process.stderr);
  try {
    const program = makeProgram(argv, (exitCode) => {
      process.exitCode = exitCode;
    });
    await program.parseAsync(argv);
  } catch (error) {
    process.exitCode = report(error, argv);
  }
  // A terminal or a pipe on stdin that was read from would keep the process alive.
  process.stdin.destroy();
}

function report(error: unknown, argv: readonly string[]): number {
  if (error instanceof CommanderError) {
    // Its text has been printed already; help that was asked for is no failure.
    return error.exitCode === 0 ? EXIT.ok : EXIT.usage;
  }
  const isDebug = argv.includes("--debug") || isSet(process.env["LAB_DEBUG"]);
  process.stderr.write(
    formatError(error, { isColourful: isColourful(process.stderr, process.env), isDebug }),
  );
  return error instanceof LabError ? error.exitCode : EXIT.bug;
}

function isSet(value: string | undefined): boolean {
  return value !== undefined && !["", "0", "false", "no"].includes(value.toLowerCase());
}

/** `lab inspect | head -1` is no failure: the reader has all that it wanted. */
function quietBrokenPipe(stream: NodeJS.WriteStream): void {
  stream.on("error", (error: NodeJS.ErrnoException) => {
    if (error.code === "EPIPE") process.exit(process.exitCode ?? EXIT.ok);
    throw error;
  });
}
