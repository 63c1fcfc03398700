// Plain data -> a LabFile, or faults: the schema applied, each violation reported as a sentence of its own at its own
// place. What is at fault is then left out, so that the rules can look at the rest and everything is reported at once.

import type { ErrorObject } from "ajv/dist/2020.js";
import type { Path, Report } from "./faults.ts";
import { omitAt } from "./omit.ts";
import type { LabFile } from "./schema.ts";
import { hasValidShape } from "./shapeValidator.ts";
import { explainViolation } from "./violation.ts";

/** What is said of one of these, or in a list of it, makes sense only as a whole. */
const WHOLE: readonly (string | number | undefined)[] = ["services", "policies", "ingresses"];

/** Without these, most of what follows would be reported for no fault of its own. */
const VITAL: readonly (string | number)[] = ["nodes", "pods"];

/**
 * Applies the schema to `value`.
 *
 * @returns the data without what is at fault, which is reported. A node or pod stays, as if nothing had been said about
 *   it, and a Service, policy or Ingress becomes null; an element of a list leaves a hole, which the array methods skip, so that indices keep their meaning. Undefined
 *   when too little is left to go on.
 */
export function validateShape(value: unknown, report: Report): LabFile | undefined {
  if (hasValidShape(value)) return value;
  const broken: Path[] = [];
  for (const error of hasValidShape.errors ?? []) {
    // The one repeats what was said about the key, the other what was said about the type.
    if (error.keyword === "propertyNames" || (error.keyword === "enum" && typeof error.data !== "string"))
      continue;
    const path = readPointer(error.instancePath, value);
    const { code, message, key } = explainViolation(error, path);
    if (key === undefined) {
      // A text of the wrong form is still a text: what refers to it is not at fault.
      const isText = error.keyword === "pattern" || error.keyword === "maxLength";
      if (!isText || WHOLE.includes(path[0])) broken.push(path);
      report(code, path, message);
    } else {
      if (error.keyword === "additionalProperties") broken.push([...path, key]);
      report(code, [...path, key], message, { at: "key" });
    }
  }
  const isLost = broken.some(
    ([first, ...rest]) => rest.length === 0 && (first === undefined || VITAL.includes(first)),
  );
  return isLost ? undefined : omitBroken(value, broken);
}

/** What lacks a key that it must have, because the key's value was at fault, is at fault as a whole. */
function omitBroken(value: unknown, broken: readonly Path[]): LabFile {
  const sound = omitAt(value, broken.map(wholeOf));
  hasValidShape(sound);
  const incomplete = (hasValidShape.errors ?? [])
    .filter(({ keyword }) => keyword === "required")
    .map(({ instancePath }) => readPointer(instancePath, sound));
  return incomplete.length === 0 ? (sound as LabFile) : omitBroken(sound, incomplete);
}

/** The port of a Service, the nearest element of a list in a policy, or all of it; elsewhere, nothing but that. */
function wholeOf(path: Path): Path {
  if (!WHOLE.includes(path[0])) return path;
  if (path[0] === "services") return path.slice(0, path[2] === "ports" ? 4 : 2);
  const index = path.findLastIndex((step) => typeof step === "number");
  return path.slice(0, Math.max(2, index + 1));
}

/** RFC 6901. An index is a number where the data has a list. */
function readPointer(pointer: ErrorObject["instancePath"], root: unknown): Path {
  const path: (string | number)[] = [];
  let value: unknown = root;
  for (const part of pointer.split("/").slice(1)) {
    const key = part.replaceAll("~1", "/").replaceAll("~0", "~");
    path.push(Array.isArray(value) ? Number(key) : key);
    value = (value as Readonly<Record<string, unknown>>)[key];
  }
  return path;
}
