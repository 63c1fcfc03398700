// A program that stays, and what it says: a test waits for words, and not for time.

import { createInterface } from "node:readline";
import type { Readable } from "node:stream";

/** Longer than anything takes that a test waits for. */
const LIMIT_MS = 60_000;

export interface Listener {
  /**
   * The next line that matches; those before it are passed over for good.
   *
   * @throws when it doesn't come, with all that was said
   */
  readonly next: (pattern: RegExp) => Promise<string>;
}

/** @throws where there is no stream to listen to */
export function listen(stream: Readable | null): Listener {
  if (stream === null) throw new Error("its output goes elsewhere");
  const lines: string[] = [];
  let heard = 0;
  let isOver = false;
  let onNews = () => {};
  createInterface({ input: stream })
    .on("line", (line) => {
      lines.push(line);
      onNews();
    })
    .on("close", () => {
      isOver = true;
      onNews();
    });
  return {
    next: async (pattern) => {
      const limit = AbortSignal.timeout(LIMIT_MS);
      limit.addEventListener("abort", () => onNews(), { once: true });
      for (;;) {
        while (heard < lines.length) {
          const line = lines[heard++] ?? "";
          if (pattern.test(line)) return line;
        }
        const why = isOver ? "before the end" : limit.aborted ? `within ${LIMIT_MS / 1000} s` : undefined;
        if (why !== undefined) throw new Error(`${pattern} was not said ${why}, but:\n${lines.join("\n")}`);
        await new Promise<void>((resolve) => {
          onNews = resolve;
        });
      }
    },
  };
}
