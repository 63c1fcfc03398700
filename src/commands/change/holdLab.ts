// One command at a time changes a lab. The next one waits, and says for whom; commands that only look wait for nobody.

import { createHash } from "node:crypto";
import type { OnEvent } from "../../apply/events.ts";
import { type Host, takeLock } from "../../engine/open.ts";
import type { Holder } from "../../engine/port.ts";
import { CancelledError } from "../../errors.ts";

export interface HoldOptions {
  /** Ends the wait; the work has to listen by itself. */
  readonly signal: AbortSignal;
  /** Told `waiting`, once for each command that is waited for. */
  readonly onEvent: OnEvent;
}

/**
 * Does `work` on a lab while no other command of this machine changes it.
 *
 * @param command as in `lab up`: what others are told who wait
 * @throws {CancelledError} when the signal fires before the work could begin
 */
export async function holdLab<Result>(
  lab: string,
  command: string,
  { engine }: Pick<Host, "engine">,
  work: () => Promise<Result>,
  { signal, onEvent }: HoldOptions,
): Promise<Result> {
  const name = lockName(lab, engine.facts.identity);
  let last: Holder | undefined;
  let isTold = false;
  for (;;) {
    signal.throwIfAborted();
    const me = { command, pid: process.pid, since: Date.now() };
    const lock = await takeLock(name, me, signal);
    if (lock.isTaken) {
      try {
        return await work();
      } finally {
        lock.release();
      }
    }
    const holder = await Promise.race([lock.holder, lock.freed.then(() => undefined)]);
    const isFree = await isSettled(lock.freed);
    if (!isFree && (!isTold || holder?.pid !== last?.pid || holder?.since !== last?.since)) {
      onEvent({ event: "waiting", lab, ...(holder && { holder }) });
      isTold = true;
      last = holder;
    }
    await lock.freed;
    if (signal.aborted) throw gaveUp(signal.reason, lab, holder);
  }
}

/** Two daemons of one machine may have labs of one name; a digest, since the name of a socket has 107 bytes. */
function lockName(lab: string, identity: string): string {
  const digest = createHash("sha256").update(`${identity}\n${lab}`).digest("hex").slice(0, 16);
  return `${digest}/${/^[a-z0-9-]{1,32}$/.test(lab) ? lab : ""}`;
}

async function isSettled(promise: Promise<void>): Promise<boolean> {
  return Promise.race([promise.then(() => true), Promise.resolve(false)]);
}

function gaveUp(reason: unknown, lab: string, holder: Holder | undefined): unknown {
  if (!(reason instanceof CancelledError)) return reason;
  const who =
    holder === undefined ? `another command on ${lab}` : `${holder.command} of ${lab} (pid ${holder.pid})`;
  const hint =
    holder === undefined
      ? undefined
      : `nothing was touched; if that one hangs, end it with: kill ${holder.pid}`;
  return new CancelledError(
    reason.code === "timeout" ? "timeout" : "interrupted",
    `${reason.message} while waiting for ${who}`,
    hint === undefined ? {} : { hint },
  );
}
