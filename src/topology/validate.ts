// Plain data -> a LabFile, or faults: the schema applied, each violation reported as a sentence of its own at its own
// place. What is at fault is then left out, so that the rules can look at the rest and everything is reported at once.

import { Ajv2020, type ErrorObject } from "ajv/dist/2020.js";
import type { Path, Report } from "./faults.ts";
import { omitAt } from "./omit.ts";
import { type LabFile, labSchema } from "./schema.ts";
import { explainViolation } from "./violation.ts";

const ajv = new Ajv2020({
  allErrors: true,
  verbose: true,
  messages: false,
  allowUnionTypes: true,
  validateSchema: false,
});
ajv.addVocabulary(["patternErrorMessage", "faultCode"]);
const hasValidShape = ajv.compile<LabFile>(labSchema);

/**
 * Applies the schema to `value`.
 *
 * @returns the data without what is at fault, which is reported. A node or pod stays, as if nothing had been said about
 *   it; an element of a list leaves a hole, which the array methods skip, so that indices keep their meaning. Undefined
 *   when too little is left to go on.
 */
export function validateShape(value: unknown, report: Report): LabFile | undefined {
  if (hasValidShape(value)) return value;
  const broken: Path[] = [];
  for (const error of hasValidShape.errors ?? []) {
    if (error.keyword === "propertyNames") continue;
    const path = readPointer(error.instancePath, value);
    const { code, message, key } = explainViolation(error, path);
    if (key === undefined) {
      broken.push(path);
      report(code, path, message);
    } else {
      if (error.keyword === "additionalProperties") broken.push([...path, key]);
      report(code, [...path, key], message, { at: "key" });
    }
  }
  if (
    broken.some(
      (path) => path.length === 0 || (path.length === 1 && (path[0] === "nodes" || path[0] === "pods")),
    )
  ) {
    return undefined;
  }
  return omitAt(value, broken) as LabFile;
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
