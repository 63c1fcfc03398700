// A lab as a fixture of Vitest, which the user's own copy provides.

import { type TestAPI, test } from "vitest";
import type { LabSource } from "../bringUp.ts";
import type { Lab } from "../lab.ts";
import { TestLab, type TestLabOptions } from "../testing/testLab.ts";

export interface LabTestOptions extends TestLabOptions {
  /** How long a lab stays: for the tests of one file, or for all files of one worker. `file` when absent. */
  readonly scope?: "file" | "worker";
}

export interface LabFixtures {
  /** As it was at first; of tests that run at the same time (`test.concurrent`), as the others have left it. */
  readonly lab: Lab;
}

/**
 * `test` with a fixture `lab`. A lab is brought up for the first test of a file that asks for it, put back to its first state
 * before each other one, and removed after the last.
 *
 * ```ts
 * const test = labTest("lab.yaml");
 * test("answers", async ({ lab }) => lab.expectReachable("client", "web", { port: 8080 }));
 * ```
 */
export function labTest(
  source: LabSource,
  { scope = "file", ...options }: LabTestOptions = {},
): TestAPI<LabFixtures> {
  return test.extend<LabFixtures & { sharedLab: TestLab }>({
    sharedLab: [
      // biome-ignore lint/correctness/noEmptyPattern: Vitest reads from the pattern which fixtures are needed.
      async ({}, use) => {
        const tested = new TestLab(source, options);
        await tested.up();
        await use(tested);
        await tested.down();
      },
      { scope },
    ],
    lab: async ({ sharedLab, task, onTestFailed }, use) => {
      onTestFailed(({ task: { result } }) => sharedLab.failed(result?.errors?.[0]));
      await use(await sharedLab.beforeTest(task.concurrent !== true));
    },
  });
}
