// Whatever stands in a manifest, a reader gets a lab or sentences about his file, and never a crash.

import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { NO_LEASES } from "../../address/leases.ts";
import { TopologyError } from "../../errors.ts";
import { leaseAddresses } from "../../network/lease.ts";
import { readTopology } from "../read.ts";
import type { Field } from "./fields.ts";
import { API_VERSIONS, KINDS } from "./kinds.ts";
import { fieldsOf, type Kind } from "./objectFields.ts";

const scalar = fc.oneof(
  fc.constantFrom(
    "web",
    "db",
    "",
    "x/y",
    "80",
    "None",
    "10.0.0.1",
    "TCP",
    "flatlab/toolbox",
    "a b",
    "Always",
  ),
  fc.constantFrom(0, 1, 3, 80, 8080, -1, 70_000, 1.5),
  fc.boolean(),
  fc.constant(null),
);
const anything = fc.oneof(
  { weight: 5, arbitrary: scalar },
  fc.array(scalar, { maxLength: 2 }),
  fc.dictionary(fc.constantFrom("app", "key", "name", "__proto__", "constructor"), scalar, { maxKeys: 2 }),
);

/** Values that are right in shape more often than not. */
function valuesOf(field: Field, depth = 0): fc.Arbitrary<unknown> {
  const right = (): fc.Arbitrary<unknown> => {
    if (depth > 7) return anything;
    if (field.kind === "list") return fc.array(valuesOf(field.item, depth + 1), { maxLength: 2 });
    if (field.kind === "entries") return fc.dictionary(fc.constantFrom("app", "b c"), scalar);
    if (field.kind !== "mapping") return anything;
    const read = Object.entries(field.fields).filter(([, { kind }]) => kind !== "refused" && kind !== "note");
    const values = Object.fromEntries(read.map(([key, inner]) => [key, valuesOf(inner, depth + 1)]));
    return fc.record(values, { requiredKeys: read.length < 4 ? Object.keys(values) : [] });
  };
  return field.kind === "mapping" || field.kind === "list"
    ? fc.oneof({ weight: 12, arbitrary: right() }, { weight: 1, arbitrary: anything })
    : right();
}

const objectOf = (kind: Kind): fc.Arbitrary<object> =>
  fc
    .tuple(valuesOf(fieldsOf(kind)), fc.constantFrom("web", "db"), fc.constantFrom({}, { namespace: "x" }))
    .map(([value, name, place]) => ({
      ...(value as object),
      apiVersion: API_VERSIONS[kind],
      kind,
      metadata: { ...(value as { metadata?: object } | null)?.metadata, name, ...place },
    }));

const objects = fc.array(fc.oneof(...KINDS.map(objectOf)), { minLength: 1, maxLength: 4 });

function outcomeOf(text: string): "lab" | "sentences" {
  try {
    const { topology } = readTopology("nodes: {alpha: , beta: }\n", {
      file: "t.lab.yaml",
      directory: "/",
      manifests: [{ file: "k8s.yaml", text }],
    });
    leaseAddresses(topology, NO_LEASES);
    return "lab";
  } catch (error) {
    if (!(error instanceof TopologyError)) throw error;
    for (const { message, place } of error.diagnostics) {
      expect(message).not.toMatch(/undefined|\[object|NaN/);
      expect(place?.file).toMatch(/yaml$/);
    }
    return "sentences";
  }
}

describe("any manifest", () => {
  it("is a lab or a list of sentences", { timeout: 60_000 }, () => {
    fc.assert(
      fc.property(objects, (list) => {
        outcomeOf(list.map((object) => JSON.stringify(object)).join("\n---\n"));
      }),
      { numRuns: 100 },
    );
  });

  it("of any text is, too", { timeout: 60_000 }, () => {
    const line = fc.constantFrom(
      "apiVersion: v1",
      "kind: Pod",
      "kind: List",
      "items:",
      "- ",
      "metadata:",
      "  name: web",
      "spec: {",
      "}",
      "---",
      "...",
      "&a",
      "*a",
      "<<: *a",
      "? [x]",
      "!!binary x",
      "%YAML 1.1",
      "\t",
      "'",
      "\0",
    );
    fc.assert(
      fc.property(fc.array(line, { maxLength: 12 }), (lines) => {
        outcomeOf(lines.join("\n"));
      }),
      { numRuns: 300 },
    );
  });
});
