// To wait for what a program says.

import type { Readable } from "node:stream";

/** Resolves when these words have come, from now on, or the stream has ended. @returns all that has come */
export async function says(stream: Readable | null | undefined, words: string): Promise<string> {
  let said = "";
  await new Promise<void>((resolve) => {
    stream?.on("data", (piece) => {
      said += String(piece);
      if (said.includes(words)) resolve();
    });
    stream?.on("close", () => resolve());
  });
  return said;
}
