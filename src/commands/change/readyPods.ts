// Pods with probes that have just been started become ready after a while: waited for as long as their own numbers allow,
// and no longer, since a pod that isn't ready is no failure of the lab.

import { setTimeout as pause } from "node:timers/promises";
import type { OnEvent } from "../../apply/events.ts";
import { conditionsOf, isStranded } from "../../apply/readiness.ts";
import { patience } from "../../controller/schedule.ts";
import type { ContainerFacts } from "../../engine/port.ts";
import { NETWORK_GONE } from "../../plan/stranded.ts";
import type { ConditionRecord } from "../../state/conditions.ts";
import { containerName, type LabDocument } from "../../state/lab.ts";
import type { PodSpec } from "../../topology/model.ts";

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
/** Beyond the probes' own numbers, for a machine that has much else to do. */
const GRACE_MS = 30_000;

/**
 * @param look called again and again, and has to be quick
 * @returns pods that are not ready at the end, in the order of the topology
 */
export async function awaitReadyPods(
  look: () => Promise<Look>,
  document: LabDocument,
  onEvent: OnEvent,
  signal: AbortSignal,
): Promise<readonly UnreadyPod[]> {
  const startedAt = performance.now();
  let now = await look();
  const waited = pendingPods(now, document);
  const limit = startedAt + GRACE_MS + Math.max(0, ...waited.map(patienceWith));
  const isPending = ({ name }: PodSpec) => pendingPods(now, document).some((pod) => pod.name === name);
  const changes = waited.length;
  if (changes > 0) onEvent({ event: "stage-started", stage: "converge", changes });
  const ready = new Set<string>();
  const tell = () => {
    const { notReady } = conditionsOf(now, document);
    for (const pod of waited.filter(({ name }) => !notReady.has(name) && !ready.has(name))) {
      ready.add(pod.name);
      const change = `wait until ${pod.name} is ready`;
      onEvent({ event: "change-done", stage: "converge", change, done: ready.size, changes });
    }
  };
  while (waited.some(isPending) && performance.now() < limit) {
    await pause(PAUSE_MS, undefined, { signal }).catch(() => {});
    signal.throwIfAborted();
    now = await look();
    tell();
  }
  const milliseconds = Math.round(performance.now() - startedAt);
  if (changes > 0) onEvent({ event: "stage-done", stage: "converge", changes: ready.size, milliseconds });
  return unreadyPods(now, document);
}

/** All of the pod runs; it is only that its probes have not said anything yet. */
function pendingPods({ containers, record }: Look, document: LabDocument): readonly PodSpec[] {
  const { topology } = document;
  const { notReady } = conditionsOf({ containers, record }, document);
  const factsOf = (subject: string) => containers[containerName(topology.name, subject)];
  const isPending = (subject: string) => {
    const said = record.containers[subject];
    return said === undefined || said.startedAt !== factsOf(subject)?.startedAt || said.pending === true;
  };
  return topology.pods.filter((pod) => {
    const own = pod.containers.map(({ name }) => `${pod.name}/${name}`);
    const runs = [pod.name, ...own].every((subject) => factsOf(subject)?.status === "running");
    return notReady.has(pod.name) && runs && own.some(isPending);
  });
}

/** Milliseconds. */
function patienceWith({ containers }: PodSpec): number {
  return Math.max(0, ...containers.map(patience));
}

function unreadyPods({ containers, record }: Look, document: LabDocument): readonly UnreadyPod[] {
  const { topology } = document;
  const { notReady } = conditionsOf({ containers, record }, document);
  return topology.pods
    .filter((pod) => notReady.has(pod.name) && !hasEnded(pod, containers, topology.name))
    .map((pod) => ({ pod: pod.name, reason: reasonOf(pod, { containers, record }, topology.name) }));
}

/** Why a pod is not ready, as in `UnreadyPod`; undefined: it is. */
export function reasonUnready(pod: PodSpec, now: Look, document: LabDocument): string | undefined {
  const { notReady } = conditionsOf(now, document);
  return notReady.has(pod.name) ? reasonOf(pod, now, document.topology.name) : undefined;
}

/** It is not ready any more because it may end, and has. */
export function hasEnded(
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
    if (isStranded(facts, containers[containerName(lab, pod.name)])) return `${name} is ${NETWORK_GONE}`;
    const said = record.containers[subject];
    if (said?.startedAt === facts.startedAt && !said.ready)
      return `${name} runs, but ${said.reason ?? "its probe has not passed"}`;
  }
  return "its sandbox or its node does not run";
}
