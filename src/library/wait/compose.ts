// Strategies made of others: all of them, any of them, one with a limit of its own.

import { LabError } from "../../errors.ts";
import { begin, type Course, describeUnmet } from "./course.ts";
import type { LimitedStrategy, Saw, WaitStrategy } from "./strategy.ts";
import { waitWithin } from "./waitFor.ts";

/** Adds `within` to a strategy. */
export function limited(description: string, wait: WaitStrategy["wait"]): LimitedStrategy {
  const within = (milliseconds: number) =>
    limited(description, (lab, signal, saw) =>
      waitWithin([{ description, wait }], lab, milliseconds, signal, ({ seen }) => {
        if (seen !== undefined) saw(seen.words);
      }),
    );
  return { description, wait, within };
}

export function allOf(strategies: readonly WaitStrategy[]): LimitedStrategy {
  return limited(`all of ${nameAll(strategies)}`, async (lab, signal, saw) => {
    const courses = beginAll(strategies, saw, (strategy, tell) => begin(strategy, lab, signal, tell));
    await Promise.all(courses.map(({ coming }) => coming));
  });
}

/** One that can't come any more is no failure as long as another one can. */
export function anyOf(strategies: readonly WaitStrategy[]): LimitedStrategy {
  return limited(`any of ${nameAll(strategies)}`, async (lab, signal, saw) => {
    const stop = new AbortController();
    const both = AbortSignal.any([signal, stop.signal]);
    const courses = beginAll(strategies, saw, (strategy, tell) => begin(strategy, lab, both, tell));
    try {
      await Promise.any(courses.map(({ coming }) => coming));
    } catch (error) {
      signal.throwIfAborted();
      if (!(error instanceof AggregateError)) throw error;
      const reasons = error.errors.map((one) => (one instanceof Error ? one.message : String(one)));
      throw new LabError("wait-failed", `none of ${nameAll(strategies)} can come: ${reasons.join("; ")}`);
    } finally {
      stop.abort();
    }
  });
}

function beginAll(
  strategies: readonly WaitStrategy[],
  saw: Saw,
  start: (strategy: WaitStrategy, tell: () => void) => Course,
): readonly Course[] {
  const courses: Course[] = [];
  for (const strategy of strategies) courses.push(start(strategy, () => saw(describeUnmet(courses))));
  return courses;
}

function nameAll(strategies: readonly WaitStrategy[]): string {
  return `(${strategies.map(({ description }) => description).join(", ")})`;
}
