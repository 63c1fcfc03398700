// What is made from src/topology/schema.ts is up to date, and says something about every key. To make it again:
// npx tsx scripts/generate-schema.ts

import { readFileSync } from "node:fs";
import { Ajv2020 } from "ajv/dist/2020.js";
import { describe, expect, it } from "vitest";
import { renderReference, renderSchema } from "../scripts/schema.ts";
import { renderValidator } from "../scripts/validator.ts";
import { TOOLBOX_IMAGE } from "../src/topology/model.ts";
import { labSchema } from "../src/topology/schema.ts";

const read = (path: string): string => readFileSync(new URL(`../${path}`, import.meta.url), "utf8");

interface Schema {
  readonly description?: string;
  readonly examples?: readonly unknown[];
  readonly enum?: readonly unknown[];
  readonly default?: unknown;
  readonly properties?: Readonly<Record<string, Schema>>;
  readonly additionalProperties?: Schema | boolean;
  readonly items?: Schema;
}

/** Every key of the file format, with the schema of its value. */
function listKeys(schema: Schema, path = ""): (readonly [path: string, schema: Schema])[] {
  const children = [schema.items, schema.additionalProperties].filter((child) => typeof child === "object");
  const own = Object.entries(schema.properties ?? {});
  return [
    ...own.flatMap(([key, value]) => [
      [`${path}.${key}`, value] as const,
      ...listKeys(value, `${path}.${key}`),
    ]),
    ...children.flatMap((child) => listKeys(child, `${path}[]`)),
  ];
}

const keys = listKeys(JSON.parse(renderSchema()));

describe("the schema", () => {
  it("is the file that editors use", () => {
    expect(read("schema/lab.schema.json")).toBe(renderSchema());
  });

  it("is the reference in docs/topology.md", () => {
    const [, reference] = read("docs/topology.md").split(/<!-- From here on, generated.*-->\n\n/);
    expect(reference).toBe(renderReference());
  });

  it("is the compiled validator in src/topology", () => {
    expect(read("src/topology/shapeValidator.ts")).toBe(renderValidator());
  });

  it("is a valid schema of JSON Schema 2020-12", () => {
    const ajv = new Ajv2020({ strict: false });
    expect(ajv.validateSchema(JSON.parse(read("schema/lab.schema.json")))).toBe(true);
  });

  it("has many keys", () => {
    expect(keys.length).toBeGreaterThan(40);
  });

  it.each(keys)("describes %s, with an example that is valid", (_, schema) => {
    expect(schema.description).toMatch(/^[A-Z].*\.$/s);
    expect(schema.examples?.length).toBeGreaterThan(0);
    const ajv = new Ajv2020({ strict: false });
    const isValid = ajv.compile(schema);
    for (const value of [...(schema.examples ?? []), ...("default" in schema ? [schema.default] : [])]) {
      expect(isValid(value), JSON.stringify(isValid.errors)).toBe(true);
    }
  });

  it("names the same toolbox image as the program", () => {
    expect(labSchema.properties.nodes.additionalProperties.properties.image.default).toBe(TOOLBOX_IMAGE);
  });
});
