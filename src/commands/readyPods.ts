// Pods with probes that have just been started become ready after a while: waited for as long as their own numbers allow,
// and no longer, since a pod that isn't ready is no failure of the lab.

import { setTimeout as pause } from "node:timers/promises";
import type { OnEvent } from "../apply/events.ts";
import { conditionsOf } from "../apply/readiness.ts";
import { patience } from "../controller/schedule.ts";
import type { ContainerFacts } from "../engine/port.ts";
import type { ConditionRecord } from "../state/conditions.ts";
import { containerName, type LabDocument } from "../state/lab.ts";
import type { PodSpec } from "../topology/model.ts";

export interface UnreadyPod {
  readonly pod: string;
  /** A fragment of a sentence: `server runs, but its readiness probe has not passed: connection refused`. */
  readonly reason: string;
}

/** What is known at one moment. */
export interface Look {
  readonly containers: Readonly<Record<string, ContainerFacts>>;
  readonly record: ConditionRecord;
}

const PAUSE_MS = 50;

/**
 * @param look   called again and again, and has to be quick
 * @param begun  milliseconds since 1970 when somebody began to ask; absent: when each container started
 * @returns pods that are not ready at the end, in the order of the topology
 */
export async function awaitReadyPods(
  look: () => Promise<Look>,
  document: LabDocument,
  onEvent: OnEvent,
  signal: AbortSignal,
  begun?: number,
): Promise<readonly UnreadyPod[]> {
  const startedAt = performance.now();
  let now = await look();
  const untilOf = (pod: PodSpec) => deadlineOf(pod, now.containers, document.topology.name, begun);
  const waited = pendingPods(now, document).filter((pod) => untilOf(pod) > Date.now());
  const limit = Math.max(0, ...waited.map(untilOf));
  const isPending = ({ name }: PodSpec) => pendingPods(now, document).some((pod) => pod.name === name);
  const changes = waited.length;
  if (changes > 0) onEvent({ event: "stage-started", stage: "converge", changes });
  const ready = new Set<string>();
  const tell = () => {
    for (const pod of waited.filter((one) => !isPending(one) && !ready.has(one.name))) {
      ready.add(pod.name);
      const change = `wait until ${pod.name} is ready`;
      onEvent({ event: "change-done", stage: "converge", change, done: ready.size, changes });
    }
  };
  while (waited.some(isPending) && Date.now() < limit) {
    await pause(PAUSE_MS, undefined, { signal }).catch(() => {});
    signal.throwIfAborted();
    now = await look();
    tell();
  }
  const milliseconds = Math.round(performance.now() - startedAt);
  if (changes > 0) onEvent({ event: "stage-done", stage: "converge", changes: ready.size, milliseconds });
  return unreadyPods(now, document);
}

/** All of the pod runs; it is only that a probe has not passed. */
function pendingPods({ containers, record }: Look, document: LabDocument): readonly PodSpec[] {
  const { topology } = document;
  const { notReady } = conditionsOf({ containers, record }, document);
  const runs = (subject: string) => containers[containerName(topology.name, subject)]?.status === "running";
  return topology.pods.filter(
    (pod) =>
      notReady.has(pod.name) &&
      runs(pod.name) &&
      pod.containers.every(({ name }) => runs(`${pod.name}/${name}`)),
  );
}

/** Milliseconds since 1970. */
function deadlineOf(pod: PodSpec, containers: Look["containers"], lab: string, begun?: number): number {
  const deadlines = pod.containers.map((container) => {
    const startedAt = containers[containerName(lab, `${pod.name}/${container.name}`)]?.startedAt ?? "";
    return (begun ?? Date.parse(startedAt)) + patience(container);
  });
  return Math.max(0, ...deadlines);
}

function unreadyPods({ containers, record }: Look, document: LabDocument): readonly UnreadyPod[] {
  const { topology } = document;
  const { notReady } = conditionsOf({ containers, record }, document);
  return topology.pods
    .filter((pod) => notReady.has(pod.name) && !hasEnded(pod, containers, topology.name))
    .map((pod) => ({ pod: pod.name, reason: reasonOf(pod, { containers, record }, topology.name) }));
}

/** It is not ready any more because it may end, and has. */
function hasEnded(
  { name: pod, containers, restartPolicy }: PodSpec,
  facts: Look["containers"],
  lab: string,
): boolean {
  if (restartPolicy === "Always") return false;
  return containers.some(({ name }) => {
    const { status, exitCode } = facts[containerName(lab, `${pod}/${name}`)] ?? {};
    return status === "exited" && (restartPolicy === "Never" || exitCode === 0);
  });
}

function reasonOf(pod: PodSpec, { containers, record }: Look, lab: string): string {
  for (const { name } of pod.containers) {
    const subject = `${pod.name}/${name}`;
    const facts = containers[containerName(lab, subject)];
    if (facts?.status !== "running") return `${name} does not run`;
    const said = record.containers[subject];
    if (said?.startedAt === facts.startedAt && !said.ready)
      return `${name} runs, but ${said.reason ?? "its probe has not passed"}`;
  }
  return "its sandbox or its node does not run";
}
