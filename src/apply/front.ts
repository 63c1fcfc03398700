// The end of `lab up` in a lab with Ingresses: its HTTP front has taken up the rules and endpoints that were written for it,
// so that who asks it next isn't answered by the last ones.

import { setTimeout as pause } from "node:timers/promises";
import type { Host } from "../engine/open.ts";
import { LabError } from "../errors.ts";
import { RULES_FILE } from "../network/ingress/front.ts";
import { VERSION_PORT, versionOf } from "../network/ingress/haproxy.ts";
import { FABRIC } from "../state/lab.ts";
import { LABELS } from "../state/labels.ts";
import { FRONT, FRONT_CONTAINER } from "../topology/ingress.ts";
import { readFiles } from "./files.ts";
import { toolsOf } from "./job.ts";

/** A reload takes a tenth of a second, on a busy machine some seconds. */
const DEADLINE_MS = 30_000;
const PAUSE_MS = 50;

/**
 * Returns at once where the front doesn't run, which is told elsewhere.
 *
 * @throws {LabError} when it doesn't take up what was written; the lab is up all the same
 * @throws the signal's reason when it fires
 */
export async function awaitFront(host: Host, lab: string, signal: AbortSignal): Promise<void> {
  const found = await host.engine.list({ [LABELS.lab]: lab });
  const pidOf = (subject: string) => found.find(({ labels }) => labels[LABELS.name] === subject)?.pid ?? 0;
  const network = pidOf(FRONT);
  if (network === 0 || pidOf(FRONT_CONTAINER) === 0) return;
  const pids = { [FABRIC]: pidOf(FABRIC), [FRONT]: network };
  const argv = ["curl", "-s", "-m", "2", `http://127.0.0.1:${VERSION_PORT}`] as const;
  const deadline = performance.now() + DEADLINE_MS;
  for (;;) {
    const [written] = await readFiles(host, pids, { [FRONT]: [RULES_FILE] });
    const wanted = written && "content" in written[1] ? versionOf(written[1].content) : undefined;
    const { stdout } = await host.namespaces.run({ network, ...toolsOf(pids), argv });
    if (wanted === undefined || stdout === wanted) return;
    signal.throwIfAborted();
    if (performance.now() > deadline) {
      const seconds = DEADLINE_MS / 1000;
      throw new LabError(
        "front-behind",
        `lab "${lab}" is up, but its HTTP front has not taken up its rules in ${seconds} s`,
        { hint: `see why with: lab logs -l ${lab} ${FRONT}` },
      );
    }
    await pause(PAUSE_MS);
  }
}
