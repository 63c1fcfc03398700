// Text -> plain data with positions: bytes to characters, characters to YAML 1.2. What the data means is not known here.

import { type Document, isAlias, isCollection, isScalar, type Node, parseDocument, visit } from "yaml";
import { decodeText } from "./decode.ts";
import { type Faults, gatherFaults, type Span } from "./faults.ts";
import { locateValue } from "./locate.ts";
import { explainCrash, explainSyntax } from "./syntax.ts";

/** How much an alias may multiply before it counts as an attack (https://en.wikipedia.org/wiki/Billion_laughs_attack). */
const MOST_ALIASES = 1000;

/** Of the library. It would compare each key with each: duplicates are found here. */
export const YAML_OPTIONS = {
  merge: true,
  prettyErrors: false,
  logLevel: "error",
  uniqueKeys: false,
} as const;

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
  const value = catchCrash(faults, text, () => {
    document = parseDocument(text, YAML_OPTIONS);
    return toData(document, text, faults);
  });
  if (value !== null) return { value, faults };
  faults.report(
    "empty-file",
    [],
    "the file is empty: write a first topology with `lab init`, or at least a node",
  );
  return { value: undefined, faults };
}

/** Plain data; undefined when the document can't be read, which is reported. */
export function toData(document: Document, text: string, faults: Faults): unknown {
  for (const { code, span, message } of explainSyntax([...document.errors, ...document.warnings], text)) {
    faults.reportAt(code, span, message);
  }
  if (document.errors.length > 0) return undefined;
  reportDuplicateKeys(document, faults);
  const key = findCollectionKey(document);
  if (key === undefined) return document.toJS({ maxAliasCount: MOST_ALIASES });
  faults.reportAt("yaml-key", key, "this is a mapping or a list in the place of a key: write a text there");
  return undefined;
}

/** What the library throws instead of reporting it is reported. */
export function catchCrash(faults: Faults, text: string, action: () => unknown): unknown {
  try {
    return action();
  } catch (error) {
    const { code, span, message } = explainCrash(error, text);
    faults.reportAt(code, span, message);
    return undefined;
  }
}

/** Keys that are one as texts are one here: plain data knows no others. */
function reportDuplicateKeys(document: Document, faults: Faults): void {
  visit(document, {
    Map: (_, { items }) => {
      const keys = new Set<string>();
      for (const { key } of items) {
        if (!isScalar(key) || typeof key.value === "symbol" || key.range == null) continue;
        const text = String(key.value);
        if (keys.has(text) && text !== "<<") {
          const message = `the key ${text} is in this mapping already: remove one of the two`;
          faults.reportAt("yaml-duplicate-key", { start: key.range[0], end: key.range[1] }, message);
        }
        keys.add(text);
      }
    },
  });
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
