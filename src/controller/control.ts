// The controller's life: it follows what happens to the lab's containers and what their probes say, and after each of
// these makes one pass. Passes never overlap; what happens during one is seen by the next, which begins at once.
// It holds no lock: a document that has changed meanwhile, or a table that somebody else has changed, means another pass
// (docs/decisions/0010-a-controller-in-the-lab.md).

import { setTimeout as pause } from "node:timers/promises";
import { readConditions, writeConditions } from "../apply/conditions.ts";
import { readDocumentAt, type StampedDocument } from "../apply/document.ts";
import { conditionsOf } from "../apply/readiness.ts";
import type { Host } from "../engine/open.ts";
import type { ContainerEvent } from "../engine/port.ts";
import { stoppedIn } from "../network/fault/stopped.ts";
import type { ConditionRecord } from "../state/conditions.ts";
import { containerName, FABRIC } from "../state/lab.ts";
import { LABELS } from "../state/labels.ts";
import { openDocumentWatch } from "./documentWatch.ts";
import { describeFailure, describePass, describeTurn } from "./log.ts";
import { bringInLine, type Memory } from "./pass.ts";
import { namesOf, withPresumed } from "./presumed.ts";
import { probedContainers } from "./probed.ts";
import { openProber } from "./prober.ts";
import { openProbing } from "./probing.ts";
import { recordOf } from "./record.ts";
import { openRestarting } from "./restarting.ts";
import { openRoster } from "./roster.ts";

/** Somebody else is changing the lab, which takes moments; the log speaks of it when it takes longer. */
const RETRY_MS = 200;
const SILENT_RETRIES = 5;
/** Without a change, until what was changed is proven. */
const PROOF_MS = 1000;

/**
 * Looks after a lab until `signal` fires.
 *
 * @param say writes one line
 * @throws {LabError} when the Docker daemon ends
 */
export async function control(
  host: Host,
  lab: string,
  say: (line: string) => void,
  signal: AbortSignal,
): Promise<void> {
  const roster = openRoster(host.engine, lab);
  const seen = new Set<string>();
  const restarts = new Map<string, number>();
  let document: StampedDocument | undefined;
  let record: ConditionRecord | undefined;
  let memory: Memory = new Map();
  let proof: NodeJS.Timeout | undefined;
  let unready: ReadonlySet<string> | undefined;
  let turn: "idle" | "busy" | "again" = "idle";
  let failures = 0;

  const trigger = () => {
    if (turn === "idle") void run();
    else turn = "again";
  };
  const sayOf = (subject: string, words: string) => say(`${subject}: ${words}`);
  /** Nothing changes but what others read. */
  const note = () => {
    const fabric = roster.pids()[FABRIC];
    if (fabric === undefined || document === undefined || record === undefined) return;
    // The pass that goes on has written down already what it found.
    if (turn !== "idle") return trigger();
    const { topology } = document.document;
    record = recordOf(topology, record.revision, roster.containers, probing.verdict, restarts);
    writeConditions(fabric, record);
  };
  const probing = openProbing(openProber(host, lab, roster.pids), trigger, note, ({ subject }, reason) => {
    sayOf(subject, `is ended, ${reason}`);
    host.engine.kill(containerName(lab, subject)).catch((error: unknown) => say(describeFailure(error)));
  });
  const restarting = openRestarting(host.engine, sayOf, (subject) => {
    restarts.set(subject, (restarts.get(subject) ?? 0) + 1);
    trigger();
  });
  const documentWatch = openDocumentWatch(trigger);

  const run = async () => {
    do {
      turn = "busy";
      try {
        await pass();
        failures = 0;
      } catch (error) {
        if (signal.aborted) return;
        if (++failures === SILENT_RETRIES) say(describeFailure(error));
        memory = new Map();
        turn = "again";
        await pause(RETRY_MS * Math.min(failures, SILENT_RETRIES), undefined, { signal }).catch(() => {});
      }
    } while (turn === "again" && !signal.aborted);
    turn = "idle";
  };

  const pass = async () => {
    const startedAt = performance.now();
    const pids = roster.pids();
    const fabric = pids[FABRIC];
    documentWatch.follow(fabric);
    if (fabric === undefined) return;
    const isFirst = document === undefined;
    const stamp = document?.stamp;
    document = readDocumentAt(fabric, document);
    if (document === undefined) return;
    // Whoever wrote it is changing the lab.
    if (document.stamp !== stamp) memory = new Map();
    const { topology, leases } = document.document;
    if (isFirst) {
      // What an earlier controller knew; what isn't there now is missing, and nobody is about to start it.
      record = readConditions(fabric);
      for (const [subject, { restarts: count }] of Object.entries(record.containers))
        restarts.set(subject, count);
      for (const name of namesOf(topology)) seen.add(name);
    }
    for (const name of Object.keys(roster.containers)) seen.add(name);
    restarting.follow(topology, roster.containers, stoppedIn(document.document));
    probing.follow(probedContainers(topology, leases, roster.containers, record ?? readConditions(fabric)));
    const now = recordOf(topology, document.stamp, roster.containers, probing.verdict, restarts);
    const containers = withPresumed(roster.containers, topology, seen);
    const conditions = conditionsOf({ containers, record: now }, document.document);
    for (const line of describeTurn(topology, unready, conditions, now)) say(line);
    unready = conditions.notReady;
    const wasBlind = memory.size > 0;
    const result = await bringInLine(host, document.document, conditions, pids, memory);
    memory = result.memory;
    // Only now: whoever reads it may rely on the tables.
    if (JSON.stringify(now) !== JSON.stringify(record)) writeConditions(fabric, now);
    record = now;
    if (result.changed.length > 0) say(describePass(result.changed, performance.now() - startedAt));
    if (readDocumentAt(fabric, document)?.stamp !== document.stamp) turn = "again";
    // Whoever writes a document changes tables at the same time as this.
    if ((wasBlind && result.changed.length > 0) || document.stamp !== stamp) proveSoon();
  };
  /** What was changed without a look is looked at when there is time: somebody else may have changed it, too. */
  const proveSoon = () => {
    clearTimeout(proof);
    proof = setTimeout(() => {
      memory = new Map();
      trigger();
    }, PROOF_MS);
  };

  const heed = async (event: ContainerEvent) => {
    if (event.what === "listening") await roster.refresh();
    else if (!(await roster.heed(event))) return;
    trigger();
  };
  try {
    for await (const event of host.engine.events({ [LABELS.lab]: lab }, signal)) await heed(event);
  } finally {
    probing.close();
    restarting.close();
    documentWatch.close();
    clearTimeout(proof);
  }
}
