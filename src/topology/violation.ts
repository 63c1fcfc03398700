// A violation of the schema, as the validator reports it -> a sentence that says what was expected, what was found and
// what to write. Keywords of JSON Schema: https://json-schema.org/draft/2020-12/json-schema-validation

import type { ErrorObject } from "ajv/dist/2020.js";
import { formatPath } from "./diagnostic.ts";
import { didYouMean } from "./didYouMean.ts";
import type { Path } from "./faults.ts";

export interface Violation {
  readonly code: string;
  readonly message: string;
  /** It is this key of the object at the path that is at fault, and not the object. */
  readonly key?: string;
}

/** The parts of a schema that sentences are made of. */
interface SchemaFacts {
  readonly properties?: Readonly<Record<string, unknown>>;
  readonly minimum?: number;
  readonly maximum?: number;
  readonly enum?: readonly string[];
  readonly patternErrorMessage?: string;
  readonly faultCode?: string;
}

/** @param path of the value at fault */
export function explainViolation(error: ErrorObject, path: Path): Violation {
  const schema = (error.parentSchema ?? {}) as SchemaFacts;
  const found: unknown = error.data;
  const place = path.length === 0 ? "the file" : formatPath(path);
  const code = schema.faultCode ?? "invalid-value";
  switch (error.keyword) {
    case "type":
      if (schema.enum !== undefined) {
        return { code: "wrong-type", message: `${place} ${explainChoice(schema.enum, describe(found))}` };
      }
      return { code: "wrong-type", message: `${place} ${explainType(error.params.type, found, path)}` };
    case "additionalProperties":
      return explainUnknownKey(error.params.additionalProperty, path, Object.keys(schema.properties ?? {}));
    case "required":
      return { code: "missing-key", message: `${place} lacks the key "${error.params.missingProperty}"` };
    case "enum":
      return {
        code,
        message: `${place} ${explainChoice(schema.enum ?? [], JSON.stringify(shorten(String(found))))}`,
      };
    case "minimum":
    case "maximum": {
      const { minimum, maximum } = schema;
      return {
        code: "out-of-range",
        message: `${place} has to be from ${minimum} to ${maximum}, but is ${String(found)}`,
      };
    }
    case "minItems":
    case "maxItems":
      return { code, message: `${place} ${explainCount(error.keyword, Number(error.params.limit), found)}` };
    case "maxLength":
      return explainText(error, path, code, `is too long: ${error.params.limit} characters are the most`);
    case "pattern":
      return explainText(error, path, code, schema.patternErrorMessage ?? "has the wrong form");
    default:
      return { code, message: `${place} is not valid (${error.keyword})` };
  }
}

/** @param found as it is shown to people */
function explainChoice(values: readonly string[], found: string): string {
  const [only, ...others] = values;
  if (others.length === 0) return `${found} is not supported: today there is only "${only}"`;
  const choice = values.map((value) => `"${value}"`).join(" or ");
  return `has to be ${choice}, but is ${found}${didYouMean(found.replaceAll('"', ""), values)}`;
}

/** For the keywords that apply to keys as well as to values. */
function explainText(error: ErrorObject, path: Path, code: string, words: string): Violation {
  const key = error.propertyName;
  const text = JSON.stringify(shorten(key ?? String(error.data)));
  const message = `${formatPath(path)}: ${text} ${words}`;
  return key === undefined ? { code, message } : { code, message, key };
}

const TYPES: Readonly<Record<string, string>> = {
  object: "a mapping (key: value)",
  array: "a list",
  string: "text",
  integer: "a whole number",
  boolean: "true or false",
};

function explainType(types: string | readonly string[], found: unknown, path: Path): string {
  const wanted = [types].flat().filter((type) => type !== "null");
  const names = wanted.map((type) => TYPES[type] ?? type).join(" or ");
  if (found === null) return `has no value: it has to be ${names}`;
  return `has to be ${names}, but is ${describe(found)}${suggestForm(wanted, found, path)}`;
}

/** How to write what was probably meant. */
function suggestForm(wanted: readonly string[], found: unknown, path: Path): string {
  const is = (type: string): boolean => wanted.includes(type);
  if (is("string") && (typeof found === "number" || typeof found === "boolean")) {
    return ` (put it in quotes: "${String(found)}")`;
  }
  if (is("integer") && typeof found === "string" && /^\d+$/.test(found))
    return ` (write ${found} without quotes)`;
  if (is("boolean") && typeof found === "string" && /^(true|false)$/i.test(found)) {
    return ` (write ${found.toLowerCase()} without quotes)`;
  }
  if (is("array") && !is("integer") && typeof found === "string") {
    const isCommand = ["command", "args"].includes(String(path.at(-1)));
    const words = isCommand ? shorten(found).trim().split(/\s+/) : [shorten(found)];
    return ` (write [${words.map((word) => JSON.stringify(word)).join(", ")}])`;
  }
  if (is("object") && Array.isArray(found) && path.length === 1)
    return ' (write "alpha:" instead of "- alpha")';
  return "";
}

function explainUnknownKey(key: string, path: Path, known: readonly string[]): Violation {
  const place = path.length === 0 ? "at the top of the file" : `in ${formatPath(path)}`;
  const suggestion = didYouMean(key, known);
  const list = known.length === 0 ? " (nothing can stand there)" : ` (there are: ${known.join(", ")})`;
  const message = `there is no key ${JSON.stringify(shorten(key))} ${place}${suggestion === "" ? list : suggestion}`;
  return { code: "unknown-key", message, key };
}

function explainCount(keyword: "minItems" | "maxItems", limit: number, found: unknown): string {
  const count = Array.isArray(found) ? found.length : 0;
  if (keyword === "minItems" && limit === 1) return "is an empty list: give it a word, or leave the key out";
  return `has to have ${limit} elements, but has ${count}`;
}

function describe(value: unknown): string {
  if (Array.isArray(value)) return "a list";
  if (typeof value === "object") return "a mapping";
  if (typeof value === "string") return `the text ${JSON.stringify(shorten(value))}`;
  return typeof value === "number" ? `the number ${value}` : String(value);
}

function shorten(text: string): string {
  return text.length > 60 ? `${text.slice(0, 57)}...` : text;
}
