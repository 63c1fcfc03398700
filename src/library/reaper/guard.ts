// Labs that go when their process is killed: docs/decisions/0016-the-reaper.md.

import { randomUUID } from "node:crypto";
import { basename } from "node:path";
import type { Host } from "../../engine/open.ts";
import { reaperLabels } from "./container.ts";
import { presentable } from "./protocol.ts";
import { reachReaper } from "./reach.ts";
import { Session } from "./session.ts";
import { reaperSettings } from "./settings.ts";

/** That the reaper removes a lab when this process ends without having said that it need not. */
export interface Guard {
  /** The lab is down, or is to stay: the reaper forgets it. A second time is fine. */
  release(): Promise<void>;
}

export interface GuardOptions {
  /** False: there is to be none, whatever the environment says. */
  readonly reaper?: boolean | undefined;
}

/** One for each reaper; all of the process's labs that have the same one share it. */
const sessions = new Map<string, Session>();

/**
 * Resolves when the reaper will remove the lab if this process is killed: to be awaited before the lab's first container is
 * made. The first one of a process takes half a second where no reaper runs, others about a millisecond.
 *
 * @param env `FLATLAB_REAPER`, `FLATLAB_REAPER_GRACE`, and where the daemon is
 * @throws {UsageError} when these make no sense
 * @throws {HostError} when the reaper can't be started
 */
export async function guardLab(
  lab: string,
  host: Host,
  env: Readonly<Record<string, string | undefined>>,
  { reaper = true }: GuardOptions = {},
): Promise<Guard> {
  const settings = reaper ? reaperSettings(env) : undefined;
  if (settings === undefined) return { release: async () => {} };
  const session = sessionOf(host, settings.graceMs, env);
  await session.guard(lab);
  let released: Promise<void> | undefined;
  return {
    release: () => {
      released ??= session.release(lab);
      return released;
    },
  };
}

function sessionOf(host: Host, graceMs: number, env: Readonly<Record<string, string | undefined>>): Session {
  const key = JSON.stringify([host.engine.facts.identity, reaperLabels(graceMs, env)]);
  const known = sessions.get(key);
  if (known !== undefined) return known;
  const words = presentable(basename(process.argv[1] ?? process.title));
  const me = { session: randomUUID(), pid: process.pid, words };
  const session = new Session(() => reachReaper(host, { graceMs, env, me }), warn);
  sessions.set(key, session);
  return session;
}

function warn(error: unknown): void {
  const words = error instanceof Error ? error.message : String(error);
  process.emitWarning(`labs of this process stay when it is killed: ${words}`, "FlatlabWarning");
}
