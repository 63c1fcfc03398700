// The plan of `lab up` after an edit of the file, on the lab that the first file made. Read one as the operator of a lab
// that people work in: is every line needed, is the order right, and is nothing else touched?

import { describe, expect, it } from "vitest";
import { diff } from "../../src/plan/diff.ts";
import { printPlan } from "../../src/plan/print.ts";
import { casesOf, expectGolden, readLab, wantedState } from "../support/golden.ts";
import { carryOut, NOTHING } from "../support/model.ts";

const root = new URL("./edits/", import.meta.url);

describe("plans after an edit", () => {
  it.each(casesOf(root))("%s", (name) => {
    const before = wantedState(readLab(new URL(`${name}/before.yaml`, root)));
    const observed = carryOut(diff(NOTHING(before.lab), before), NOTHING(before.lab));
    const after = wantedState(readLab(new URL(`${name}/after.yaml`, root)), before.document?.leases);
    const plan = diff(observed, after, before);
    expectGolden(new URL(`${name}/plan.txt`, root), printPlan(plan));
    // Once carried out, there is nothing more to do.
    expect(diff(carryOut(plan, observed), after, after).stages).toEqual([]);
  });
});
