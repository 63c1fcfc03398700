// Test runners as children of a test runner.

/** Surroundings without the variables of this runner, which another one would go by, and with these. */
export function withoutRunner(more: Readonly<Record<string, string>> = {}): Record<string, string> {
  const kept = Object.entries(process.env).filter(
    ([name]) => !/^(VITEST.*|TEST|NODE_TEST_CONTEXT|NODE_ENV|JEST_WORKER_ID|FORCE_COLOR)$/.test(name),
  );
  return { ...(Object.fromEntries(kept) as Record<string, string>), NO_COLOR: "1", ...more };
}
