// Which runs of containers are to be asked, and from where: the kubelet of a pod's node asks at the pod's address.

import type { Leases } from "../address/leases.ts";
import type { ContainerFacts } from "../engine/port.ts";
import type { ConditionRecord } from "../state/conditions.ts";
import { containerName } from "../state/lab.ts";
import type { Topology } from "../topology/model.ts";
import type { ProbedContainer } from "./probing.ts";

export function probedContainers(
  { name: lab, pods }: Topology,
  leases: Leases,
  containers: Readonly<Record<string, ContainerFacts>>,
  record: ConditionRecord,
): readonly ProbedContainer[] {
  return pods.flatMap((pod) =>
    pod.containers.flatMap((container): ProbedContainer[] => {
      const { readinessProbe, livenessProbe, startupProbe } = container;
      if (readinessProbe === undefined && livenessProbe === undefined && startupProbe === undefined)
        return [];
      const subject = `${pod.name}/${container.name}`;
      const facts = containers[containerName(lab, subject)];
      const lease = leases.pods[pod.name];
      const [address] = lease?.addresses ?? [];
      if (facts?.status !== "running" || lease === undefined || address === undefined) return [];
      const { startedAt } = facts;
      const known = record.containers[subject];
      const wasReady = known?.startedAt === startedAt && known.ready;
      return [{ subject, startedAt, pod, container, place: { node: lease.node, address }, wasReady }];
    }),
  );
}
