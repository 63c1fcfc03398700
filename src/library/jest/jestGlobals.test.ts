import { expect, it } from "vitest";
import { circusState, failureOfTest } from "./jestGlobals.ts";

const STATE = Symbol("JEST_STATE_SYMBOL");
const failedWith = (...errors: unknown[][]) => ({
  [Symbol("another")]: 5,
  [STATE]: { testTimeout: 5000, currentlyRunningTest: { errors } },
});

it("finds the state of jest-circus", () => {
  expect(circusState(failedWith())).toMatchObject({ testTimeout: 5000 });
  expect(circusState({})).toBeUndefined();
});

it.each([
  ["of a test that passed", failedWith(), undefined],
  ["of one that threw", failedWith(["boom", "place"], ["again", "place"]), "boom"],
  ["of one that threw nothing", failedWith([undefined, "place"]), "place"],
  ["between tests", { [STATE]: { testTimeout: 1, currentlyRunningTest: null } }, undefined],
  ["with another runner", {}, undefined],
])("knows the failure %s", (_case, globals, failure) => {
  expect(failureOfTest(globals)).toBe(failure);
});
