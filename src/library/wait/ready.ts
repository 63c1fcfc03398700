// Pods that are ready in Kubernetes' sense: all of a pod runs, and its readiness probes pass. Who asks the probes is the
// lab's controller; what it finds out stands beside the lab's document, and is read there.

import { readConditions } from "../../apply/conditions.ts";
import { hasEnded, type Look, reasonUnready } from "../../commands/change/readyPods.ts";
import { endedTooSoon, isEndedForGood } from "../../commands/endedForGood.ts";
import type { Member } from "../../commands/members.ts";
import { UsageError } from "../../errors.ts";
import { stoppedIn } from "../../network/fault/stopped.ts";
import { NO_CONDITIONS } from "../../state/conditions.ts";
import type { PodSpec } from "../../topology/model.ts";
import { limited } from "./compose.ts";
import { FILE_PAUSE_MS, listed, poll } from "./poll.ts";
import type { LimitedStrategy, WaitLab } from "./strategy.ts";
import { sandboxPids, subjectsOf } from "./targets.ts";

/** @param targets pods or groups; none: all pods of the lab, but for those that are stopped or have done their work */
export function forReady(...targets: readonly string[]): LimitedStrategy {
  const whose = targets.length === 0 ? "all pods" : targets.join(", ");
  return limited(`readiness of ${whose}`, async (lab, signal, saw) => {
    const look = async () => {
      const members = await lab.members();
      const now = lookAt(members);
      const troubles = podsOf(targets, lab, members, now).map(async (pod) => {
        const reason = reasonUnready(pod, now, lab.document);
        if (reason === undefined) return undefined;
        await refuseHopeless(pod, lab, members);
        return `${pod.name}: ${reason}`;
      });
      return listed(await Promise.all(troubles));
    };
    await poll(look, FILE_PAUSE_MS, signal, saw);
  });
}

function lookAt(members: readonly Member[]): Look {
  const fabric = sandboxPids(members).fabric;
  return {
    containers: Object.fromEntries(members.map(({ container }) => [container.name, container])),
    record: fabric === undefined ? NO_CONDITIONS : readConditions(fabric),
  };
}

function podsOf(
  targets: readonly string[],
  lab: WaitLab,
  members: readonly Member[],
  { containers }: Look,
): readonly PodSpec[] {
  const { name, document } = lab;
  const { pods } = document.topology;
  const isStopped = stoppedIn(document);
  if (targets.length === 0)
    return pods.filter((pod) => !isStopped(pod.name) && !hasEnded(pod, containers, name));
  return targets.flatMap((target) =>
    subjectsOf(target, lab, members).map((subject) => {
      const pod = pods.find((one) => one.name === subject);
      if (pod !== undefined) return pod;
      throw new UsageError("not-a-pod", `${subject} is no pod, so it is never ready`, {
        hint: "only pods are; wait for a port, a log line or a command of others",
      });
    }),
  );
}

/** @throws {LabError} when it does not become ready any more */
async function refuseHopeless(pod: PodSpec, lab: WaitLab, members: readonly Member[]): Promise<void> {
  const own = new Set([pod.name, ...pod.containers.map(({ name }) => `${pod.name}/${name}`)]);
  const ended = members.find(
    (member) => own.has(member.subject) && isEndedForGood(member, lab.document, members),
  );
  if (ended !== undefined) throw await endedTooSoon(ended, "its readiness", lab.name, lab.host.engine);
  const hasProbes = pod.containers.some(({ readinessProbe, startupProbe }) => readinessProbe ?? startupProbe);
  if (lab.document.controller !== "none" || !hasProbes) return;
  throw new UsageError("nobody-probes", `${pod.name} is not ready, and lab "${lab.name}" has no controller`, {
    hint: "nobody asks its probes again: bring the lab up with its controller",
  });
}
