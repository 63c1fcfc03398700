// A plan of a whole lab carried out, whoever made it: the host is asked whether it can, images are there, then the changes,
// and what is found out about readiness at the end.

import { apply, type OnFailure } from "../../apply/apply.ts";
import type { OnEvent } from "../../apply/events.ts";
import { preflight } from "../../apply/preflight.ts";
import type { Host } from "../../engine/open.ts";
import { ensureImage } from "../../image/ensure.ts";
import { requirePrograms } from "../../image/programs.ts";
import { neededPrograms } from "../../network/programs.ts";
import { isEmpty, type Plan } from "../../plan/plan.ts";
import { PUBLISH } from "../../state/lab.ts";
import { TOOLBOX_IMAGE, type Topology } from "../../topology/model.ts";
import type { PlannedLab } from "../plan.ts";
import { awaitLab } from "./awaitLab.ts";
import { type EndedContainer, findEndedContainers } from "./endedContainers.ts";
import type { UnreadyPod } from "./readyPods.ts";

export interface CarryOutOptions {
  readonly onEvent: OnEvent;
  readonly signal: AbortSignal;
  readonly keepOnFailure: boolean;
  readonly onFailure?: OnFailure | undefined;
  /** Awaited before the first change, if there is any. */
  readonly beforeChanges?: (() => Promise<void>) | undefined;
}

export interface Outcome {
  /** Application containers of this run whose process has ended already. */
  readonly ended: readonly EndedContainer[];
  /** Pods that Services don't lead to, although they were given time. */
  readonly unready: readonly UnreadyPod[];
}

/**
 * @param planAgain the same question once more: what has come out about readiness meanwhile may change endpoints
 * @throws {HostError} before anything is touched
 * @throws {ApplyError} {CancelledError} after what this run had made was undone
 */
export async function carryOut(
  { observation, topology, desired, plan }: PlannedLab,
  host: Host,
  { onEvent, signal, keepOnFailure, onFailure, beforeChanges }: CarryOutOptions,
  planAgain: () => Promise<PlannedLab>,
): Promise<Outcome> {
  let ended: readonly EndedContainer[] = [];
  if (!isEmpty(plan)) {
    onEvent({ event: "planned", lab: plan.lab, changes: countChanges(plan) });
    await preflight(host, desired, { signal, own: observation.members[PUBLISH] });
    await requireOwnPrograms(host, plan, topology);
    await ensureImages(host, plan, onEvent, signal);
    await beforeChanges?.();
    await apply(plan, host, observation, { signal, onEvent, keepOnFailure, onFailure });
    ended = await findEndedContainers(plan, desired.containers, host.engine, signal);
    for (const one of ended) onEvent({ event: "container-ended", ...one });
  }
  if (desired.document === undefined) return { ended, unready: [] };
  const unready = await awaitLab(desired.document, host, planAgain, { signal, onEvent });
  const isEnded = (pod: string) => ended.some(({ container }) => container.startsWith(`${pod}/`));
  return { ended, unready: unready.filter(({ pod }) => !isEnded(pod)) };
}

export function countChanges({ stages }: Plan): number {
  return stages.reduce((sum, stage) => sum + stage.changes.length, 0);
}

/** Of the lab's own pods that are going to be made: one that runs has what it needs. */
async function requireOwnPrograms({ engine }: Host, plan: Plan, topology: Topology): Promise<void> {
  if (imagesOf(plan).has(TOOLBOX_IMAGE)) await requirePrograms(engine, neededPrograms(topology));
}

/** A lab that is right already needs none. */
async function ensureImages(host: Host, plan: Plan, onEvent: OnEvent, signal: AbortSignal): Promise<void> {
  for (const image of imagesOf(plan)) {
    const onProgress = (message: string) => onEvent({ event: "image", image, message });
    await ensureImage(host, image, { onProgress, signal });
  }
}

/** Of the containers that are going to be made. */
function imagesOf({ stages }: Plan): ReadonlySet<string> {
  const changes = stages.flatMap((stage) => stage.changes);
  return new Set(
    changes.flatMap((change) => (change.action === "create-container" ? change.container.spec.image : [])),
  );
}
