// A lab for tests of Node's own test runner.

import { after, afterEach, before, beforeEach, type TestContext } from "node:test";
import type { LabSource } from "../bringUp.ts";
import { hookLab, type LabHolder } from "../testing/hookLab.ts";
import { TestLab, type TestLabOptions } from "../testing/testLab.ts";

/**
 * A lab for the tests of the file, or of the `describe` that it is called in. It is brought up before the first of them, put
 * back to its first state before each of the others, and removed after the last.
 *
 * ```ts
 * const fixture = useLab("lab.yaml");
 * it("answers", async () => fixture.lab.expectReachable("client", "web", { port: 8080 }));
 * ```
 */
export function useLab(source: LabSource, options: TestLabOptions = {}): LabHolder {
  return hookLab<Subject>(new TestLab(source, options), {
    before: (work, timeout) => before((context) => work(context as Subject), { timeout }),
    beforeEach: (work, timeout) => beforeEach((context) => work(context as Subject), { timeout }),
    afterEach: (work, timeout) => afterEach((context) => work(context as Subject), { timeout }),
    after: (work, timeout) => after((context) => work(context as Subject), { timeout }),
    failureOf: ({ error }) => error ?? undefined,
  });
}

type Subject = TestContext & { readonly error?: unknown };
