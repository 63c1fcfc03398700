// Where faults of a topology are gathered while it is read. Everybody reports by the path of the value in the document;
// its line and column are found here.

import type { Diagnostic } from "../errors.ts";
import { type Line, linesOf } from "./lines.ts";

/** Keys and indices from the root of the document, for example `["pods", "web", "containers", 0, "image"]`. */
export type Path = readonly (string | number)[];

/** Takes note of one fault. `message` is one sentence without a full stop. */
export type Report = (code: string, path: Path, message: string, options?: ReportOptions) => void;

export interface ReportOptions {
  /** Error, unless said otherwise. */
  readonly severity?: "error" | "warning";
  /** Point at the key and not at the value. */
  readonly at?: "key" | "value";
}

/** A text and where the values of its document stand in it. */
export interface Source {
  readonly file: string;
  readonly text: string;
  /** Where several documents share a text, so that its lines are found once. */
  readonly lines?: (offset: number) => Line;
  /** Offsets in the text, of the value or of the nearest thing around it that has a place. */
  readonly locate: (path: Path, at: "key" | "value") => Span;
}

export interface Span {
  readonly start: number;
  /** Exclusive. */
  readonly end: number;
}

export interface Faults {
  readonly report: Report;
  /** For a fault of the text itself, which has no path. */
  readonly reportAt: (code: string, span: Span, message: string) => void;
  readonly hasErrors: () => boolean;
  /** `lab.yaml:3:9`, for a sentence about another place; undefined where there is no text. */
  readonly placeName: (path: Path, at?: "key" | "value") => string | undefined;
  /** In the order of the file; none twice. */
  readonly list: () => readonly Diagnostic[];
}

/** @param source absent for a topology that was given as an object: its faults have no place */
export function gatherFaults(source?: Source): Faults {
  const diagnostics = new Map<string, Diagnostic>();
  const lineAt = source?.lines ?? linesOf(source?.text ?? "");
  const add = (diagnostic: Diagnostic, span: Span | undefined): void => {
    const position = source === undefined || span === undefined ? {} : placeOf(source, lineAt, span);
    const { code, path, message } = diagnostic;
    const key = JSON.stringify([code, path, message, path.length === 0 ? span : undefined]);
    diagnostics.set(key, { ...diagnostic, ...position });
  };
  return {
    report: (code, path, message, { severity = "error", at = "value" } = {}) =>
      add({ code, severity, message, path }, source?.locate(path, at)),
    reportAt: (code, span, message) => add({ code, severity: "error", message, path: [] }, span),
    placeName: (path, at = "value") => {
      if (source === undefined) return undefined;
      const { line, column } = placeOf(source, lineAt, source.locate(path, at)).place;
      return `${source.file}:${line}:${column}`;
    },
    hasErrors: () => [...diagnostics.values()].some(({ severity }) => severity === "error"),
    list: () => withoutEchoes([...diagnostics.values()].toSorted(byPlace)),
  };
}

/** The place of a span in words for people, and the line that it stands in; a span over several lines ends with the first. */
function placeOf(
  { file, text }: Pick<Source, "file" | "text">,
  lineAt: (offset: number) => Line,
  { start, end }: Span,
): Required<Pick<Diagnostic, "place" | "source">> {
  const line = lineAt(start);
  const length = Math.max(1, Math.min(end, line.end) - start);
  const place = { file, line: line.number, column: start - line.start + 1, length };
  return { place, source: text.slice(line.start, line.end) };
}

/** What an alias or a merge key brings to several places is one fault, where it is written. */
function withoutEchoes(sorted: readonly Diagnostic[]): readonly Diagnostic[] {
  const first = new Map<string, Path>();
  return sorted.filter(({ code, path, place }) => {
    if (place === undefined || path.length === 0) return true;
    const key = JSON.stringify([code, place, path.at(-1)]);
    const before = first.get(key);
    if (before === undefined) first.set(key, path);
    return before === undefined || JSON.stringify(before) === JSON.stringify(path);
  });
}

function byPlace(a: Diagnostic, b: Diagnostic): number {
  if (a.place === undefined || b.place === undefined)
    return Number(b.place === undefined) - Number(a.place === undefined);
  return a.place.line - b.place.line || a.place.column - b.place.column;
}
