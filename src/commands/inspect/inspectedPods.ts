// Pods of a running lab as data, and what is known of any container of it.

import type { Observation } from "../../apply/observe.ts";
import type { ContainerFacts } from "../../engine/port.ts";
import type { Conditions } from "../../state/conditions.ts";
import { containerName, type LabDocument } from "../../state/lab.ts";
import type { PodSpec } from "../../topology/model.ts";

/** Docker's status, `completed` for a container that has ended as it should, or `missing`. */
export type MemberStatus = ContainerFacts["status"] | "completed" | "missing";

export interface InspectedPod {
  /** `web`, or `x/web` in the namespace `x`. */
  readonly name: string;
  readonly namespace: string;
  readonly node: string;
  /** Of the primary family. */
  readonly address: string;
  /** One of each family, the primary one first. */
  readonly addresses: readonly string[];
  /** Of its `eth0`, as observed; empty when it has none. */
  readonly mac: string;
  readonly labels: Readonly<Record<string, string>>;
  /** Only of a pod in its node's network. */
  readonly hostNetwork?: true;
  readonly container: string;
  readonly pid: number;
  readonly status: MemberStatus;
  readonly containers: readonly InspectedContainer[];
  /** In the order in which they run; only of a pod that has some. */
  readonly initContainers?: readonly InspectedContainer[];
  /** Whether Services lead to it: all of it runs, and its readiness probes pass. */
  readonly ready: boolean;
  /** How often the controller started its containers again. */
  readonly restarts: number;
}

export interface InspectedContainer {
  readonly name: string;
  readonly container: string;
  readonly status: MemberStatus;
}

export interface MemberFacts {
  readonly container: string;
  /** On the host; 0 when it doesn't run. */
  readonly pid: number;
  readonly status: MemberStatus;
}

/** In file order. */
export function inspectPods(
  observation: Observation,
  { topology, leases }: LabDocument,
  { notReady }: Conditions,
): readonly InspectedPod[] {
  const facts = factsBy(topology.name, observation);
  return topology.pods.map((pod) => {
    const { name, namespace, labels, containers, initContainers, hostNetwork } = pod;
    const lease = leases.pods[name];
    const inspect = (subject: string, mayEnd: boolean): InspectedContainer => {
      const { container, status } = facts(`${name}/${subject}`, mayEnd);
      return { name: subject, container, status };
    };
    return {
      name,
      namespace,
      node: lease?.node ?? "",
      address: lease?.addresses[0] ?? "",
      addresses: lease?.addresses ?? [],
      mac: macOf(name, observation),
      labels,
      ...(hostNetwork && { hostNetwork }),
      ...facts(name),
      containers: containers.map((one) => inspect(one.name, pod.restartPolicy !== "Always")),
      ...(initContainers.length > 0 && {
        initContainers: initContainers.map((one) => inspect(one.name, true)),
      }),
      ready: !notReady.has(name),
      restarts: restartsOf(pod, observation),
    };
  });
}

/** @returns what is known of a subject's container; `mayEnd`: that it has ended without a fault is as it should be */
export function factsBy(
  lab: string,
  { containers }: Pick<Observation, "containers">,
): (subject: string, mayEnd?: boolean) => MemberFacts {
  return (subject, mayEnd = false) => {
    const container = containerName(lab, subject);
    const facts = containers[container];
    const isComplete = mayEnd && facts?.status === "exited" && facts.exitCode === 0;
    return {
      container,
      pid: facts?.pid ?? 0,
      status: isComplete ? "completed" : (facts?.status ?? "missing"),
    };
  };
}

function restartsOf({ name, containers }: PodSpec, { record }: Observation): number {
  const counts = containers.map((one) => record.containers[`${name}/${one.name}`]?.restarts ?? 0);
  return counts.reduce((sum, count) => sum + count, 0);
}

function macOf(pod: string, { state }: Observation): string {
  const links = (state.namespaces[pod] ?? []).filter((object) => object.object === "link");
  return links.find((link) => link.name === "eth0")?.mac ?? "";
}
