// Which pods are ready to serve: all of a pod's containers run and their readiness probes pass, and so do its sandbox and
// its node. Sources: Kubernetes documentation, "Pod Lifecycle" (pod conditions); kubernetes pkg/kubelet/status/generate.go.

import type { Leases } from "../address/leases.ts";
import type { ConditionRecord, Conditions } from "../state/conditions.ts";
import type { PodContainerSpec, PodSpec, Topology } from "../topology/model.ts";

/** One run of a container: a container that is started again runs another time. */
export interface ContainerRun {
  readonly running: boolean;
  /** ISO 8601; empty when it is yet to start. */
  readonly startedAt: string;
}

/**
 * @param runOf  by subject, of every container of the lab; undefined: there is none
 * @param record what probes have said
 */
export function findConditions(
  topology: Topology,
  leases: Leases,
  runOf: (subject: string) => ContainerRun | undefined,
  record: ConditionRecord,
): Conditions {
  const runs = (subject: string) => runOf(subject)?.running === true;
  const isReady = (pod: PodSpec) => {
    const node = leases.pods[pod.name]?.node;
    return (
      runs(pod.name) &&
      (node === undefined || runs(node)) &&
      pod.containers.every((container) => isContainerReady(pod, container, runOf, record))
    );
  };
  return {
    notReady: new Set(topology.pods.filter((pod) => !isReady(pod)).map(({ name }) => name)),
  };
}

function isContainerReady(
  pod: PodSpec,
  { name, readinessProbe, startupProbe }: PodContainerSpec,
  runOf: (subject: string) => ContainerRun | undefined,
  { containers }: ConditionRecord,
): boolean {
  const subject = `${pod.name}/${name}`;
  const run = runOf(subject);
  if (run?.running !== true) return false;
  if (readinessProbe === undefined && startupProbe === undefined) return true;
  // What was said of an earlier run says nothing about this one.
  const said = containers[subject];
  return said?.startedAt === run.startedAt && said.ready;
}

/** Whether there is anything that changes without a command: endpoints of Services, and what probes ask. */
export function needsController({ services, pods }: Topology): boolean {
  return services.length > 0 || pods.some(({ containers }) => containers.some(hasProbe));
}

function hasProbe({ readinessProbe, livenessProbe, startupProbe }: PodContainerSpec): boolean {
  return [readinessProbe, livenessProbe, startupProbe].some((probe) => probe !== undefined);
}
