// Which pods of a lab are ready, as far as can be told from what was observed.

import type { ContainerFacts } from "../engine/port.ts";
import { stoppedIn } from "../network/fault/stopped.ts";
import { findConditions } from "../network/readiness.ts";
import type { ConditionRecord, Conditions } from "../state/conditions.ts";
import { containerName, type LabDocument } from "../state/lab.ts";

export interface ObservedContainers {
  /** By Docker name. */
  readonly containers: Readonly<Record<string, Pick<ContainerFacts, "status" | "startedAt">>>;
  readonly record: ConditionRecord;
}

export function conditionsOf(
  { containers, record }: ObservedContainers,
  { topology, leases, faults }: Pick<LabDocument, "topology" | "leases" | "faults">,
): Conditions {
  const isStopped = stoppedIn({ topology, leases, ...(faults && { faults }) });
  const runOf = (subject: string) => {
    // Whoever wrote that is about to stop it.
    if (isStopped(subject)) return undefined;
    const facts = containers[containerName(topology.name, subject)];
    return facts && { running: facts.status === "running", startedAt: facts.startedAt };
  };
  return findConditions(topology, leases, runOf, record);
}
