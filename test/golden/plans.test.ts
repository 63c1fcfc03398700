// The plan of `lab up` where nothing is there yet, for labs that differ in one thing each. A plan is a runbook: a network
// engineer could build the lab from it by hand, so read it as one before you accept a change of it.

import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { diff } from "../../src/plan/diff.ts";
import { printPlan } from "../../src/plan/print.ts";
import { casesOf, expectGolden, readLab, wantedState } from "../support/golden.ts";
import { NOTHING } from "../support/model.ts";

const root = new URL("./plans/", import.meta.url);

describe("plans from nothing", () => {
  it.each(casesOf(root))("%s", (name) => {
    const file = new URL(`${name}/lab.yaml`, root);
    expect(readFileSync(file, "utf8").split("\n").length).toBeLessThanOrEqual(41);
    const topology = readLab(file);
    const plan = diff(NOTHING(topology.name), wantedState(topology));
    expectGolden(new URL(`${name}/plan.txt`, root), printPlan(plan));
  });
});
