// "Did you mean": the known word that is nearest to a misspelt one, by edit distance.

import { distance } from "fastest-levenshtein";

/** Words longer than this are no misspellings. */
const LONGEST = 64;

/** ` (did you mean "gamma"?)`, or nothing when no candidate is near. Upper and lower case count as the same. */
export function didYouMean(text: string, candidates: Iterable<string>): string {
  if (text.length > LONGEST) return "";
  const word = text.toLowerCase();
  let beginning: string | undefined;
  let best: { readonly candidate: string; readonly edits: number } | undefined;
  for (const candidate of candidates) {
    const edits = distance(word, candidate.toLowerCase());
    if (candidate.length >= 3 && word.startsWith(candidate.toLowerCase())) beginning ??= candidate;
    if (best === undefined || edits < best.edits) best = { candidate, edits };
  }
  if (best === undefined || best.candidate === text) return "";
  if (isNear(word, best.candidate.toLowerCase(), best.edits)) return suggest(best.candidate);
  return beginning === undefined ? "" : suggest(beginning);
}

/** About one edit in three characters, or the same letters in another order. */
function isNear(word: string, candidate: string, edits: number): boolean {
  const shorter = Math.min(word.length, candidate.length);
  const hasSameLetters = word.length > 2 && sortLetters(word) === sortLetters(candidate);
  return edits < shorter && (edits <= Math.ceil(shorter / 3) || hasSameLetters);
}

function sortLetters(word: string): string {
  return [...word].toSorted().join("");
}

function suggest(candidate: string): string {
  return ` (did you mean "${candidate}"?)`;
}
