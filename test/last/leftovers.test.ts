// The last test of a full run: everything that the tests made on this machine is gone.

import { expect, inject, it } from "vitest";
import { takeInventory } from "../support/inventory.ts";

it("leaves no container, namespace, link, nft table, process or temporary file", async () => {
  const before = new Set(inject("inventoryBefore"));
  const after = await takeInventory();
  expect(after.filter((thing) => !before.has(thing))).toEqual([]);
});
