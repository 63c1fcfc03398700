// Tests from fast to real. Nothing is retried: a test that fails once has failed.

import { defineConfig } from "vitest/config";

export default defineConfig({
  test: {
    reporters: ["default", "./test/support/closingLine.ts"],
    retry: 0,
    projects: [
      {
        test: {
          name: "unit",
          include: ["src/**/*.test.ts", "test/*.test.ts", "test/golden/**/*.test.ts"],
          // Properties try hundreds of labs, which takes its time on a busy machine.
          testTimeout: 30_000,
          sequence: { groupOrder: 0 },
        },
      },
      {
        // Real network namespaces, no Docker. Needs root.
        test: {
          name: "kernel",
          include: ["test/kernel/**/*.test.ts"],
          testTimeout: 60_000,
          hookTimeout: 60_000,
          sequence: { groupOrder: 1 },
        },
      },
      {
        // A real Docker engine. Labs are machine-wide, so each file has names of its own (test/labNames.test.ts); two files at
        // once, since much of what they do is to wait for daemons, probes and time limits.
        test: {
          name: "e2e",
          include: ["test/e2e/**/*.test.ts"],
          globalSetup: ["test/support/docker.ts"],
          maxWorkers: 2,
          testTimeout: 180_000,
          hookTimeout: 180_000,
          sequence: { groupOrder: 2 },
        },
      },
      {
        // Labs, and Docker daemons, that are ended at any moment. They count what is left on the machine, so nobody else is there.
        test: {
          name: "crash",
          include: ["test/crash/**/*.test.ts"],
          globalSetup: ["test/support/docker.ts"],
          fileParallelism: false,
          testTimeout: 180_000,
          hookTimeout: 180_000,
          sequence: { groupOrder: 3 },
        },
      },
      {
        // Compares the machine with what it was before the first test. Alone in its group, so it comes last.
        test: {
          name: "leftovers",
          include: ["test/last/**/*.test.ts"],
          globalSetup: ["test/support/leftovers.ts"],
          sequence: { groupOrder: 4 },
        },
      },
    ],
  },
});
