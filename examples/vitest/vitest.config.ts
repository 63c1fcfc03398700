import { defineConfig } from "vitest/config";

export default defineConfig({
  // Docker has to be there, and the toolbox image is built once, which takes a while. Tests get more time than 5 seconds.
  test: { globalSetup: ["flatlab/setup"] },
});
