// schema/lab.schema.json and the table of keys in docs/topology.md, both from src/topology/schema.ts. Pure; written by
// generate-schema.ts, and compared with the files by test/schema.test.ts.

import { stringify } from "yaml";
import { labSchema } from "../src/topology/schema.ts";

/** The part of a schema that people read. */
interface Described {
  readonly type?: string | readonly string[];
  readonly description?: string;
  readonly default?: unknown;
  readonly examples?: readonly unknown[];
  readonly enum?: readonly string[];
  readonly minimum?: number;
  readonly maximum?: number;
  readonly minItems?: number;
  readonly maxItems?: number;
  readonly required?: readonly string[];
  readonly properties?: Readonly<Record<string, Described>>;
  readonly additionalProperties?: Described | boolean;
  readonly items?: Described;
}

/** The content of schema/lab.schema.json. */
export function renderSchema(): string {
  const { $schema, ...rest } = labSchema;
  const $id = "https://unpkg.com/flatlab/schema/lab.schema.json";
  return `${JSON.stringify({ $schema, $id, ...rest }, null, 2)}\n`;
}

/** The reference part of docs/topology.md: a section for each key at the top of the file, a table of the keys below it. */
export function renderReference(): string {
  const sections = Object.entries<Described>(labSchema.properties).map(([key, schema]) => {
    const rows = listKeys(schema, key, false).map(({ path, isRequired, schema: below }) =>
      renderRow(path, isRequired, below),
    );
    const table = rows.length === 0 ? [] : ["", "| key | value | meaning |", "|---|---|---|", ...rows];
    return [`## \`${key}\``, "", sentence(schema), ...table, ...renderExample(key, schema)].join("\n");
  });
  return `${sections.join("\n\n")}\n`;
}

interface Key {
  readonly path: string;
  readonly isRequired: boolean;
  readonly schema: Described;
}

/** All keys below `schema`, in its order; `NAME` stands for a name that the user chooses, `[]` for any element. */
function listKeys(schema: Described, path: string, isElement: boolean): readonly Key[] {
  const own = Object.entries(schema.properties ?? {}).flatMap(([key, below]): Key[] => {
    const keyPath = `${path}.${key}`;
    const isRequired = schema.required?.includes(key) ?? false;
    return [{ path: keyPath, isRequired, schema: below }, ...listKeys(below, keyPath, false)];
  });
  const { additionalProperties: named, items } = schema;
  const children = typeof named === "object" ? listKeys(named, isElement ? path : `${path}.NAME`, false) : [];
  return [...own, ...children, ...(items === undefined ? [] : listKeys(items, `${path}[]`, true))];
}

function renderRow(path: string, isRequired: boolean, schema: Described): string {
  const fallback =
    schema.default === undefined || schema.default === "" || typeof schema.default === "object"
      ? ""
      : ` Default: \`${String(schema.default)}\`.`;
  const need = isRequired ? " Required." : "";
  return `| \`${path}\` | ${renderType(schema)} | ${escapeCell(sentence(schema))}${need}${fallback} |`;
}

function renderType(schema: Described): string {
  if (schema.enum !== undefined) return schema.enum.map((value) => `\`${value}\``).join(", ");
  const types = [schema.type ?? []].flat().filter((type) => type !== "null");
  const range = schema.minimum === undefined ? "" : `, ${schema.minimum} to ${schema.maximum}`;
  return types.map((type) => `${TYPES[type] ?? type}${type === "string" ? "" : range}`).join(" or ");
}

const TYPES: Readonly<Record<string, string>> = {
  array: "list",
  boolean: "true or false",
  integer: "number",
  object: "mapping",
  string: "text",
};

function renderExample(key: string, schema: Described): readonly string[] {
  const [example] = schema.examples ?? [];
  if (example === undefined) return [];
  const yaml = stringify({ [key]: example }, { nullStr: "", lineWidth: 0 });
  return ["", "```yaml", yaml.trimEnd(), "```"];
}

function sentence(schema: Described): string {
  return schema.description ?? "";
}

function escapeCell(text: string): string {
  return text.replaceAll("|", "\\|");
}
