import { expect, it } from "vitest";
import { flatLab } from "../../test/support/flatLab.ts";
import { NOTHING } from "../../test/support/model.ts";
import { diff } from "../plan/diff.ts";
import type { Change } from "../plan/plan.ts";
import { type Unit, wavesOf } from "./units.ts";

const { stages } = diff(NOTHING("flat"), flatLab({ alpha: ["web"], beta: [] }).state);
const wavesIn = (stage: string): Unit[][] =>
  wavesOf(stages.find(({ name }) => name === stage)?.changes ?? []);
const namespaceOf = (unit: Unit) => (unit.kind === "objects" ? unit.namespace : unit.kind);

it("one unit for each namespace, the fabric before all others", () => {
  expect(wavesIn("namespaces").map((wave) => wave.map(namespaceOf))).toEqual([
    ["fabric"],
    ["alpha", "beta", "web"],
  ]);
});

it("one unit for all wires, and one for each container", () => {
  expect(wavesIn("wires").flat()).toHaveLength(1);
  expect(wavesIn("sandboxes").flat().map(namespaceOf)).toEqual(Array(4).fill("single"));
});

it("loses no change", () => {
  for (const { changes } of stages) {
    const carried = wavesOf(changes)
      .flat()
      .flatMap((unit): readonly Change[] => (unit.kind === "single" ? [unit.change] : unit.changes));
    expect(new Set(carried)).toEqual(new Set(changes));
  }
});
