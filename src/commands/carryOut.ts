// From a plan to a lab that is as it says: what `lab up` and every verb that changes a lab's definition do once they know
// what has to happen. Preflight, images, changes, and the end of it in a lab whose Services depend on readiness.

import { apply } from "../apply/apply.ts";
import type { OnEvent } from "../apply/events.ts";
import { preflight } from "../apply/preflight.ts";
import type { Host } from "../engine/open.ts";
import { ensureImage } from "../image/ensure.ts";
import { diffEndpoints } from "../plan/endpoints.ts";
import { isEmpty, type Plan } from "../plan/plan.ts";
import { type EndedContainer, findEndedContainers } from "./endedContainers.ts";
import type { PlannedLab } from "./plan.ts";
import type { UnreadyPod } from "./readyPods.ts";
import { settle } from "./settle.ts";

export interface CarryOutOptions {
  readonly signal: AbortSignal;
  readonly onEvent: OnEvent;
  /** Leave what was made when something fails. */
  readonly keepOnFailure: boolean;
}

export interface CarriedOut {
  /** Application containers of this run whose process has ended already. */
  readonly ended: readonly EndedContainer[];
  /** Pods that Services don't lead to, although they were given time. */
  readonly unready: readonly UnreadyPod[];
}

/**
 * @param planAgain the same plan for the lab as it is then
 * @throws {HostError} before anything is touched
 * @throws {ApplyError} {CancelledError} after what this run had made was undone
 */
export async function carryOut(
  { observation, desired, plan }: PlannedLab,
  host: Host,
  planAgain: () => Promise<PlannedLab>,
  options: CarryOutOptions,
): Promise<CarriedOut> {
  const { signal, onEvent } = options;
  let ended: readonly EndedContainer[] = [];
  if (!isEmpty(plan)) {
    onEvent({ event: "planned", lab: plan.lab, changes: countChanges(plan) });
    await preflight(host, desired, { signal });
    await ensureImages(host, plan, onEvent, signal);
    await apply(plan, host, observation, options);
    ended = await findEndedContainers(plan, desired.containers, host.engine, signal);
    for (const one of ended) onEvent({ event: "container-ended", ...one });
  }
  if (desired.document === undefined) return { ended, unready: [] };
  const settled = await settle(host, desired.document, onEvent, signal);
  if (settled.isOpen) {
    const { observation: now, desired: then } = await planAgain();
    await apply(diffEndpoints(now.state.namespaces, then), host, now, { ...options, keepOnFailure: true });
  }
  const isEnded = (pod: string) => ended.some(({ container }) => container.startsWith(`${pod}/`));
  return { ended, unready: settled.unready.filter(({ pod }) => !isEnded(pod)) };
}

export function countChanges({ stages }: Plan): number {
  return stages.reduce((sum, stage) => sum + stage.changes.length, 0);
}

/** Images of the containers that are going to be made: a lab that is right already needs none. */
async function ensureImages(host: Host, plan: Plan, onEvent: OnEvent, signal: AbortSignal): Promise<void> {
  const images = plan.stages
    .flatMap((stage) => stage.changes)
    .flatMap((change) => (change.action === "create-container" ? change.container.spec.image : []));
  for (const image of new Set(images)) {
    const onProgress = (message: string) => onEvent({ event: "image", image, message });
    await ensureImage(host, image, { onProgress, signal });
  }
}
