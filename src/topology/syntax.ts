// Faults of YAML itself, in words that say what to change. The codes are those of the yaml library
// (https://eemeli.org/yaml/#errors); what isn't listed keeps the library's own sentence.

import type { YAMLError } from "yaml";
import type { Span } from "./faults.ts";

export interface SyntaxFault {
  readonly code: string;
  readonly span: Span;
  readonly message: string;
}

const INDENTATION =
  "the indentation is wrong: keys of one mapping stand in one column, and what is inside is further right";

/** Codes of the library, as ours and a sentence. */
const EXPLANATIONS: Readonly<Record<string, readonly [code: string, message: string]>> = {
  TAB_AS_INDENT: ["yaml-tab", "there is a tab in the indentation, which YAML does not allow: use spaces"],
  BAD_INDENT: ["yaml-indentation", INDENTATION],
  BLOCK_AS_IMPLICIT_KEY: ["yaml-indentation", `${INDENTATION}, and a value after a colon has no key in it`],
  MULTIPLE_DOCS: ["yaml-documents", "there is a second document after ---: one file is one lab"],
  BAD_ALIAS: ["yaml-alias", "this alias has no anchor before it in the file"],
  RESOURCE_EXHAUSTION: ["yaml-nesting", "the file is nested too deeply"],
};

/**
 * At most one fault for what makes the text unreadable, since the next ones mostly follow from it, and every duplicate
 * key and unknown tag.
 */
export function explainSyntax(errors: readonly YAMLError[], text: string): readonly SyntaxFault[] {
  const duplicates = errors.filter(({ code }) => code === "DUPLICATE_KEY");
  const tags = errors.filter(({ code }) => code === "TAG_RESOLVE_FAILED");
  const others = errors.filter(({ code }) => code !== "DUPLICATE_KEY" && code !== "TAG_RESOLVE_FAILED");
  return [...duplicates, ...tags, ...others.slice(0, 1)].map((error) => explain(error, text));
}

function explain({ code, pos: [start, last], message }: YAMLError, text: string): SyntaxFault {
  if (code === "DUPLICATE_KEY") {
    const key = /^[^\s:]+/.exec(text.slice(start))?.[0] ?? "";
    return {
      code: "yaml-duplicate-key",
      span: { start, end: start + key.length },
      message: `the key ${key} is in this mapping already: remove one of the two`,
    };
  }
  const span = { start, end: Math.max(last, start + 1) };
  const known = EXPLANATIONS[code];
  if (known !== undefined) return { code: known[0], span, message: known[1] };
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
export function explainCrash(error: unknown): { readonly code: string; readonly message: string } {
  if (error instanceof RangeError) return { code: "yaml-nesting", message: "the file is nested too deeply" };
  if (!(error instanceof Error)) throw error;
  if (error.message.includes("Excessive alias count")) {
    return {
      code: "yaml-alias-bomb",
      message: "the aliases of the file multiply too often: write the values out",
    };
  }
  if (error instanceof ReferenceError) {
    return { code: "yaml-alias", message: "an alias stands inside of what its own anchor names" };
  }
  return { code: "yaml-syntax", message: `this is not YAML: ${lowerFirst(error.message)}` };
}

function lowerFirst(text: string): string {
  return text.charAt(0).toLowerCase() + text.slice(1);
}
