// Which pods of a lab are ready, as far as can be told from what was observed.

import type { ContainerFacts } from "../engine/port.ts";
import { stoppedIn } from "../network/fault/stopped.ts";
import { findConditions } from "../network/readiness.ts";
import { isElsewhere } from "../plan/stranded.ts";
import type { ConditionRecord, Conditions } from "../state/conditions.ts";
import { containerName, type LabDocument } from "../state/lab.ts";
import { dwellingOf } from "./dwelling.ts";

/** Without a pid nobody knows where it is. */
export type SeenContainer = Pick<ContainerFacts, "status" | "startedAt"> &
  Partial<Pick<ContainerFacts, "pid">>;

export interface ObservedContainers {
  /** By Docker name. */
  readonly containers: Readonly<Record<string, SeenContainer>>;
  readonly record: ConditionRecord;
}

export function conditionsOf(
  { containers, record }: ObservedContainers,
  { topology, leases, faults }: Pick<LabDocument, "topology" | "leases" | "faults">,
): Conditions {
  const isStopped = stoppedIn({ topology, leases, ...(faults && { faults }) });
  const homes = homesIn({ topology, leases });
  const runOf = (subject: string) => {
    // Whoever wrote that is about to stop it.
    if (isStopped(subject)) return undefined;
    const facts = containers[containerName(topology.name, subject)];
    const home = containers[containerName(topology.name, homes.get(subject) ?? "")];
    const runs = facts?.status === "running" && !isStranded(facts, home);
    return facts && { running: runs, startedAt: facts.startedAt };
  };
  return findConditions(topology, leases, runOf, record);
}

/** Whether a container is in a network that its home has no more, since it was started again: nobody reaches it. */
export function isStranded(facts: SeenContainer, home: SeenContainer | undefined): boolean {
  const now = home && dwellingOf(facts);
  return now !== undefined && isElsewhere(now, dwellingOf(home), "net");
}

/** By subject, of all that is in the network of another one: containers of pods, and pods in that of their node. */
function homesIn({
  topology,
  leases,
}: Pick<LabDocument, "topology" | "leases">): ReadonlyMap<string, string> {
  const pairs = topology.pods.flatMap((pod): (readonly [string, string])[] => {
    const node = pod.hostNetwork ? leases.pods[pod.name]?.node : undefined;
    return [
      ...(node === undefined ? [] : [[pod.name, node] as const]),
      ...pod.containers.map(({ name }) => [`${pod.name}/${name}`, pod.name] as const),
    ];
  });
  return new Map(pairs);
}
