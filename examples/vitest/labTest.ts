// A Vitest fixture: tests that ask for `lab` share one, which is made for their file and removed after it.

import { fileURLToPath } from "node:url";
import { Lab } from "flatlab";
import { test } from "vitest";

/** Another file's tests may run at the same time, and a lab's name is unique on its machine. */
const name = `vitest-${process.pid}`;

export const labTest = test
  .extend("topology", { scope: "file" }, fileURLToPath(new URL("lab.yaml", import.meta.url)))
  .extend("lab", { scope: "file" }, async ({ topology }, { onCleanup }) => {
    const lab = await Lab.up(topology, { name });
    onCleanup(() => lab[Symbol.asyncDispose]());
    return lab;
  });
