// Init containers of one pod: which of them have to run, and in which order. A container of the pod that is there as wanted
// proves that they have run: what it is made from names them, and it starts after them.
// Source: Kubernetes, docs/concepts/workloads/pods/init-containers.

import type { ContainerState, LabState } from "../state/lab.ts";
import type { AwaitChange, ContainerChange } from "./plan.ts";

export interface PodMembers {
  /** Subject of the pod. */
  readonly pod: string;
  /** Its sandbox is a new one, and nothing that was in the old one is left. */
  readonly isFresh: boolean;
  /** As wanted, in their order; never empty. */
  readonly init: readonly ContainerState[];
  /** As wanted, those that start after them. */
  readonly rest: readonly ContainerState[];
}

/** How a container is to be made, whether there is one already or not. */
export interface Maker {
  readonly create: (container: ContainerState) => ContainerChange;
  /** Without a reason it is that it is made from something else. */
  readonly replace: (before: ContainerState, after: ContainerState, reason?: string) => ContainerChange;
}

/** @returns nothing when all of them have run */
export function initContainerChanges(
  { pod, isFresh, init, rest }: PodMembers,
  { containers }: LabState,
  { create, replace }: Maker,
): readonly (ContainerChange | AwaitChange)[] {
  const isThere = ({ name, fingerprint }: ContainerState) => containers[name]?.fingerprint === fingerprint;
  if (!isFresh && rest.some(isThere)) return [];
  const hasRun = (container: ContainerState) => {
    const now = containers[container.name];
    return !isFresh && isThere(container) && now?.running === false && now.exitCode === 0;
  };
  const first = init.findIndex((container) => !hasRun(container));
  if (first === -1) return [];
  return init.slice(first).flatMap((container): (ContainerChange | AwaitChange)[] => {
    const { subject, readiness } = container;
    if (readiness === undefined) throw new Error(`nobody would wait for ${subject}`);
    const started = start(container);
    return [...(started ? [started] : []), { action: "await", namespace: pod, daemon: subject, readiness }];
  });

  function start(container: ContainerState): ContainerChange | undefined {
    const now = containers[container.name];
    if (now === undefined) return create(container);
    if (isFresh) return replace(now, container, "its sandbox is new");
    if (!isThere(container)) return replace(now, container);
    if (hasRun(container)) return replace(now, container, "an init container before it runs again");
    return now.running ? undefined : { action: "start-container", container: now };
  }
}
