// The floor of every benchmark: the same containers through the same API, and nothing else. No wiring, no checks.

import Docker from "dockerode";
import { createOptions } from "../../src/engine/containerOptions.ts";
import type { LabState } from "../../src/state/lab.ts";

const docker = new Docker();

/** Creates and starts the containers of a lab, so many at once. */
export async function createAll(state: LabState, width: number): Promise<void> {
  await inLanes(Object.values(state.containers), width, async ({ name, spec }) => {
    if (spec === undefined) throw new Error(`${name} has no specification`);
    const container = await docker.createContainer(await createOptions(docker, name, spec, {}));
    await container.start();
  });
}

export async function removeAll(state: LabState, width: number): Promise<void> {
  await inLanes(Object.keys(state.containers), width, async (name) => {
    await docker.getContainer(name).remove({ force: true, v: true });
  });
}

async function inLanes<Item>(
  items: readonly Item[],
  width: number,
  work: (item: Item) => Promise<void>,
): Promise<void> {
  const queue = items.values();
  const lane = async () => {
    for (const item of queue) await work(item);
  };
  await Promise.all(Array.from({ length: width }, lane));
}
