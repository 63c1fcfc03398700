// "Did you mean": the known word that is nearest to a misspelt one, by edit distance.

import { distance } from "fastest-levenshtein";

/** Words longer than this are no misspellings. */
const LONGEST = 64;

/** ` (did you mean "gamma"?)`, or nothing when no candidate is near. Upper and lower case count as the same. */
export function didYouMean(text: string, candidates: Iterable<string>): string {
  if (text.length > LONGEST) return "";
  const word = text.toLowerCase();
  let best: { readonly candidate: string; readonly edits: number } | undefined;
  for (const candidate of candidates) {
    const edits = distance(word, candidate.toLowerCase());
    if (best === undefined || edits < best.edits) best = { candidate, edits };
  }
  if (best === undefined || best.candidate === text) return "";
  const isNear = best.edits <= Math.max(1, Math.floor(Math.min(word.length, best.candidate.length) / 3));
  return isNear && best.edits < best.candidate.length ? ` (did you mean "${best.candidate}"?)` : "";
}
