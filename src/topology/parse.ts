// Text -> plain data with positions: bytes to characters, characters to YAML 1.2. What the data means is not known here.

import { type Document, isAlias, isCollection, type Node, parseDocument, visit } from "yaml";
import { decodeText } from "./decode.ts";
import { type Faults, gatherFaults, type Span } from "./faults.ts";
import { locateValue } from "./locate.ts";
import { explainCrash, explainSyntax } from "./syntax.ts";

/** How much an alias may multiply before it counts as an attack (https://en.wikipedia.org/wiki/Billion_laughs_attack). */
const MOST_ALIASES = 1000;

export interface ParsedText {
  /** Undefined when the text can't be read; then there are faults. */
  readonly value: unknown;
  /** Where this file's faults are gathered; further ones are found in the text by their path. */
  readonly faults: Faults;
}

/** @param file name of the file, as it is shown to people */
export function parseText(input: string | Uint8Array, file: string): ParsedText {
  let document: Document | undefined;
  const { text, fault } = decodeText(input);
  const faults = gatherFaults({
    file,
    text,
    locate: (path, at) => (document === undefined ? { start: 0, end: 0 } : locateValue(document, path, at)),
  });
  if (fault !== undefined) {
    faults.reportAt(fault.code, { start: fault.offset, end: fault.offset + 1 }, fault.message);
    return { value: undefined, faults };
  }
  try {
    const parsed = parseDocument(text, { merge: true, prettyErrors: false, logLevel: "error" });
    for (const { code, span, message } of explainSyntax([...parsed.errors, ...parsed.warnings], text)) {
      faults.reportAt(code, span, message);
    }
    if (parsed.errors.some((error) => error.code !== "DUPLICATE_KEY")) return { value: undefined, faults };
    const key = findCollectionKey(parsed);
    if (key !== undefined) {
      faults.reportAt(
        "yaml-key",
        key,
        "this is a mapping or a list in the place of a key: write a text there",
      );
      return { value: undefined, faults };
    }
    document = parsed;
    const value: unknown = parsed.toJS({ maxAliasCount: MOST_ALIASES });
    if (value !== null) return { value, faults };
    faults.report(
      "empty-file",
      [],
      "the file is empty: write a first topology with `lab init`, or at least a node",
    );
  } catch (error) {
    const { code, span, message } = explainCrash(error, text);
    faults.reportAt(code, span, message);
  }
  return { value: undefined, faults };
}

/** YAML allows keys that are mappings or lists, or aliases of them; plain data doesn't. */
function findCollectionKey(document: Document): Span | undefined {
  let found: Span | undefined;
  visit(document, {
    Pair: (_, { key }) => {
      const node = key as Node | null;
      const meant = isAlias(node) ? node.resolve(document) : node;
      if (node?.range == null || !isCollection(meant)) return undefined;
      found = { start: node.range[0], end: node.range[1] };
      return visit.BREAK;
    },
  });
  return found;
}
