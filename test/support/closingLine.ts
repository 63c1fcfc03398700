// A Vitest reporter that ends the output with one plain line, `123 passed, 0 failed`, which people and CI systems
// can read without knowing Vitest.

import type { Reporter, SerializedError, TestModule } from "vitest/node";

export default class ClosingLine implements Reporter {
  onTestRunEnd(modules: readonly TestModule[], errors: readonly SerializedError[]): void {
    const line = closingLine(modules, errors.length);
    // When the process leaves, not now: the default reporter and the global teardowns print after this hook.
    process.once("exit", () => process.stdout.write(`${line}\n`));
  }
}

/** A file that could not be loaded, and an error outside any test, count as a failure each. */
function closingLine(modules: readonly TestModule[], unhandledErrors: number): string {
  const count = { passed: 0, failed: unhandledErrors, skipped: 0 };
  for (const module of modules) {
    if (module.errors().length > 0) count.failed += 1;
    for (const test of module.children.allTests()) {
      const state = test.result().state;
      count[state === "pending" ? "skipped" : state] += 1;
    }
  }
  const skipped = count.skipped === 0 ? "" : `, ${count.skipped} skipped`;
  return `${count.passed} passed, ${count.failed} failed${skipped}`;
}
