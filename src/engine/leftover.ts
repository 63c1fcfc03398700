// What a `lab` that was killed had asked the daemon for, and the daemon does nevertheless: containers that nobody starts any
// more, and removals that are still under way. Whoever comes next has to get along with them.

import { setTimeout as pause } from "node:timers/promises";
import type Docker from "dockerode";
import { LABELS } from "../state/labels.ts";
import { isStatus } from "./failure.ts";

/** A name is taken before there is a container to look at; the daemon needs some 50 ms from one to the other. */
const PAUSE_MS = 50;
const MOST_LOOKS = 100;

/** Makes a container. One of the same lab under this name that nobody has started is left over, and gives way. */
export async function makeContainer(
  docker: Docker,
  name: string,
  options: Docker.ContainerCreateOptions,
): Promise<Docker.Container> {
  const lab = options.Labels?.[LABELS.lab];
  for (let look = 1; ; look++) {
    try {
      return await docker.createContainer(options);
    } catch (error) {
      if (!isStatus(error, 409) || look === MOST_LOOKS) throw error;
      const found = await docker.getContainer(name).inspect().catch(absentIfGone);
      if (found === undefined) {
        await pause(PAUSE_MS);
        continue;
      }
      const { Config, State } = found;
      const isLeftOver = State.Status === "created" || State.Status === "removing";
      if (!isLeftOver || Config.Labels[LABELS.lab] !== lab) throw error;
      await removeWhole(docker, name);
    }
  }
}

/** Resolves when it is gone, and its name free, also when somebody else's removal of it is under way. */
export async function removeWhole(docker: Docker, name: string): Promise<void> {
  const container = docker.getContainer(name);
  try {
    await container.remove({ force: true, v: true });
  } catch (error) {
    if (!isStatus(error, 409)) return absentIfGone(error);
    await container.wait({ condition: "removed" }).catch(absentIfGone);
  }
}

export function absentIfGone(error: unknown): undefined {
  // 409: somebody else's removal of it is under way.
  if (isStatus(error, 404) || isStatus(error, 409)) return undefined;
  throw error;
}
