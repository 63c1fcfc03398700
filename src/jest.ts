// `flatlab/jest`: labs for Jest. Its sandbox can't load ES modules unless Node is told so, and has globals of its own, which
// Node's modules don't know. So this file is bundled as CommonJS, dist/jest.cjs, and has Node itself load the library,
// outside of the sandbox. Only the hooks are the sandbox's.

import type { createRequire } from "node:module";
import { runInThisContext } from "node:vm";
import type { LabSource } from "./library/bringUp.ts";
import { circusState, failureOfTest, type JestGlobals } from "./library/jest/jestGlobals.ts";
import type { LabHolder } from "./library/testing/hookLab.ts";
import type { TestLabOptions } from "./library/testing/testLab.ts";

export type { LabHolder, TestLabOptions };

interface NodeModule {
  readonly createRequire: typeof createRequire;
}
const { createRequire: requireOutside } = runInThisContext(
  'process.getBuiltinModule("node:module")',
) as NodeModule;
const library = requireOutside(__filename)("./testing.js") as typeof import("./testing.ts");

export const Lab: typeof library.Lab = library.Lab;
export type Lab = import("./library/lab.ts").Lab;
export const LabError: typeof library.LabError = library.LabError;
export type LabError = import("./errors.ts").LabError;

/** Jest's own default, and what tests of labs get in its place: milliseconds. */
const DEFAULT_MS = 5000;
const TEST_MS = 60_000;

/**
 * A lab for the tests of the file, or of the `describe` that it is called in. It is brought up before the first of them, put
 * back to its first state before each of the others, and removed after the last.
 *
 * ```ts
 * const fixture = useLab("lab.yaml");
 * it("answers", () => fixture.lab.expectReachable("client", "web", { port: 8080 }));
 * ```
 */
export function useLab(source: LabSource, options: TestLabOptions = {}): LabHolder {
  const { beforeAll, beforeEach, afterEach, afterAll, jest } = require("@jest/globals") as JestGlobals;
  if (circusState(globalThis)?.testTimeout === DEFAULT_MS) jest.setTimeout(TEST_MS);
  return library.hookLab(new library.TestLab(source, options), {
    before: (work, ms) => beforeAll(() => work(undefined), ms),
    beforeEach: (work, ms) => beforeEach(() => work(undefined), ms),
    afterEach: (work, ms) => afterEach(() => work(undefined), ms),
    after: (work, ms) => afterAll(() => work(undefined), ms),
    failureOf: () => failureOfTest(globalThis),
  });
}
