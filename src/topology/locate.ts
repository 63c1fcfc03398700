// Where a value stands in the text: the path of a value in plain data -> offsets of its node in the YAML document,
// through aliases and merge keys.

import { type Document, isAlias, isMap, isScalar, isSeq, type Node, type Pair, type YAMLMap } from "yaml";
import type { Path, Span } from "./faults.ts";

/**
 * Offsets of a value, or of its key. A value that is empty or goes over several lines is shown by its key, and one that
 * isn't there by the nearest thing around it.
 */
export function locateValue(document: Document, path: Path, at: "key" | "value"): Span {
  let value: unknown = document.contents;
  let key: unknown;
  let isWhole = true;
  for (const step of path) {
    const inside = resolve(document, value);
    const found = isMap(inside) ? findPair(document, inside, step) : undefined;
    if (found !== undefined) [key, value] = [found.key, found.value];
    else if (isSeq(inside) && inside.items[Number(step)] !== undefined)
      [key, value] = [undefined, inside.items[Number(step)]];
    else {
      isWhole = false;
      break;
    }
  }
  const [keySpan, valueSpan] = [spanOf(key), spanOf(value)];
  const isShownByKey = at === "key" || !isWhole || isBlock(value) || valueSpan?.start === valueSpan?.end;
  return (isShownByKey ? (keySpan ?? valueSpan) : (valueSpan ?? keySpan)) ?? { start: 0, end: 0 };
}

/** The pair with this key, also where a merge key (`<<`) brings it in. */
function findPair(document: Document, map: YAMLMap, step: string | number): Pair | undefined {
  const own = map.items.find(({ key }) => isScalar(key) && String(key.value) === String(step));
  if (own !== undefined) return own;
  for (const { key, value } of map.items) {
    if (!isScalar(key) || (key.value !== "<<" && typeof key.value !== "symbol")) continue;
    const source = resolve(document, value);
    for (const candidate of isSeq(source) ? source.items : [source]) {
      const merged = resolve(document, candidate);
      const found = isMap(merged) && merged !== map ? findPair(document, merged, step) : undefined;
      if (found !== undefined) return found;
    }
  }
  return undefined;
}

function resolve(document: Document, node: unknown): unknown {
  return isAlias(node) ? node.resolve(document) : node;
}

function spanOf(node: unknown): Span | undefined {
  const range = (node as Node | null | undefined)?.range;
  return range == null ? undefined : { start: range[0], end: range[1] };
}

function isBlock(node: unknown): boolean {
  return (isMap(node) || isSeq(node)) && node.flow !== true;
}
