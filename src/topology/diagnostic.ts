// Diagnostics as text. No colour: that is for whoever prints them.

import type { Diagnostic } from "../errors.ts";
import type { Path } from "./faults.ts";

/** Longer source lines are cut around the fault. */
const WIDTH = 120;

/**
 * A diagnostic with the line that it is about:
 *
 *     lab.yaml:12:11 error unknown-node: pod "web" names node "gama", which is not defined (did you mean "gamma"?)
 *       12 |     node: gama
 *          |           ^^^^
 *
 * Without a place, the first line begins with the path of the value, as in `pods.web.node`.
 */
export function formatDiagnostic(diagnostic: Diagnostic): string {
  const { code, severity, message, path, place, source } = diagnostic;
  const words = `${severity} ${code}: ${message}`;
  if (place === undefined) return path.length === 0 ? words : `${formatPath(path)}: ${words}`;
  const head = `${place.file}:${place.line}:${place.column} ${words}`;
  if (source === undefined) return head;
  const from =
    source.length <= WIDTH ? 0 : Math.max(0, Math.min(place.column - 1 - WIDTH / 2, source.length - WIDTH));
  const excerpt = source.slice(from, from + WIDTH).replaceAll(/\p{Cc}/gu, " ");
  const number = String(place.line).padStart(4);
  const caret = "^".repeat(Math.max(1, Math.min(place.length, from + WIDTH - place.column + 1)));
  const lines = [head, `${number} | ${excerpt}`, `     | ${" ".repeat(place.column - 1 - from)}${caret}`];
  return lines.map((line) => line.trimEnd()).join("\n");
}

/** `pods.web.containers[0].image` */
export function formatPath(path: Path): string {
  return path
    .map((key, index) => (typeof key === "number" ? `[${key}]` : `${index === 0 ? "" : "."}${key}`))
    .join("");
}
