// Each directory of errors/ holds a topology with a fault and what a user gets to read about it.

import { existsSync, readFileSync } from "node:fs";
import { relative } from "node:path";
import { describe, expect, it } from "vitest";
import { TopologyError } from "../../src/errors.ts";
import { formatDiagnostic } from "../../src/topology/diagnostic.ts";
import { readTopology } from "../../src/topology/read.ts";
import { casesOf, expectGolden } from "../support/golden.ts";

const root = new URL("./errors/", import.meta.url);
const cases = casesOf(root);

const DIRECTORY = "/labs/example";

/** Files that a topology names stand beside it. */
function diagnose(name: string): string {
  const readText = (path: string) => {
    const file = new URL(`${name}/${relative(DIRECTORY, path)}`, root);
    return existsSync(file) ? readFileSync(file, "utf8") : { fault: "is not there" };
  };
  try {
    const input = readFileSync(new URL(`${name}/lab.yaml`, root));
    readTopology(input, { file: "lab.yaml", directory: DIRECTORY, readText });
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
    expectGolden(new URL(`${name}/errors.txt`, root), diagnose(name));
  });
});
