// After a run was undone: links that it had removed are made again, with all that was on them, as far as that can be known.

import { describeChange } from "../plan/describe.ts";
import { type Change, linkRef } from "../plan/plan.ts";
import { linksMadeBy, restorationOf } from "../plan/restore.ts";
import { type Observation, observe } from "./observe.ts";
import type { Run } from "./run.ts";
import { runStage } from "./stage.ts";

/** What was there before the run. */
export type Before = Pick<Observation, "pids"> & Partial<Pick<Observation, "state">>;

/**
 * Never fails: what can't be made again is lost, as all that it isn't asked about.
 *
 * @param undoing    its `done` grows by what is made again
 * @param lost       changes that nothing takes back
 * @returns those that are still lost, as the plan prints them
 */
export async function bringBack(undoing: Run, lost: readonly Change[], before: Before): Promise<string[]> {
  const known = undoing.done.length;
  if (before.state !== undefined && lost.some(isLinkRemoval)) {
    await restore(undoing, before.state, before.pids).catch(() => undefined);
  }
  const made = new Set(undoing.done.slice(known).flatMap(linksMadeBy));
  return lost
    .filter((change) => !(isLinkRemoval(change) && made.has(linkRef(placeOf(change)))))
    .map(describeChange);
}

async function restore(run: Run, before: NonNullable<Before["state"]>, pids: Before["pids"]): Promise<void> {
  const now = await observe(run.host, run.lab);
  const stayed = Object.keys(pids).filter((subject) => now.pids[subject] === pids[subject]);
  const undoing = { ...run, pids: { ...now.pids, ...now.members } };
  for (const stage of restorationOf(now.state, before, new Set(stayed))) await runStage(undoing, stage);
}

type LinkRemoval = Change & { readonly action: "remove" };

function isLinkRemoval(change: Change): change is LinkRemoval {
  return change.action === "remove" && change.object.object === "link";
}

function placeOf({ namespace, object }: LinkRemoval) {
  return { namespace, name: object.object === "link" ? object.name : "" };
}
