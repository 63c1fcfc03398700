// The parts that the validator shares are pieces of the schema, each at the place that it is taken from.

import { expect, it } from "vitest";
import { shareParts } from "../scripts/sharedSchema.ts";

const NAME = { type: "string", maxLength: 63, pattern: "^[a-z0-9]([a-z0-9-]*[a-z0-9])?$" };

it("shares what says the same under other descriptions, and makes a part of every mapping", () => {
  const schema = {
    type: "object",
    properties: {
      a: { ...NAME, description: "One.", examples: ["x"] },
      b: { type: "array", items: { ...NAME, description: "Another." } },
      c: { type: "object", propertyNames: NAME, properties: { d: { type: "boolean", default: false } } },
    },
  };
  const { root, parts } = shareParts(schema);
  const [name, mapping] = parts;
  expect(name).toMatchObject({ schema: NAME, place: '.properties["a"]' });
  expect(mapping).toMatchObject({
    schema: { type: "object", propertyNames: NAME, properties: { d: { type: "boolean" } } },
    place: '.properties["c"]',
  });
  expect(parts).toHaveLength(2);
  const reference = { $ref: "#/$defs/part0" };
  expect(root).toMatchObject({
    properties: { a: reference, b: { type: "array", items: reference }, c: { $ref: "#/$defs/part1" } },
    $defs: { part0: NAME },
  });
});

it("refuses keywords that may hold schemas and that it doesn't know", () => {
  expect(() => shareParts({ anyOf: [NAME, { type: "null" }] })).toThrow("schemas below anyOf");
});
