// A node's `exec` commands: run in the node's container once it is wired, output handed on as an event.

import { PassThrough } from "node:stream";
import { text } from "node:stream/consumers";
import { CommandError } from "../errors.ts";
import type { CommandChange } from "../plan/plan.ts";
import { containerName } from "../state/lab.ts";
import type { Run } from "./run.ts";

/** @throws {CommandError} when its exit code is not 0 */
export async function runCommand(run: Run, { namespace, argv }: CommandChange): Promise<void> {
  const stdout = new PassThrough();
  const stderr = new PassThrough();
  const output = Promise.all([text(stdout), text(stderr)]);
  const io = { stdout, stderr, ...(run.signal && { signal: run.signal }) };
  const status = await run.host.engine.exec(containerName(run.lab, namespace), argv, io).finally(() => {
    stdout.end();
    stderr.end();
  });
  const [printed, complaints] = await output;
  if (status !== 0) throw new CommandError({ argv, namespace, status, stderr: complaints });
  const words = printed + complaints;
  if (words !== "") run.onEvent({ event: "output", node: namespace, command: argv.join(" "), text: words });
}
