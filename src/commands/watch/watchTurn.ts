// One turn of a watch: what the lab is to be, what it is, and the difference carried out. A file that has changed says what
// it is to be; else its own record does, so that what was said on the way (lab scale, lab cordon) stays.

import type { OnEvent } from "../../apply/events.ts";
import { observe } from "../../apply/observe.ts";
import type { Host } from "../../engine/open.ts";
import { followsReadiness } from "../../plan/endpoints.ts";
import { type Change, isEmpty, type Plan } from "../../plan/plan.ts";
import { definitionOf } from "../../state/lab.ts";
import type { Topology } from "../../topology/model.ts";
import { carryOut, type Outcome } from "../change/carryOut.ts";
import { holdLab } from "../change/holdLab.ts";
import { type PlannedLab, type PlanOptions, planDefinition, planLab } from "../plan.ts";

export interface Turn {
  /** `gone`: none of the lab's containers is left, so somebody has taken it down. */
  readonly what: "nothing" | "done" | "gone";
  readonly plan: Plan;
  readonly outcome: Outcome;
}

export interface TurnOptions {
  readonly planning: PlanOptions;
  /** Calls `run` and shows its events; only when there is something to do. */
  readonly show: <Result>(run: (onEvent: OnEvent) => Promise<Result>) => Promise<Result>;
  readonly signal: AbortSignal;
}

/**
 * @param topology of the file
 * @param isNew    it is another one than before
 * @throws {LabError} when it can't be done; what was made is undone
 */
export async function takeTurn(
  host: Host,
  topology: Topology,
  isNew: boolean,
  { planning, show, signal }: TurnOptions,
): Promise<Turn> {
  const nothing = { ended: [], unready: [] };
  const look = (): Promise<PlannedLab> =>
    isNew ? planLab(topology, host, planning) : planRecorded(host, topology, planning);
  // Looking is for free; whoever changes the lab meanwhile isn't held up, and what is seen of it then is seen once more.
  const seen = await look().catch(() => undefined);
  if (seen !== undefined && isIdle(seen)) {
    const what = isGone(seen) ? "gone" : "nothing";
    return { what, plan: seen.plan, outcome: nothing };
  }
  signal.throwIfAborted();
  const work = async (onEvent: OnEvent): Promise<Turn> => {
    const planned = await look();
    if (isGone(planned)) return { what: "gone", plan: planned.plan, outcome: nothing };
    if (isIdle(planned)) return { what: "nothing", plan: planned.plan, outcome: nothing };
    const outcome = await carryOut(planned, host, { onEvent, signal, keepOnFailure: false }, look);
    return { what: "done", plan: planned.plan, outcome };
  };
  return show((onEvent) =>
    holdLab(topology.name, "lab up --watch", host, () => work(onEvent), { signal, onEvent }),
  );
}

async function planRecorded(host: Host, topology: Topology, planning: PlanOptions): Promise<PlannedLab> {
  const observation = await observe(host, topology.name);
  const { document } = observation.state;
  return document === undefined
    ? planLab(topology, host, planning)
    : planDefinition(definitionOf(document), observation);
}

function isGone({ observation }: PlannedLab): boolean {
  return Object.keys(observation.containers).length === 0;
}

function isIdle(planned: PlannedLab): boolean {
  return isGone(planned) || isEmpty(planned.plan) || isControllersWork(planned);
}

/** Who has ended is started again by the lab's controller, with growing pauses, and tables follow. It wakes nobody who is paused. */
export function isControllersWork({ plan, desired }: Pick<PlannedLab, "plan" | "desired">): boolean {
  const controller = desired.document?.controller;
  if (controller === undefined || controller === "none") return false;
  const changes = plan.stages.flatMap((stage) => stage.changes);
  return changes.some(isRestart) && changes.every((change) => isRestart(change) || isFollowing(change));
}

function isRestart(change: Change): boolean {
  if (change.action !== "start-container") return false;
  return change.container.kind === "container" && !change.container.paused;
}

function isFollowing(change: Change): boolean {
  if (change.action === "add" || change.action === "remove") return followsReadiness(change.object);
  return change.action === "set" && followsReadiness(change.after);
}
