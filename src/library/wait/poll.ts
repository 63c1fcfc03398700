// Looking again and again, for what nobody tells.

import { setTimeout as pause } from "node:timers/promises";
import type { Saw } from "./strategy.ts";

/** What is read from files of the kernel costs next to nothing. */
export const FILE_PAUSE_MS = 25;
/** What starts a process costs more. */
export const PROCESS_PAUSE_MS = 100;

/**
 * Looks until there is nothing left to say. What had begun is brought to its end.
 *
 * @param look what there is instead; undefined: it is there
 * @throws the signal's reason when it fires
 */
export async function poll(
  look: () => Promise<string | undefined>,
  pauseMs: number,
  signal: AbortSignal,
  saw: Saw,
): Promise<void> {
  for (;;) {
    signal.throwIfAborted();
    const words = await look();
    if (words === undefined) return;
    saw(words);
    await pause(pauseMs, undefined, { signal }).catch(() => {});
  }
}

/** One fragment of a sentence for what several lack; undefined: none of them lacks anything. */
export function listed(words: readonly (string | undefined)[]): string | undefined {
  const most = 3;
  const found = words.filter((one) => one !== undefined);
  if (found.length === 0) return undefined;
  const rest = found.length > most ? `, and ${found.length - most} more` : "";
  return `${found.slice(0, most).join(", ")}${rest}`;
}
