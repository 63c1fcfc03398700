// SIGKILL, and the end that it brings: the daemon answers as soon as it has sent the signal, and goes on to say "running"
// until it has heard of the end.

import { setTimeout as pause } from "node:timers/promises";
import type Docker from "dockerode";
import { absentIfGone } from "./leftover.ts";

const PAUSE_MS = 10;
/** Only what waits for a broken disk lives longer than this after SIGKILL. */
const PATIENCE_MS = 10_000;

/** Resolves when that run of the container is over, also when somebody has started it again meanwhile. */
export async function killWhole(docker: Docker, name: string): Promise<void> {
  const container = docker.getContainer(name);
  const before = (await container.inspect().catch(absentIfGone))?.State;
  if (before?.Running !== true) return;
  await container.kill().catch(absentIfGone);
  const deadline = performance.now() + PATIENCE_MS;
  for (;;) {
    const now = (await container.inspect().catch(absentIfGone))?.State;
    if (now?.Running !== true || now.StartedAt !== before.StartedAt) return;
    if (performance.now() > deadline) throw new Error(`it still runs ${PATIENCE_MS / 1000} s after SIGKILL`);
    await pause(PAUSE_MS);
  }
}
