// Several workers at once, each with a lab of its own, by what was built: test/support/soak.ts runs it. One test file, once for
// each project.

import { availableParallelism } from "node:os";
import { defineConfig } from "vitest/config";

const workers = Number(process.env.SOAK_WORKERS ?? availableParallelism());

export default defineConfig({
  test: {
    reporters: ["default"],
    retry: 0,
    maxWorkers: workers,
    projects: Array.from({ length: workers }, (_, worker) => ({
      test: {
        name: `worker ${worker + 1}`,
        include: ["labs.test.ts"],
        globalSetup: ["flatlab/setup"],
        env: { SOAK_WORKER: String(worker + 1) },
        maxWorkers: workers,
        testTimeout: 300_000,
      },
    })),
  },
});
