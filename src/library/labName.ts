// The name of a lab that a program brings up for itself: nobody else's, whatever runs at the same time.

import { randomBytes } from "node:crypto";
import { threadId } from "node:worker_threads";

type Environment = Readonly<Record<string, string | undefined>>;

/** As docs/topology.md says of names. */
const LONGEST = 32;

/**
 * `quickstart-p3k9f-w2-7d1c`: the topology, the process, the test runner's worker, and some chance, since processes of two
 * containers may have one number and one Docker daemon.
 *
 * @param own what the topology calls itself
 */
export function uniqueLabName(own: string | undefined, env: Environment): string {
  const worker = env.VITEST_POOL_ID ?? env.JEST_WORKER_ID ?? String(threadId);
  const chance = randomBytes(2).toString("hex");
  const tail = `-p${process.pid.toString(36)}-w${/^\d{1,4}$/.test(worker) ? worker : "0"}-${chance}`;
  const head = (own ?? "lab").slice(0, LONGEST - tail.length).replace(/-+$/, "");
  return `${head}${tail}`;
}
