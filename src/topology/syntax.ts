// Faults of YAML itself, in words that say what to change. The codes are those of the yaml library
// (https://eemeli.org/yaml/#errors); what isn't listed keeps the library's own sentence.

import type { YAMLError } from "yaml";
import type { Span } from "./faults.ts";

export interface SyntaxFault {
  readonly code: string;
  readonly span: Span;
  readonly message: string;
}

/** Codes of the library, and of its sentences where a code says too little, as ours and a sentence. */
const EXPLANATIONS: readonly (readonly [pattern: RegExp, code: string, message: string])[] = [
  [/^TAB_AS_INDENT/, "yaml-tab", "there is a tab in the indentation, which YAML does not allow: use spaces"],
  [/^BAD_INDENT Flow/, "yaml-unclosed", "a bracket or brace before this line is not closed"],
  [/^MISSING_CHAR Missing closing/, "yaml-unclosed", "a quote before this place is not closed"],
  [
    /^BAD_INDENT/,
    "yaml-indentation",
    "the indentation is wrong: keys of one mapping stand in one column, and what is inside is further right",
  ],
  [
    /^BLOCK_AS_IMPLICIT_KEY/,
    "yaml-indentation",
    "this is a second colon on one line: put what follows the first on lines of its own, in braces or in quotes",
  ],
  [/^MULTIPLE_DOCS/, "yaml-documents", "there is a second document after ---: one file is one lab"],
  [/^RESOURCE_EXHAUSTION/, "yaml-nesting", "the file is nested too deeply"],
];

/**
 * At most one fault for what makes the text unreadable, since the next ones mostly follow from it, and every unknown tag.
 */
export function explainSyntax(errors: readonly YAMLError[], text: string): readonly SyntaxFault[] {
  const tags = errors.filter(({ code }) => code === "TAG_RESOLVE_FAILED");
  const others = errors.filter(({ code }) => code !== "TAG_RESOLVE_FAILED");
  return [...tags, ...others.slice(0, 1)].map((error) => explain(error, text));
}

function explain({ code, pos: [start, last], message }: YAMLError, text: string): SyntaxFault {
  const span = { start, end: Math.max(last, start + 1) };
  const known = EXPLANATIONS.find(([pattern]) => pattern.test(`${code} ${message}`));
  if (known !== undefined) return { code: known[1], span, message: known[2] };
  if (code === "TAG_RESOLVE_FAILED") {
    return {
      code: "yaml-tag",
      span,
      message: `the tag ${text.slice(start, last)} is not known here: remove it`,
    };
  }
  return { code: "yaml-syntax", span, message: `this is not YAML: ${lowerFirst(message)}` };
}

/** What the library throws instead of reporting it, when it turns a document into plain data. */
export function explainCrash(error: unknown, text: string): SyntaxFault {
  if (!(error instanceof Error)) throw error;
  const fault = (code: string, message: string, near = ""): SyntaxFault => {
    const start = Math.max(0, text.indexOf(near));
    return { code, span: { start, end: start + near.length }, message };
  };
  if (error instanceof RangeError) return fault("yaml-nesting", "the file is nested too deeply");
  if (error.message.includes("Excessive alias count")) {
    return fault("yaml-alias-bomb", "the aliases of the file multiply too often: write the values out");
  }
  const [, alias] = /^Unresolved alias .*: (.+)$/.exec(error.message) ?? [];
  if (alias !== undefined) {
    return fault(
      "yaml-alias",
      `the alias *${alias} has no anchor &${alias} before it in the file`,
      `*${alias}`,
    );
  }
  if (error.message.startsWith("Merge sources")) {
    return fault("yaml-merge", "a merge key takes a mapping, or the alias of one: <<: *name", "<<");
  }
  return fault("yaml-syntax", `this is not YAML: ${lowerFirst(error.message)}`);
}

function lowerFirst(text: string): string {
  return text.charAt(0).toLowerCase() + text.slice(1);
}
