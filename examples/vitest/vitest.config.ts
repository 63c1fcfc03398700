// Making the first lab of a machine builds the toolbox image, which takes a while.

import { defineConfig } from "vitest/config";

export default defineConfig({
  test: { testTimeout: 300_000, hookTimeout: 300_000 },
});
