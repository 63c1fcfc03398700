// What the fields of an object mean here, as data: a field is read, read deeper, accepted without effect, or refused. As
// `kubectl --validate=strict` does, an unknown field is a fault. Which fields there are is in podFields.ts and
// objectFields.ts. Source: Kubernetes API reference.

import { formatPath } from "../diagnostic.ts";
import { didYouMean } from "../didYouMean.ts";
import type { Path, Report } from "../faults.ts";

export type Field =
  /** Taken as it is: the schema of the topology file judges it. */
  | { readonly kind: "read" }
  /** Judged here: a sentence that goes on after the field's path, or nothing. */
  | { readonly kind: "leaf"; readonly judge: (value: unknown) => string | undefined }
  /** Would change nothing in a lab: accepted, and the reader is told once for each object. */
  | { readonly kind: "note"; readonly why?: string }
  /** What an API server writes by itself. */
  | { readonly kind: "silent" }
  /** Would change what the lab does. False and empty values wouldn't. */
  | { readonly kind: "refused"; readonly why: string }
  | { readonly kind: "mapping"; readonly fields: Fields }
  /** What it means depends on what it is. */
  | { readonly kind: "choice"; readonly choose: (value: unknown) => Field }
  /** A mapping of any keys. */
  | { readonly kind: "entries"; readonly value: Field }
  | { readonly kind: "list"; readonly item: Field };

export type Fields = Readonly<Record<string, Field>>;

export const READ: Field = { kind: "read" };
export const NOTE: Field = { kind: "note" };
/** @param why said to the reader, where it isn't plain that nothing changes */
export const noteThat = (why: string): Field => ({ kind: "note", why });
export const SILENT: Field = { kind: "silent" };
export const refused = (why: string): Field => ({ kind: "refused", why });
export const choice = (choose: (value: unknown) => Field): Field => ({ kind: "choice", choose });
export const mapping = (fields: Fields): Field => ({ kind: "mapping", fields });
export const entriesOf = (value: Field): Field => ({ kind: "entries", value });
export const listOf = (item: Field): Field => ({ kind: "list", item });

/** Where what is found about fields goes. */
export interface FieldCheck {
  readonly report: Report;
  /** Fields without effect that were found, by name and what there is to say of them, and where the first of each stands. */
  readonly noted: Map<string, Path>;
}

/**
 * A copy of `value` with the fields that are read, and nothing else. As for the API server, a field without a value is one
 * that isn't there. What is at fault is reported and left out.
 */
export function readField(field: Field, value: unknown, path: Path, check: FieldCheck): unknown {
  if (value === null || value === undefined) return undefined;
  switch (field.kind) {
    case "read":
      return value;
    case "silent":
      return undefined;
    case "leaf": {
      const problem = field.judge(value);
      if (problem === undefined) return value;
      check.report("invalid-value", path, `${formatPath(path)} ${problem}`);
      return undefined;
    }
    case "note":
      noteField(path, field.why, check);
      return undefined;
    case "refused":
      if (!isNothing(value)) {
        const message = `${formatPath(path)} isn't supported here: ${field.why}`;
        check.report("unsupported-field", path, message, { at: "key" });
      }
      return undefined;
    case "choice":
      return readField(field.choose(value), value, path, check);
    case "list":
      return readList(field.item, value, path, check);
    case "mapping":
    case "entries":
      return readMapping(field, value, path, check);
  }
}

function readList(item: Field, value: unknown, path: Path, check: FieldCheck): unknown {
  if (!Array.isArray(value)) return refuseType(value, "a list", path, check);
  const items = value.map((one, index) => {
    if (one !== null) return readField(item, one, [...path, index], check);
    return item.kind === "mapping" ? refuseType(one, "a mapping (key: value)", [...path, index], check) : one;
  });
  return items.includes(undefined) ? undefined : items;
}

/** One that is empty only because of faults in it is left out: its emptiness would be a fault of its own. */
function readMapping(field: Field, value: unknown, path: Path, check: FieldCheck): unknown {
  if (!isMapping(value)) return refuseType(value, "a mapping (key: value)", path, check);
  let hasFaults = false;
  const report: Report = (code, place, message, options) => {
    hasFaults ||= options?.severity !== "warning";
    check.report(code, place, message, options);
  };
  const inner = { ...check, report };
  const entries = Object.entries(value).flatMap(([key, one]): [string, unknown][] => {
    const own = fieldAt(field, key);
    const read =
      own === undefined ? refuseKey(field, key, path, report) : readField(own, one, [...path, key], inner);
    return read === undefined ? [] : [[key, read]];
  });
  return entries.length === 0 && hasFaults ? undefined : Object.fromEntries(entries);
}

function fieldAt(field: Field, key: string): Field | undefined {
  if (field.kind === "entries") return field.value;
  return field.kind === "mapping" && Object.hasOwn(field.fields, key) ? field.fields[key] : undefined;
}

function refuseKey(field: Field, key: string, path: Path, report: Report): undefined {
  const place = path.length === 0 ? "at the top of the object" : `in ${formatPath(path)}`;
  const known = field.kind === "mapping" ? Object.keys(field.fields) : [];
  const message = `there is no field ${JSON.stringify(key)} ${place}${didYouMean(key, known)}`;
  report("unknown-field", [...path, key], message, { at: "key" });
}

function refuseType(value: unknown, wanted: string, path: Path, { report }: FieldCheck): undefined {
  report("wrong-type", path, `${formatPath(path)} has to be ${wanted}, but is ${describe(value)}`);
  return undefined;
}

function noteField(path: Path, why: string | undefined, { noted }: FieldCheck): void {
  const name = String(path.findLast((step) => typeof step === "string"));
  const key = why === undefined ? name : `${name} (${why})`;
  if (!noted.has(key)) noted.set(key, path);
}

/** One sentence about all of them, at the first. */
export function reportNoted(title: string, { report, noted }: FieldCheck): void {
  const [first] = noted.values();
  if (first === undefined) return;
  const ends = noted.size === 1 ? "is accepted, and changes" : "are accepted, and change";
  const message = `${title}: ${[...noted.keys()].join(", ")} ${ends} nothing in a lab`;
  report("no-effect", first, message, { severity: "warning", at: "key" });
}

export function isMapping(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

function isNothing(value: unknown): boolean {
  if (typeof value === "object" && value !== null) return Object.keys(value).length === 0;
  return value === false || value === "";
}

export function describe(value: unknown): string {
  if (value === null || value === undefined) return "nothing";
  if (Array.isArray(value)) return "a list";
  if (typeof value === "object") return "a mapping";
  const text = String(value);
  const short = text.length > 60 ? `${text.slice(0, 57)}...` : text;
  return typeof value === "string" ? `the text ${JSON.stringify(short)}` : short;
}
