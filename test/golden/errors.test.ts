// Each directory of errors/ holds a topology with a fault and what a user gets to read about it.

import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { TopologyError } from "../../src/errors.ts";
import { formatDiagnostic } from "../../src/topology/diagnostic.ts";
import { readTopology } from "../../src/topology/read.ts";
import { casesOf, expectGolden } from "../support/golden.ts";

const root = new URL("./errors/", import.meta.url);
const cases = casesOf(root);

function diagnose(input: Uint8Array): string {
  try {
    readTopology(input, { file: "lab.yaml", directory: "/labs/example" });
  } catch (error) {
    if (!(error instanceof TopologyError)) throw error;
    expect(error.diagnostics.some(({ severity }) => severity === "error")).toBe(true);
    return `${error.diagnostics.map(formatDiagnostic).join("\n\n")}\n`;
  }
  throw new Error("there is nothing wrong with this topology");
}

describe("errors", () => {
  it("are many", () => {
    expect(cases.length).toBeGreaterThanOrEqual(100);
  });

  it.each(cases)("%s", (name) => {
    const text = diagnose(readFileSync(new URL(`${name}/lab.yaml`, root)));
    expectGolden(new URL(`${name}/errors.txt`, root), text);
  });
});
