// Strategies under way: what each of them saw last and when, and the words for those that did not come to their end.

import { seconds } from "../../commands/view/words.ts";
import { LabError } from "../../errors.ts";
import type { WaitLab, WaitStrategy } from "./strategy.ts";

export interface Course {
  readonly description: string;
  /** Rejects when it can't come any more, or nobody waits any more. */
  readonly coming: Promise<void>;
  isMet: boolean;
  seen?: { readonly words: string; readonly milliseconds: number };
}

/** @param onSeen called when there is something new to say about it */
export function begin(
  strategy: WaitStrategy,
  lab: WaitLab,
  signal: AbortSignal,
  onSeen: (course: Course) => void = () => {},
): Course {
  const startedAt = performance.now();
  const saw = (words: string) => {
    course.seen = { words, milliseconds: performance.now() - startedAt };
    onSeen(course);
  };
  const run = async () => {
    signal.throwIfAborted();
    await strategy.wait(lab, signal, saw);
    course.isMet = true;
    onSeen(course);
  };
  // In a turn of its own, so that whoever begins many has them all before the first one says anything.
  const coming = Promise.resolve().then(run);
  // Whoever waits for it hears of it; and when nobody does any more, it is no news.
  coming.catch(() => {});
  const course: Course = { description: strategy.description, coming, isMet: false };
  return course;
}

/** What each of them saw last, in their order. */
export function describeUnmet(courses: readonly Course[]): string {
  return courses
    .filter(({ isMet }) => !isMet)
    .map(({ description, seen }) => {
      if (seen === undefined) return `${description} (nothing was seen of it)`;
      return `${description} (after ${seconds(seen.milliseconds)}: ${seen.words})`;
    })
    .join("; ");
}

export function timedOut(lab: string, courses: readonly Course[], milliseconds: number): LabError {
  const unmet = courses.filter(({ isMet }) => !isMet).length;
  const count = courses.length === 1 ? "what was waited for" : `${unmet} of ${courses.length} things`;
  return new LabError(
    "wait-timeout",
    `lab "${lab}": ${count} did not come in ${seconds(milliseconds)}: ${describeUnmet(courses)}`,
    {
      hint: `see what its members say with: lab logs -l ${lab} TARGET, lab inspect ${lab}; or allow more time`,
    },
  );
}
