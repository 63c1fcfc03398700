// src/topology/shapeValidator.ts: the schema compiled by ajv into a module of its own, because compiling it in every
// run of `lab` costs more than all the rest of `lab validate` (https://ajv.js.org/standalone.html). Pure; written by
// generate-schema.ts, and compared with the file by test/schema.test.ts.

import { Ajv2020 } from "ajv/dist/2020.js";
import standalone from "ajv/dist/standalone/index.js";
import { labSchema } from "../src/topology/schema.ts";
import { shareParts } from "./sharedSchema.ts";

const HEADER = `// Generated from src/topology/schema.ts by scripts/generate-schema.ts: what ajv makes of the schema. Don't edit.
// @ts-nocheck

import type { ValidateFunction } from "ajv/dist/2020.js";
import { type LabFile, labSchema as schema0 } from "./schema.ts";

/** Whether a value has the shape of a topology file; if not, \`errors\` of this function are ajv's, all of them. */
export const hasValidShape: ValidateFunction<LabFile> = validate0;
`;

/**
 * The content of src/topology/shapeValidator.ts.
 *
 * @throws {Error} when ajv's code is not made of the parts that it was when this was written
 */
export function renderValidator(): string {
  const ajv = new Ajv2020({
    allErrors: true,
    verbose: true,
    messages: false,
    allowUnionTypes: true,
    validateSchema: false,
    // A part is a function of its own: what a file doesn't use is never compiled by the engine.
    inlineRefs: false,
    code: { source: true, esm: true, lines: true },
  });
  ajv.addVocabulary(["patternErrorMessage", "faultCode"]);
  const { root, parts } = shareParts(labSchema);
  const code = standalone.default(ajv, ajv.compile(root));
  const replacements: readonly (readonly [from: string, to: string])[] = [
    ['"use strict";\n', ""],
    ["export const validate = validate0;\n", ""],
    ["export default validate0;\n", ""],
    [`const schema0 = ${JSON.stringify(root)};\n`, ""],
    // It stays a call for CommonJS even in an ES module (https://github.com/ajv-validator/ajv/issues/2209).
    ['require("ajv/dist/runtime/ucs2length").default', COUNT_CHARACTERS],
  ];
  const whole = replacements.reduce((text, [from, to]) => replaceOnce(text, from, to), code);
  // Parts of the schema are taken from where it stands, instead of being written a second time.
  const body = parts.reduce(
    (text, { schema, place }) => text.replace(` = ${JSON.stringify(schema)};\n`, ` = schema0${place};\n`),
    whole,
  );
  if (/\brequire\(|^const schema\d+ = [^s]/m.test(body)) throw new Error("ajv's code needs something more");
  return `${HEADER}\n${body}\n`;
}

/** ajv's way to count: a character beyond U+FFFF is one. */
const COUNT_CHARACTERS = "(text) => [...text].length";

function replaceOnce(text: string, from: string, to: string): string {
  const parts = text.split(from);
  if (parts.length !== 2) throw new Error(`ajv's code has ${parts.length - 1} times: ${from.slice(0, 80)}`);
  return parts.join(to);
}
