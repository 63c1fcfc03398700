import { defineConfig } from "vitest/config";

export default defineConfig({
  // flatlab/setup looks for Docker and the toolbox image; only then can the store's own image be made from it.
  test: { globalSetup: ["flatlab/setup", "./buildImage.ts"] },
});
