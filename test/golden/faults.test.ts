// The plan of a verb that imposes a fault, and that of `lab heal` after it.

import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { desiredState } from "../../src/network/desired.ts";
import { diff } from "../../src/plan/diff.ts";
import { printPlan } from "../../src/plan/print.ts";
import type { Faults } from "../../src/state/faults.ts";
import { casesOf, expectGolden, readLab, wantedState } from "../support/golden.ts";
import { carryOut, NOTHING } from "../support/model.ts";

const root = new URL("./faults/", import.meta.url);

describe("plans of faults", () => {
  it.each(casesOf(root))("%s", (name) => {
    const topology = readLab(new URL(`${name}/lab.yaml`, root));
    const well = wantedState(topology);
    const leases = well.document?.leases ?? { nodes: {}, pods: {} };
    const faults = JSON.parse(readFileSync(new URL(`${name}/faults.json`, root), "utf8")) as Faults;
    const faulty = desiredState({ topology, leases, faults });
    const observed = carryOut(diff(NOTHING(well.lab), well), NOTHING(well.lab));
    const imposing = diff(observed, faulty, well);
    const then = carryOut(imposing, observed);
    const healing = diff(then, well, faulty);
    const text = `# imposed\n${printPlan(imposing)}\n# healed\n${printPlan(healing)}`;
    expectGolden(new URL(`${name}/plan.txt`, root), text);
    expect(diff(then, faulty, faulty).stages).toEqual([]);
    expect(diff(carryOut(healing, then), well, well).stages).toEqual([]);
  });
});
