// The last test of a full run: everything that the tests made on this machine is gone.

import { setTimeout as pause } from "node:timers/promises";
import { expect, inject, it } from "vitest";
import { takeInventory } from "../support/inventory.ts";
import { findReapers, isRemoved } from "../support/reapers.ts";

const PATIENCE_MS = 3000;

it("leaves no container, namespace, link, nft table, process or temporary file", async () => {
  const before = new Set(inject("inventoryBefore"));
  // A reaper ends when the last process goes that used it: a moment ago, perhaps. One that stays is left over.
  const here = await findReapers();
  await Promise.race([
    Promise.all(here.filter((name) => !isListed(before, name)).map(isRemoved)),
    pause(PATIENCE_MS),
  ]);
  const after = await takeInventory();
  expect(after.filter((thing) => !before.has(thing))).toEqual([]);
});

const isListed = (things: ReadonlySet<string>, name: string) =>
  [...things].some((thing) => thing.includes(name));
