// `lab up --watch`: stays when the lab is up, and mends it as things happen. What Docker says about its containers and what
// happens to its files wakes it at once; drift in the kernel makes no event, so it looks now and then. A look at 4 nodes and
// 40 pods takes 0.9 s of processor time, so the pause is at least ten times what the last look took.

import type { OnEvent } from "../../apply/events.ts";
import type { Host } from "../../engine/open.ts";
import { LabError } from "../../errors.ts";
import { printPlan } from "../../plan/print.ts";
import { LABELS } from "../../state/labels.ts";
import type { Topology } from "../../topology/model.ts";
import type { CommandContext } from "../context.ts";
import { openWakeups, type Wakeups } from "./wakeups.ts";
import { openFileWatch } from "./watchFiles.ts";
import { openReader } from "./watchReader.ts";
import { type Turn, takeTurn } from "./watchTurn.ts";

/** Time in which an editor has written a file, and Docker has told of all that one command did. */
const GATHER_MS = 100;
/** Share of the time that looking may take. */
const IDLE_FACTOR = 10;
/** After a failure, and before doing the same once more. */
const FIRST_PAUSE_MS = 2000;
const LONGEST_PAUSE_MS = 60_000;

export interface WatchOptions {
  readonly source?: string | undefined;
  readonly filename?: readonly string[] | undefined;
  readonly publish?: readonly string[] | undefined;
  readonly name?: string | undefined;
  readonly controller?: boolean | undefined;
  /** Least pause between two looks without an event, ms. */
  readonly every: number;
}

/** What a watch tells. */
export interface WatchTelling {
  /** Calls `run` and shows its events. */
  readonly show: <Result>(run: (onEvent: OnEvent) => Promise<Result>) => Promise<Result>;
  readonly done: (turn: Turn, isNew: boolean, milliseconds: number) => void;
  /** The files are without a fault again, and the lab is as they say. */
  readonly mended: () => void;
  /** @param retryMs undefined: when a file changes */
  readonly failed: (error: LabError, retryMs: number | undefined) => void;
}

/** @returns why it has ended; the lab is as it is */
export async function watchLab(
  first: Topology,
  host: Host,
  options: WatchOptions,
  context: CommandContext,
  tell: WatchTelling,
): Promise<"interrupted" | "gone"> {
  const { signal, env } = context;
  const wakeups = openWakeups();
  const files = openFileWatch(() => wakeups.ring("file"));
  const stop = new AbortController();
  const lost = followContainers(host, first.name, wakeups, AbortSignal.any([signal, stop.signal]));
  lost.catch(() => wakeups.ring("container"));
  const reader = openReader(first, options, context, files.follow);
  const turnOptions = { planning: { controller: options.controller, env }, show: tell.show, signal };
  let due = 0;
  let last = "";
  let pauseMs = FIRST_PAUSE_MS;
  const restOnce = async () => {
    await rest(wakeups, pauseMs, signal);
    pauseMs = Math.min(pauseMs * 2, LONGEST_PAUSE_MS);
  };
  try {
    wakeups.ring("file");
    for (;;) {
      const woken = await wakeups.next(Math.max(0, due - performance.now()), signal);
      if (!signal.aborted && woken.size > 0) await wakeups.next(GATHER_MS, signal, []);
      if (signal.aborted) return "interrupted";
      await Promise.race([lost, Promise.resolve()]);
      const news = woken.has("file") ? await reader.read() : undefined;
      if (news instanceof LabError) tell.failed(news, undefined);
      const isNew = reader.isNew();
      if (news === "mended" && !isNew) tell.mended();
      if (!isNew && !woken.has("container") && performance.now() < due) continue;
      const startedAt = performance.now();
      try {
        const turn = await takeTurn(host, reader.topology(), isNew, turnOptions);
        const tookMs = performance.now() - startedAt;
        if (turn.what === "gone") return "gone";
        reader.accept();
        if (turn.what === "done") {
          tell.done(turn, isNew, Math.round(tookMs));
          // Who ends again as soon as he was started would keep this busy for ever.
          const text = printPlan(turn.plan);
          if (text === last) await restOnce();
          else pauseMs = FIRST_PAUSE_MS;
          last = text;
        }
        due = performance.now() + Math.max(options.every, turn.what === "done" ? 0 : tookMs * IDLE_FACTOR);
      } catch (error) {
        if (error === signal.reason) return "interrupted";
        if (!(error instanceof LabError) || signal.aborted) throw error;
        tell.failed(error, pauseMs);
        await restOnce();
        due = 0;
      }
    }
  } finally {
    stop.abort();
    files.close();
    await lost.catch(() => {});
  }
}

/** What our own undoing makes Docker say is no news: for a moment files alone count. */
async function rest(wakeups: Wakeups, milliseconds: number, signal: AbortSignal): Promise<void> {
  const settling = Math.min(milliseconds, FIRST_PAUSE_MS);
  const woken = await wakeups.next(settling, signal, ["file"]);
  if (woken.size > 0) return wakeups.ring("file");
  wakeups.clear();
  for (const what of await wakeups.next(milliseconds - settling, signal)) wakeups.ring(what);
}

/** Never resolves before `signal` fires. @throws {DockerError} when the daemon ends */
async function followContainers(
  host: Host,
  lab: string,
  wakeups: Wakeups,
  signal: AbortSignal,
): Promise<void> {
  for await (const _event of host.engine.events({ [LABELS.lab]: lab }, signal)) wakeups.ring("container");
}
