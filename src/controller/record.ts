// What a controller knows about a lab's containers, as it is left in the fabric for others. Pure.

import type { ContainerFacts } from "../engine/port.ts";
import type { ConditionRecord, ContainerCondition } from "../state/conditions.ts";
import { containerName } from "../state/lab.ts";
import type { Topology } from "../topology/model.ts";

/** What a container's probes say about one run of it; undefined: it has none, or they were not asked. */
export type VerdictOf = (subject: string, startedAt: string) => Verdict | undefined;

export interface Verdict {
  readonly ready: boolean;
  /** Too early to say that it isn't. */
  readonly pending: boolean;
  readonly reason: string;
}

/** @param restarts by subject; absent: none */
export function recordOf(
  { name: lab, pods }: Topology,
  revision: string,
  containers: Readonly<Record<string, ContainerFacts>>,
  verdictOf: VerdictOf,
  restarts: ReadonlyMap<string, number>,
): ConditionRecord {
  const conditions = pods.flatMap((pod) =>
    pod.containers.flatMap((container): (readonly [string, ContainerCondition])[] => {
      const subject = `${pod.name}/${container.name}`;
      const facts = containers[containerName(lab, subject)];
      if (facts === undefined || facts.status === "created") return [];
      const { startedAt } = facts;
      const isAsked = container.readinessProbe !== undefined || container.startupProbe !== undefined;
      const runs = facts.status === "running";
      const verdict = runs ? verdictOf(subject, startedAt) : undefined;
      const ready = runs && (isAsked ? verdict?.ready === true : true);
      const reason = ready ? undefined : verdict?.reason;
      const condition = {
        startedAt,
        ready,
        ...(runs && isAsked && verdict?.pending !== false && { pending: true as const }),
        ...(reason !== undefined && reason !== "" && { reason }),
        restarts: restarts.get(subject) ?? 0,
      };
      return [[subject, condition]];
    }),
  );
  return { format: 1, revision, containers: Object.fromEntries(conditions) };
}
