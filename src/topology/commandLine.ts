// The commands of a node's `exec` list: one text, split into words the way people expect from quotes. No shell reads
// them, so nothing in them is expanded and nothing can be injected.

import { parseArgsStringToArgv } from "string-argv";
import type { Parsed } from "../address/parse.ts";

export type Words = readonly [string, ...string[]];

/** Splits at spaces; single and double quotes keep words together. */
export function splitCommand(text: string): Parsed<Words> {
  if (hasOpenQuote(text)) return { fault: `${JSON.stringify(text)} has a quote that is not closed` };
  const [program, ...rest] = parseArgsStringToArgv(text);
  if (program === undefined || program === "") return { fault: "there is no command in it" };
  return { value: [program, ...rest] };
}

/** The first word that only a shell would understand: a pipe, a redirection and the like. */
export function findShellWord(words: Words): string | undefined {
  return words.find((word) => /^(\||\|\||&|&&|;|\d?>>?|<<?|\d?>&\d)$/.test(word) || /^\$\(/.test(word));
}

function hasOpenQuote(text: string): boolean {
  let open: string | undefined;
  for (const character of text) {
    if (open === undefined && (character === '"' || character === "'")) open = character;
    else if (character === open) open = undefined;
  }
  return open !== undefined;
}
