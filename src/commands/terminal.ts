// The user's terminal lent to a command: raw, so that keys such as Ctrl-C reach the command, and given back however it ends.

import type { ExecStreams } from "../engine/port.ts";
import type { CommandContext } from "./context.ts";

/** Calls `run` with the streams of `context`; a terminal is asked for when both ends are one. */
export async function withTerminal(
  { stdin, stdout, stderr, env, signal }: CommandContext,
  run: (io: ExecStreams) => Promise<number>,
): Promise<number> {
  if (stdin.isTTY !== true || stdout.isTTY !== true) return run({ stdin, stdout, stderr, signal });
  stdin.setRawMode?.(true);
  try {
    const terminal = env.TERM === undefined ? {} : { TERM: env.TERM };
    return await run({ stdin, stdout, stderr, signal, terminal: true, env: terminal });
  } finally {
    stdin.setRawMode?.(false);
  }
}
