// A connection to the reaper, which is found by its labels, or started. One process at a time starts one: the others wait
// and find it.

import { createHash } from "node:crypto";
import { Writable } from "node:stream";
import { type Host, takeLock } from "../../engine/open.ts";
import type { Engine } from "../../engine/port.ts";
import { HostError } from "../../errors.ts";
import { ensureImage } from "../../image/ensure.ts";
import { TOOLBOX_IMAGE } from "../../topology/model.ts";
import { VERSION } from "../../version.ts";
import { type Connection, LostError, openConnection } from "./connection.ts";
import { LISTENING, newReaper, REAPER_LABELS, reaperLabels, socketOf } from "./container.ts";
import type { Hello } from "./protocol.ts";

/** A start takes half a second; a busy machine needs its time. */
const START_MS = 120_000;
const MOST_STARTS = 3;
/** One that doesn't answer in this time is stopped or paused, and counts as none. */
const ANSWER_MS = 5000;

/** Who says hello. */
export type Me = Pick<Hello, "session" | "pid" | "words">;

export interface Wanted {
  readonly graceMs: number;
  /** Where the daemon is looked up. */
  readonly env: Readonly<Record<string, string | undefined>>;
  readonly me: Me;
}

/** @throws {HostError} when none can be had */
export async function reachReaper(host: Host, wanted: Wanted): Promise<Connection> {
  const { engine } = host;
  // Whoever has to build it first needs minutes.
  await ensureImage(host, TOOLBOX_IMAGE);
  const signal = AbortSignal.timeout(START_MS);
  const start = { command: "start of the reaper", pid: process.pid, since: Date.now() };
  for (let starts = 0; starts < MOST_STARTS && !signal.aborted; ) {
    const found = await findReaper(engine, wanted, signal);
    if (found !== undefined) return found;
    const lock = await takeLock(lockName(engine, wanted), start, signal);
    if (!lock.isTaken) {
      await lock.freed;
      continue;
    }
    try {
      const foundNow = await findReaper(engine, wanted, signal);
      if (foundNow !== undefined) return foundNow;
      await removeDead(engine, wanted);
      starts++;
      return await startReaper(host, wanted, signal);
    } catch (error) {
      // Somebody has removed it at once.
      if (!(error instanceof LostError)) throw error;
    } finally {
      lock.release();
    }
  }
  throw noReaper(
    "none can be reached, which takes the network namespace of this machine, or time was too short",
  );
}

async function findReaper(
  engine: Engine,
  { graceMs, env, me }: Wanted,
  signal: AbortSignal,
): Promise<Connection | undefined> {
  for (const { name, labels } of await engine.find(reaperLabels(graceMs, env))) {
    const hello = { ...me, version: VERSION, secret: labels[REAPER_LABELS.secret] ?? "" };
    const patience = AbortSignal.any([signal, AbortSignal.timeout(ANSWER_MS)]);
    try {
      return await openConnection(socketOf(name), hello, patience);
    } catch (error) {
      // It is about to end.
      if (!(error instanceof LostError)) throw error;
    }
  }
  return undefined;
}

/** What a process that was killed had asked the daemon for, and never started. */
async function removeDead(engine: Engine, { graceMs, env }: Wanted): Promise<void> {
  for (const { name, status } of await engine.list(reaperLabels(graceMs, env)))
    if (status === "created" || status === "exited") await engine.remove(name);
}

async function startReaper(
  host: Host,
  { graceMs, env, me }: Wanted,
  signal: AbortSignal,
): Promise<Connection> {
  const { name, spec, labels } = newReaper(graceMs, env);
  try {
    await host.engine.create(name, spec, labels);
  } catch (error) {
    throw noReaper(error instanceof Error ? error.message : String(error), error);
  }
  await listens(host.engine, name, signal);
  const hello = { ...me, version: VERSION, secret: labels[REAPER_LABELS.secret] ?? "" };
  try {
    return await openConnection(socketOf(name), hello, signal);
  } catch (error) {
    await host.engine.remove(name);
    throw error;
  }
}

/** @throws {HostError} with its last words when it ends before */
async function listens(engine: Engine, name: string, signal: AbortSignal): Promise<void> {
  let said = "";
  const enough = new AbortController();
  const ear = new Writable({
    write(chunk: Buffer, _encoding, done) {
      said += chunk.toString();
      if (said.includes(LISTENING)) enough.abort();
      done();
    },
  });
  const either = AbortSignal.any([signal, enough.signal]);
  // One that has ended has been removed.
  const fault = await engine
    .logs(name, { stdout: ear, stderr: ear, follow: true, signal: either })
    .catch((error: unknown) => error);
  if (enough.signal.aborted) return;
  await engine.remove(name);
  const where = `the daemon's machine has to have ${process.execPath} and flatlab where this one has them`;
  throw noReaper(said.trim() || `it ended at once; ${where}`, fault);
}

function lockName({ facts: { identity } }: Engine, { graceMs, env }: Wanted): string {
  const which = [identity, reaperLabels(graceMs, env)];
  return `reaper/${createHash("sha256").update(JSON.stringify(which)).digest("hex").slice(0, 16)}`;
}

function noReaper(words: string, cause?: unknown): HostError {
  return new HostError("no-reaper", `the reaper can't be started: ${words}`, {
    hint: "FLATLAB_REAPER=off does without; a test process that is killed leaves its labs then",
    ...(cause !== undefined && { cause }),
  });
}
