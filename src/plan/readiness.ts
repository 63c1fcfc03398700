// Which pods will be ready once a lab is as it is wanted: what `lab up` builds its Services for. A pod that is going to be
// started counts as ready when nothing asks it; one with a probe is ready when the probe has passed, and not before.

import type { Leases } from "../address/leases.ts";
import { type ContainerRun, findConditions } from "../network/readiness.ts";
import type { ConditionRecord, Conditions } from "../state/conditions.ts";
import { type ContainerState, containerName, type LabState } from "../state/lab.ts";
import type { Topology } from "../topology/model.ts";
import { diffContainers } from "./containers.ts";

/** Its probe has said nothing yet. */
const NEW_RUN: ContainerRun = { running: true, startedAt: "" };

/**
 * @param wanted    the lab's containers as they are to be
 * @param startedAt of a container that runs now, by Docker name
 */
export function conditionsAfter(
  observed: LabState,
  wanted: LabState["containers"],
  { topology, leases }: { readonly topology: Topology; readonly leases: Leases },
  startedAt: (container: string) => string,
  record: ConditionRecord,
): Conditions {
  const changes = diffContainers(observed, { ...observed, containers: wanted });
  const begun = new Set(
    [...changes.sandboxes, ...changes.members].flatMap((change) =>
      "container" in change ? change.container.subject : [],
    ),
  );
  const runOf = (subject: string) => {
    if (wanted[containerName(observed.lab, subject)]?.stopped) return undefined;
    if (begun.has(subject)) return NEW_RUN;
    const container: ContainerState | undefined = observed.containers[containerName(observed.lab, subject)];
    return container && { running: container.running, startedAt: startedAt(container.name) };
  };
  return findConditions(topology, leases, runOf, record);
}
