// Takes the inventory before any test has run, for test/last/leftovers.test.ts.

import type { TestProject } from "vitest/node";
import { takeInventory } from "./inventory.ts";

declare module "vitest" {
  interface ProvidedContext {
    readonly inventoryBefore: readonly string[];
  }
}

export default async function setup(project: TestProject): Promise<void> {
  project.provide("inventoryBefore", await takeInventory());
}
