// Each directory of manifests/ holds manifests with faults, perhaps a topology beside them (lab.yaml), and what a user
// gets to read about them.

import { existsSync, readdirSync, readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { TopologyError } from "../../src/errors.ts";
import { formatDiagnostic } from "../../src/topology/diagnostic.ts";
import { readTopology } from "../../src/topology/read.ts";
import { casesOf, expectGolden } from "../support/golden.ts";

const root = new URL("./manifests/", import.meta.url);
const NO_TOPOLOGY = "nodes: {alpha: {labels: {zone: a}}, beta: {labels: {zone: b}}}\n";

function diagnose(name: string): string {
  const files = readdirSync(new URL(`${name}/`, root)).filter((file) => file.endsWith(".yaml"));
  const lab = new URL(`${name}/lab.yaml`, root);
  const manifests = files
    .filter((file) => file !== "lab.yaml")
    .toSorted()
    .map((file) => ({ file, text: readFileSync(new URL(`${name}/${file}`, root)) }));
  try {
    readTopology(existsSync(lab) ? readFileSync(lab) : NO_TOPOLOGY, {
      file: "lab.yaml",
      directory: "/labs/example",
      findManifests: () => ({ fault: "matches no file" }),
      manifests,
    });
  } catch (error) {
    if (!(error instanceof TopologyError)) throw error;
    expect(error.diagnostics.some(({ severity }) => severity === "error")).toBe(true);
    return `${error.diagnostics.map(formatDiagnostic).join("\n\n")}\n`;
  }
  throw new Error("there is nothing wrong with these manifests");
}

describe("errors in manifests", () => {
  it.each(casesOf(root))("%s", (name) => {
    expectGolden(new URL(`${name}/errors.txt`, root), diagnose(name));
  });
});
