// Waiting for several things at once, with one limit for all of them, and one error that tells what is lacking.

import { setMaxListeners } from "node:events";
import { begin, type Course, timedOut } from "./course.ts";
import { openWaitLab } from "./openLab.ts";
import type { WaitContext, WaitLab, WaitStrategy } from "./strategy.ts";

/** Where nobody says how long, milliseconds. */
export const WAIT_MS = 60_000;

export interface WaitOptions {
  /** Milliseconds for all of them together. */
  readonly timeoutMs: number;
  /** Ends the waiting; the promise rejects with its reason. */
  readonly signal?: AbortSignal;
}

/**
 * Waits until all of them are met.
 *
 * @throws {LabError} `wait-timeout` when time is up, with what each of them saw last
 * @throws whatever a strategy does that can't be met any more, at once; and the signal's reason when it fires
 */
export async function waitFor(
  strategies: readonly WaitStrategy[],
  context: WaitContext,
  { timeoutMs, signal }: WaitOptions,
): Promise<void> {
  if (strategies.length === 0) return;
  const lives = new AbortController();
  try {
    const lab = openWaitLab(context, lives.signal);
    await waitWithin(strategies, lab, timeoutMs, signal);
  } finally {
    lives.abort();
  }
}

/** As `waitFor`, in a lab that is open already. */
export async function waitWithin(
  strategies: readonly WaitStrategy[],
  lab: WaitLab,
  milliseconds: number,
  signal: AbortSignal | undefined,
  onSeen?: (course: Course) => void,
): Promise<void> {
  signal?.throwIfAborted();
  const stop = new AbortController();
  // Each of the strategies listens, several times.
  setMaxListeners(0, stop.signal);
  const courses: Course[] = [];
  const { promise: cut, reject } = withReject();
  const end = (reason: unknown) => {
    reject(reason);
    stop.abort(reason);
  };
  const giveUp = () => end(signal?.reason);
  const timer = setTimeout(() => end(timedOut(lab.name, courses, milliseconds)), milliseconds);
  signal?.addEventListener("abort", giveUp, { once: true });
  try {
    for (const strategy of strategies) courses.push(begin(strategy, lab, stop.signal, onSeen));
    await Promise.race([Promise.all(courses.map(({ coming }) => coming)), cut]);
  } finally {
    clearTimeout(timer);
    signal?.removeEventListener("abort", giveUp);
    stop.abort();
  }
}

function withReject(): { readonly promise: Promise<never>; readonly reject: (reason: unknown) => void } {
  let reject: (reason: unknown) => void = () => {};
  const promise = new Promise<never>((_resolve, refuse) => {
    reject = refuse;
  });
  // It is raced, and lost when all are met.
  promise.catch(() => {});
  return { promise, reject };
}
