// The examples, run as their README files say, on a real Docker engine.

import { fileURLToPath } from "node:url";
import { execa } from "execa";
import { expect, it } from "vitest";
import { withoutRunner } from "../support/runners.ts";

const root = fileURLToPath(new URL("../..", import.meta.url));

it.each([
  { name: "vitest", argv: ["node_modules/vitest/vitest.mjs", "run", "--root", "examples/vitest"] },
  { name: "node-test", argv: ["--test", "examples/node-test/"] },
])("examples/$name", async ({ argv }) => {
  const { exitCode, all } = await execa(process.execPath, argv, {
    cwd: root,
    env: withoutRunner(),
    extendEnv: false,
    all: true,
    reject: false,
  });
  expect(exitCode, all).toBe(0);
});
