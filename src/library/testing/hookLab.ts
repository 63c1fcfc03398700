// A lab in the hooks that Jest and Node's test runner have: before and after all tests of a file or a group, and each.

import type { Lab } from "../lab.ts";
import { STEP_MS, type TestLab } from "./testLab.ts";

/** What `useLab` gives: the lab is there in tests and hooks. */
export interface LabHolder {
  /** @throws {UsageError} while tests are declared, and when the lab did not come up */
  readonly lab: Lab;
}

type Register<Subject> = (work: (subject: Subject) => Promise<void>, timeoutMs: number) => void;

export interface TestHooks<Subject> {
  readonly before: Register<Subject>;
  readonly beforeEach: Register<Subject>;
  readonly afterEach: Register<Subject>;
  readonly after: Register<Subject>;
  /** Why the test that has just run failed; undefined when it did not. */
  readonly failureOf: (subject: Subject) => unknown;
}

export function hookLab<Subject>(tested: TestLab, hooks: TestHooks<Subject>): LabHolder {
  hooks.before(async () => {
    await tested.up();
  }, tested.upMs);
  hooks.beforeEach(async () => {
    await tested.beforeTest();
  }, STEP_MS);
  hooks.afterEach(async (subject) => {
    const failure = hooks.failureOf(subject);
    if (failure !== undefined) await tested.failed(failure);
  }, STEP_MS);
  hooks.after(() => tested.down(), STEP_MS);
  return {
    get lab() {
      return tested.lab;
    },
  };
}
