// What a program says on standard error, and waiting for it to say something.

import type { Readable } from "node:stream";

export interface SpokenWords {
  /** All of it so far. */
  text(): string;
  /**
   * Resolves as soon as `isSaid`, and also when nothing more will be said.
   *
   * @throws the signal's reason
   */
  until(isSaid: (text: string) => boolean, signal?: AbortSignal): Promise<void>;
}

export function listenTo(stream: Readable): SpokenWords {
  let text = "";
  let isOver = false;
  const waiting = new Set<() => void>();
  const wake = () => {
    for (const look of [...waiting]) look();
  };
  stream.setEncoding("utf8");
  stream.on("data", (piece: string) => {
    text += piece;
    wake();
  });
  stream.on("close", () => {
    isOver = true;
    wake();
  });
  return {
    text: () => text,
    until: (isSaid, signal) =>
      new Promise((resolve, reject) => {
        const settle = (finish: () => void) => {
          waiting.delete(look);
          signal?.removeEventListener("abort", abort);
          finish();
        };
        const look = () => {
          if (isOver || isSaid(text)) settle(resolve);
        };
        const abort = () => settle(() => reject(signal?.reason));
        waiting.add(look);
        signal?.addEventListener("abort", abort, { once: true });
        if (signal?.aborted) abort();
        else look();
      }),
  };
}
