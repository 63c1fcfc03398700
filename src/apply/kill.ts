// Containers killed, as a crash or a power cut does it: nothing is planned or recorded, and what follows is the business of
// whoever looks after the lab.

import type { Host } from "../engine/open.ts";
import { forEachOf } from "./concurrency.ts";

/** A power cut takes all at once, as far as a daemon goes along. */
const WIDTH = 16;

/** @param names of containers, Docker's */
export async function killContainers(
  { engine }: Pick<Host, "engine">,
  names: readonly string[],
): Promise<void> {
  await forEachOf(names, WIDTH, (name) => engine.kill(name));
}
