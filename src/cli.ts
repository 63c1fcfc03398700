#!/usr/bin/env node
// The `lab` command. Only the quick answers are given here, so that `lab --version` loads nothing; the rest is in cli/.

import { VERSION } from "./version.ts";

const [, , first, ...rest] = process.argv;
if (rest.length === 0 && (first === "--version" || first === "-V")) {
  process.stdout.write(`${VERSION}\n`);
} else {
  const { main } = await import("./cli/main.ts");
  await main(process.argv);
}
