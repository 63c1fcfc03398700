// Which pods of a lab are ready, as far as can be told from what was observed.

import type { ContainerFacts } from "../engine/port.ts";
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
  { topology, leases }: Pick<LabDocument, "topology" | "leases">,
): Conditions {
  const runOf = (subject: string) => {
    const facts = containers[containerName(topology.name, subject)];
    return facts && { running: facts.status === "running", startedAt: facts.startedAt };
  };
  return findConditions(topology, leases, runOf, record);
}
