import { expect, it } from "vitest";
import { hookLab } from "./hookLab.ts";
import { TestLab } from "./testLab.ts";

const NOTHING = { nodes: { alpha: null } };

it("has no lab while tests are declared", () => {
  const noHook = () => {};
  const hooks = { before: noHook, beforeEach: noHook, afterEach: noHook, after: noHook, failureOf: noHook };
  const holder = hookLab(new TestLab(NOTHING), hooks);
  expect(() => holder.lab).toThrow("the lab of these tests is not up");
});

it("gives its hook more time than the lab has", () => {
  expect(new TestLab(NOTHING, { timeoutMs: 1000 }).upMs).toBeGreaterThan(1000);
  expect(new TestLab(NOTHING).upMs).toBeGreaterThan(60_000);
});

it("says what is wrong with a topology, and has nothing to remove then", async () => {
  const tested = new TestLab({ nodes: { alpha: null }, pods: { web: { node: "beta" } } });
  await expect(tested.up()).rejects.toThrow('node "beta"');
  await tested.failed(new Error("a test"));
  await tested.down();
});
