// Containers of two states compared. A container can't be changed, only made anew; a pod's own containers live in
// their sandbox's namespaces, so they are made anew with it.

import { type ContainerState, isSandbox, type LabState } from "../state/lab.ts";
import { sandboxOf } from "./awaits.ts";
import type { ContainerChange, WantedContainer } from "./plan.ts";

export interface ContainerChanges {
  readonly unwanted: readonly ContainerChange[];
  readonly sandboxes: readonly ContainerChange[];
  /** Containers of pods, daemons of nodes, and the controller. */
  readonly members: readonly ContainerChange[];
  /** Subjects whose namespace will be a new one. */
  readonly fresh: ReadonlySet<string>;
}

export function diffContainers(observed: LabState, desired: LabState): ContainerChanges {
  const wanted = Object.values(desired.containers);
  const unwanted: ContainerChange[] = Object.values(observed.containers)
    .filter(({ name }) => desired.containers[name] === undefined)
    .map((container) => ({ action: "remove-container", container, reason: "not in the topology any more" }));
  const sandboxes: ContainerChange[] = [];
  const members: ContainerChange[] = [];
  const fresh = new Set<string>();

  const replace = (before: ContainerState, after: ContainerState, reason: string, to: ContainerChange[]) => {
    unwanted.push({ action: "remove-container", container: before, reason });
    to.push(creation(after));
  };

  for (const container of wanted.filter(({ kind }) => isSandbox(kind))) {
    const now = observed.containers[container.name];
    if (now?.running && now.fingerprint === container.fingerprint) continue;
    if (now?.paused && now.fingerprint === container.fingerprint) {
      sandboxes.push({ action: "start-container", container: now });
      continue;
    }
    fresh.add(container.subject);
    if (now === undefined) sandboxes.push(creation(container));
    else if (now.fingerprint === container.fingerprint)
      sandboxes.push({ action: "start-container", container: now });
    else replace(now, container, "made from something else", sandboxes);
  }

  for (const container of wanted.filter(({ kind }) => !isSandbox(kind))) {
    const now = observed.containers[container.name];
    if (now === undefined) members.push(creation(container));
    else if (container.kind === "container" && fresh.has(sandboxOf(container)))
      replace(now, container, "its sandbox is new", members);
    else if (now.fingerprint !== container.fingerprint)
      replace(now, container, "made from something else", members);
    else if (!now.running) members.push({ action: "start-container", container: now });
  }
  return { unwanted, sandboxes, members, fresh };
}

function creation(container: ContainerState): ContainerChange {
  if (container.spec === undefined)
    throw new Error(`desired state of ${container.name} lacks its specification`);
  return { action: "create-container", container: container as WantedContainer };
}
