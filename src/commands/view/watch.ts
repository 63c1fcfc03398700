// A watch as people follow it: a line when it begins, one for each turn, one at its end.

import { describeDrift } from "../inspect/drift.ts";
import type { Turn } from "../watch/watchTurn.ts";
import { plural, seconds } from "./words.ts";

/** What was wrong is told up to here. */
const TOLD = 3;

/** `12:03:04 quickstart: web-1: is missing; 6 changes in 0.8 s` */
export function formatTurn(
  lab: string,
  { plan }: Turn,
  isNew: boolean,
  milliseconds: number,
  now: Date,
): string {
  const count = plan.stages.reduce((sum, { changes }) => sum + changes.length, 0);
  const why = isNew ? "the file has changed" : listed(describeDrift(plan));
  return `${timeOf(now)} ${lab}: ${why}; ${plural(count, "change")} in ${seconds(milliseconds)}\n`;
}

/** What was wrong, for programs and people. */
export function reasonsOf({ plan }: Turn, isNew: boolean): readonly string[] {
  return isNew ? [] : describeDrift(plan);
}

export function formatRetry(lab: string, retryMs: number | undefined, now: Date): string {
  const when = retryMs === undefined ? "the lab stays as it is" : `tried again in ${seconds(retryMs)}`;
  return `${timeOf(now)} ${lab}: ${when}\n`;
}

export function formatMended(lab: string, now: Date): string {
  return `${timeOf(now)} ${lab}: the file is right again, and says what it said before\n`;
}

export function formatWatching(lab: string): string {
  return `${lab}: watched; Ctrl-C ends that and leaves the lab running\n`;
}

export function formatWatchEnd(lab: string, reason: "interrupted" | "gone"): string {
  return reason === "gone"
    ? `${lab}: has been taken down, and is not watched any more\n`
    : `${lab}: not watched any more, and still running\n`;
}

function timeOf(now: Date): string {
  return now.toTimeString().slice(0, 8);
}

/** Whole containers, before what lacks inside of others because of them. */
const WHOLE = /: (is missing|is not running|is paused|has to be made anew|should not be there)/;

function listed(unsorted: readonly string[]): string {
  const sentences = unsorted.toSorted((a, b) => Number(WHOLE.test(b)) - Number(WHOLE.test(a)));
  const more = sentences.length - TOLD;
  const told = sentences.slice(0, TOLD).join("; ");
  return more > 0 ? `${told}; and ${more} more` : told || "its record is another";
}
