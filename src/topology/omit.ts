// Leaving out parts of plain data: what is at fault in a topology, so that the rest can still be looked at.

import type { Path } from "./faults.ts";

/** Mappings that were given more than is left of them. */
const incomplete = new WeakSet<object>();

/** Something was left out of this mapping: that it lacks a key is no fault of its own. */
export function isIncomplete(value: object): boolean {
  return incomplete.has(value);
}

/** Sections of things with names. */
const NAMED: readonly string[] = ["nodes", "pods", "services", "policies", "ingresses"];

/**
 * A copy of `value` without what stands at `paths`. A child of `nodes` or `pods`, or of another section whose
 * children have names, becomes null, which says nothing about it but keeps its name; an element of a list becomes a hole.
 */
export function omitAt(value: unknown, paths: readonly Path[]): unknown {
  if (paths.length === 0) return value;
  return omit(value, new Set(paths.map((path) => JSON.stringify(path))), []);
}

function omit(value: unknown, broken: ReadonlySet<string>, path: Path): unknown {
  const isBroken = (key: string | number): boolean => broken.has(JSON.stringify([...path, key]));
  if (Array.isArray(value)) {
    const copy: unknown[] = new Array(value.length);
    value.forEach((item, index) => {
      if (!isBroken(index)) copy[index] = omit(item, broken, [...path, index]);
    });
    return copy;
  }
  if (typeof value !== "object" || value === null) return value;
  const isNamed = path.length === 1 && NAMED.includes(String(path[0]));
  const entries = Object.entries(value).flatMap(([key, item]): [string, unknown][] => {
    if (!isBroken(key)) return [[key, omit(item, broken, [...path, key])]];
    return isNamed ? [[key, null]] : [];
  });
  const copy = Object.fromEntries(entries);
  if (isIncomplete(value) || entries.length < Object.keys(value).length) incomplete.add(copy);
  return copy;
}
