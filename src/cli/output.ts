// Standard output and standard error that can't be written any more: a reader that went away, a full disk.

import { LabError } from "../errors.ts";

const lost = new AbortController();

/** Fires when output that somebody counts on can't be written; its reason is a LabError. */
export const outputLost: AbortSignal = lost.signal;

/** Turns failed writes into an exit: quiet when the reader went away, else by `outputLost`. */
export function watchOutput({ stdout, stderr }: Pick<NodeJS.Process, "stdout" | "stderr">): void {
  for (const [name, stream] of Object.entries({ "standard output": stdout, "standard error": stderr })) {
    stream.on("error", (error: NodeJS.ErrnoException) => {
      // `lab inspect | head -1` is no failure: the reader has all that it wanted.
      if (error.code === "EPIPE") process.exit();
      lost.abort(unwritable(name, error));
    });
  }
}

/** Resolves when what was written to `stream` has reached its end, or it is known that it can't. */
export async function flushed(stream: NodeJS.WriteStream): Promise<void> {
  await new Promise<void>((resolve) => stream.write("", () => resolve()));
}

function unwritable(name: string, error: NodeJS.ErrnoException): LabError {
  const reason = error.code === "ENOSPC" ? "there is no space left" : error.message;
  return new LabError("output-lost", `${name} can't be written: ${reason}`, { cause: error });
}
