// One stage of a plan: which of its changes go together, how many at once, and what carries each of them out.

import type { ContainerFacts } from "../engine/port.ts";
import { CancelledError } from "../errors.ts";
import { describeChange } from "../plan/describe.ts";
import type { AwaitChange, Change, ContainerChange, Stage } from "../plan/plan.ts";
import { type ContainerKind, DOCUMENT_FORMAT, endsOf, FABRIC, isSandbox } from "../state/lab.ts";
import { LABELS } from "../state/labels.ts";
import { VERSION } from "../version.ts";
import { changeAttachment } from "./attach.ts";
import { runCommand } from "./command.ts";
import { awaitEnd } from "./completion.ts";
import { forEachInTurn, type Turn } from "./concurrency.ts";
import { awaitReadiness } from "./converge.ts";
import { writeDocument } from "./document.ts";
import { sandboxEnded } from "./ended.ts";
import { type BatchFailure, changeObjects, connectWires } from "./namespaceChanges.ts";
import type { Run } from "./run.ts";
import { type Unit, wavesOf } from "./units.ts";

/** A change of the plan did not work; the reason is its cause. */
export class ChangeFailure extends Error {
  /** As the plan prints it. */
  readonly change: string;

  constructor(change: string, cause: unknown) {
    super(change, { cause });
    this.change = change;
  }
}

/** On 2 cores a Docker daemon starts 4 containers as fast as more; removal waits on the kernel, so more go at once. */
const WIDTH = { start: 4, remove: 8, namespaces: 6 } as const;

/** @throws {ChangeFailure} the signal's reason when it fired; what was done is in `run.done` either way */
export async function runStage(run: Run, { name, changes }: Stage): Promise<void> {
  const startedAt = performance.now();
  run.onEvent({ event: "stage-started", stage: name, changes: changes.length });
  let done = 0;
  const finish = (finished: readonly Change[]) => {
    for (const change of finished) {
      done++;
      run.done.push(change);
      run.onEvent({
        event: "change-done",
        stage: name,
        change: describeChange(change),
        done,
        changes: changes.length,
      });
    }
  };
  const isQuick = name === "namespaces" || name === "endpoints";
  const width = name === "remove" ? WIDTH.remove : isQuick ? WIDTH.namespaces : WIDTH.start;
  for (const wave of wavesOf(changes)) {
    await forEachInTurn(wave, width, async (unit, turn, stop) => {
      if (unit.kind === "sequence") return performSequence(run, unit.changes, turn, stop, finish);
      if (unit.kind === "single" && unit.change.action === "await")
        return performSequence(run, [unit.change], turn, stop, finish);
      await turn(async () => {
        run.signal?.throwIfAborted();
        await perform(run, unit, finish);
      });
    });
  }
  const milliseconds = Math.round(performance.now() - startedAt);
  run.onEvent({ event: "stage-done", stage: name, changes: changes.length, milliseconds });
}

/** Whoever waits keeps nobody from his turn: what it waits for may be another pod. */
async function performSequence(
  run: Run,
  changes: readonly (ContainerChange | AwaitChange)[],
  turn: Turn,
  stop: AbortSignal,
  finish: (changes: readonly Change[]) => void,
): Promise<void> {
  for (const change of changes) {
    if (change.action === "await") await awaitDaemonOrEnd(run, change, turn, stop);
    else
      await turn(async () => {
        run.signal?.throwIfAborted();
        await attempt(change, () => performSingle(run, change));
      });
    finish([change]);
  }
}

async function awaitDaemonOrEnd(run: Run, change: AwaitChange, turn: Turn, stop: AbortSignal): Promise<void> {
  const { readiness } = change;
  const signal = run.signal === undefined ? stop : AbortSignal.any([run.signal, stop]);
  const wait =
    readiness.kind === "completed"
      ? () => awaitEnd(run, change, readiness, signal)
      : () => awaitReadiness(run, change, readiness, (piece) => turn(() => attempt(change, piece)), stop);
  await attempt(change, wait).catch((error: unknown) => {
    run.signal?.throwIfAborted();
    throw error;
  });
}

type Prompt = Exclude<Unit, { kind: "sequence" }>;

async function perform(run: Run, unit: Prompt, finish: (changes: readonly Change[]) => void): Promise<void> {
  switch (unit.kind) {
    case "wires":
      return settle(unit.changes, await connectWires(run.host, run.pids, unit.changes), finish);
    case "objects":
      return settle(
        unit.changes,
        await changeObjects(run.host, run.pids, unit.namespace, unit.changes),
        finish,
      );
    case "attachments":
      for (const change of unit.changes) {
        run.signal?.throwIfAborted();
        await attempt(change, () => changeAttachment(run, change));
        finish([change]);
      }
      return;
    case "commands":
      for (const change of unit.changes) {
        run.signal?.throwIfAborted();
        await attempt(change, () => runCommand(run, change));
        finish([change]);
      }
      return;
    case "single":
      await attempt(unit.change, () => performSingle(run, unit.change));
      finish([unit.change]);
  }
}

function settle(
  changes: readonly Change[],
  failure: BatchFailure | undefined,
  finish: (changes: readonly Change[]) => void,
) {
  finish(changes.slice(0, failure?.failed));
  const failed = failure && changes[failure.failed];
  if (failed) throw new ChangeFailure(describeChange(failed), failure.error);
}

async function attempt<Value>(change: Change, action: () => Promise<Value>): Promise<Value> {
  return action().catch((error: unknown) => {
    // Stopped in the middle of it: that is no fault of the change.
    if (error instanceof CancelledError || error instanceof ChangeFailure) throw error;
    throw new ChangeFailure(describeChange(change), error);
  });
}

async function performSingle(run: Run, change: Extract<Unit, { kind: "single" }>["change"]): Promise<void> {
  const { engine } = run.host;
  switch (change.action) {
    case "create-container": {
      const { name, kind, subject, fingerprint, spec } = change.container;
      const ends = endsOf(change.container);
      const labels = {
        [LABELS.lab]: run.lab,
        [LABELS.kind]: kind,
        [LABELS.name]: subject,
        [LABELS.spec]: fingerprint,
        [LABELS.format]: String(DOCUMENT_FORMAT),
        [LABELS.version]: VERSION,
        ...(ends !== undefined && { [LABELS.ends]: ends }),
      };
      const facts = await engine.create(name, spec, labels);
      try {
        enlist(run, kind, subject, facts);
      } catch (error) {
        await engine.remove(name);
        throw error;
      }
      return;
    }
    case "start-container": {
      const { name, kind, subject } = change.container;
      return enlist(run, kind, subject, await engine.start(name));
    }
    case "stop-container":
      delete run.pids[change.container.subject];
      return engine.stop(change.container.name);
    case "remove-container":
      delete run.pids[change.container.subject];
      return engine.remove(change.container.name);
    case "await":
      throw new Error("whoever is waited for is so in a sequence");
    case "record":
      return writeDocument(run.host, run.pids[FABRIC] ?? 0, change.document);
  }
}

/** A sandbox that runs can be wired from now on, a daemon be asked; that a pod's own container ends is its own business. */
function enlist(run: Run, kind: ContainerKind, subject: string, facts: ContainerFacts): void {
  if (facts.status === "running") run.pids[subject] = facts.pid;
  else if (isSandbox(kind)) throw sandboxEnded(subject, facts);
}
