// What wakes a watch: files, containers, or time. What comes while nobody waits is kept, so nothing is missed.

import { setTimeout as pause } from "node:timers/promises";

export type Wakeup = "file" | "container";

export interface Wakeups {
  ring(what: Wakeup): void;
  /** Forgets what has come. */
  clear(): void;
  /**
   * What has come since it was asked last, at once or as soon as there is something; empty when time is up or `signal` fires.
   *
   * @param heeded others are kept for later
   */
  next(milliseconds: number, signal: AbortSignal, heeded?: readonly Wakeup[]): Promise<ReadonlySet<Wakeup>>;
}

export function openWakeups(): Wakeups {
  const come = new Set<Wakeup>();
  let onRing = () => {};
  return {
    ring: (what) => {
      come.add(what);
      onRing();
    },
    clear: () => come.clear(),
    next: async (milliseconds, signal, heeded = ["file", "container"]) => {
      const isOver = new AbortController();
      const found = () => heeded.filter((what) => come.has(what));
      onRing = () => {
        if (found().length > 0) isOver.abort();
      };
      onRing();
      await pause(milliseconds, undefined, { signal: AbortSignal.any([signal, isOver.signal]) }).catch(
        () => {},
      );
      onRing = () => {};
      const what = found();
      for (const one of what) come.delete(one);
      return new Set(what);
    },
  };
}
