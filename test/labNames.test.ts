// Two files of e2e tests run at once, and labs are machine-wide: no two files may name the same one.

import { readdirSync, readFileSync } from "node:fs";
import { expect, it } from "vitest";

const FOLDER = new URL("e2e/", import.meta.url);

it("every lab of the e2e tests belongs to one file", () => {
  const owners = new Map<string, Set<string>>();
  for (const file of readdirSync(FOLDER).filter((name) => name.endsWith(".test.ts"))) {
    const text = readFileSync(new URL(file, FOLDER), "utf8");
    const stems = [...text.matchAll(/["'`](e2e-[a-z0-9-]+)/g)].map(([, stem = ""]) => stem);
    expect(
      stems.length > 0 || USES_READY_NAMES.includes(file),
      `${file} has a lab that begins with e2e-`,
    ).toBe(true);
    for (const stem of stems) owners.set(stem, (owners.get(stem) ?? new Set()).add(file));
  }
  const shared = [...owners].filter(([, files]) => files.size > 1).map(([stem, files]) => [stem, ...files]);
  expect(shared).toEqual([]);
});

/** The ready topologies by their own names, those of the examples, and files that make no lab. */
const USES_READY_NAMES = ["topologies.test.ts", "examples.test.ts", "image.test.ts", "package.test.ts"];
