#!/usr/bin/env node
// The `lab` command. Only the quick answers are given here, so that `lab --version` loads nothing; the rest is in cli/.

import { VERSION } from "./version.ts";

const [, , first, ...rest] = process.argv;
if (rest.length === 0 && (first === "--version" || first === "-V")) {
  process.stdout.on("error", ({ message }) => {
    process.stderr.write(`error: standard output can't be written: ${message}\n`);
    process.exitCode = 1;
  });
  process.stdout.write(`${VERSION}\n`);
} else {
  const { main } = await import("./cli/main.ts");
  await main(process.argv);
}
