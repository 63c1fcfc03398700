// Waiting for an init container to end. One that fails is started again a few times, as Kubernetes does for ever: what it
// needs may be on its way. Source: Kubernetes, docs/concepts/workloads/pods/init-containers, "Detailed behavior".

import { Writable } from "node:stream";
import { setTimeout as pause } from "node:timers/promises";
import { LabError } from "../errors.ts";
import type { AwaitChange } from "../plan/plan.ts";
import { type Completion, containerName } from "../state/lab.ts";
import type { Run } from "./run.ts";

/** Before each further try. */
const PAUSES_MS = [0, 1000, 2000, 4000, 8000];

/** Some of them wait for something that is yet to come; nobody wants to wait for ever. */
const DEADLINE_MS = 300_000;

/** Of a log, for a message of one line. */
const MOST_LINES = 20;
const MOST_CHARACTERS = 300;

/**
 * @param signal fires when there is no point in waiting any more
 * @throws {LabError} when it failed, with the last words of its log, or didn't end in time
 */
export async function awaitEnd(
  { host: { engine }, lab }: Run,
  { daemon }: AwaitChange,
  { isRetried }: Completion,
  signal: AbortSignal,
): Promise<void> {
  const name = containerName(lab, daemon);
  const deadline = AbortSignal.timeout(DEADLINE_MS);
  const either = AbortSignal.any([signal, deadline]);
  for (let tries = 1; ; tries++) {
    const exitCode = await engine.wait(name, either).catch(async (error: unknown) => {
      signal.throwIfAborted();
      if (!deadline.aborted) throw error;
      const words = await lastWords(engine, name);
      throw new LabError("init-container-runs", `it still runs after ${DEADLINE_MS / 1000} s${words}`, {
        hint: "what does it wait for? look at it while it runs: lab up --keep-on-failure, and lab logs",
      });
    });
    if (exitCode === 0) return;
    const rest = isRetried ? PAUSES_MS[tries - 1] : undefined;
    if (rest === undefined) {
      const times = tries === 1 ? "" : `, ${tries} times`;
      const message = `it ended with exit code ${exitCode}${times}${await lastWords(engine, name)}`;
      throw new LabError("init-container-failed", message, {
        hint: "see all that it says with: lab up --keep-on-failure, and lab logs",
      });
    }
    await pause(rest, undefined, { signal });
    await engine.start(name);
  }
}

/**
 * The end of its log, as the end of a sentence.
 *
 * @param most how many lines
 */
export async function lastWords(engine: Run["host"]["engine"], name: string, most = 1): Promise<string> {
  let text = "";
  const gather = () =>
    new Writable({
      write: (chunk: Buffer, _encoding, done) => {
        text += chunk.toString();
        done();
      },
    });
  await engine.logs(name, { stdout: gather(), stderr: gather(), tail: MOST_LINES }).catch(() => {});
  const lines = text.split("\n").filter((line) => line.trim() !== "");
  const last = lines.slice(-most).map((line) => JSON.stringify(line.trim().slice(0, MOST_CHARACTERS)));
  return last.length === 0 ? "" : `; the last that it said: ${last.join(", ")}`;
}
