// Containers of two states compared. A container can't be changed, only made anew; a pod's own containers live in
// their sandbox's namespaces, so they are made anew with it.

import { type ContainerState, isLodger, isSandbox, type LabState } from "../state/lab.ts";
import { sandboxOf } from "./awaits.ts";
import { describeBreakage } from "./broken.ts";
import { initContainerChanges, type Maker } from "./initContainers.ts";
import type { AwaitChange, ContainerChange, WantedContainer } from "./plan.ts";
import { describeRenewal } from "./renewal.ts";
import { describeStranding } from "./stranded.ts";

export interface ContainerChanges {
  readonly unwanted: readonly ContainerChange[];
  /** In any order: what is in a sandbox ends before it. */
  readonly stopped: readonly ContainerChange[];
  /** Guests of nodes, and what is published, come after these. */
  readonly sandboxes: readonly ContainerChange[];
  /** Containers of pods, daemons of nodes, and the controller; pods with something to wait for come last. */
  readonly members: readonly (ContainerChange | AwaitChange)[];
  /** Subjects whose namespace will be a new one. */
  readonly fresh: ReadonlySet<string>;
}

/** @param recorded desired state of the document that the lab keeps: it knows what containers were made from */
export function diffContainers(observed: LabState, desired: LabState, recorded?: LabState): ContainerChanges {
  const wanted = Object.values(desired.containers);
  const unwanted: ContainerChange[] = Object.values(observed.containers)
    .filter(({ name }) => desired.containers[name] === undefined)
    .map((container) => ({ action: "remove-container", container, reason: whyUnwanted(container, wanted) }));
  const sandboxes: ContainerChange[] = [];
  const fresh = new Set<string>();

  const replace = (
    before: ContainerState,
    after: ContainerState,
    reason = describeRenewal(before, after, recorded),
  ) => {
    unwanted.push({ action: "remove-container", container: before, reason });
    return creation(after);
  };

  const stopped = wanted.flatMap((container): ContainerChange[] => {
    const now = observed.containers[container.name];
    if (!container.stopped || now === undefined || !(now.running || now.paused)) return [];
    return [{ action: "stop-container", container: now }];
  });
  const kept = wanted.filter((container) => !container.stopped);

  for (const container of kept.filter(isHome)) {
    const now = observed.containers[container.name];
    const isSame = now?.fingerprint === container.fingerprint;
    const isCast = fresh.has(hostOf(container, desired) ?? "");
    const stranding = describeStranding(container.name, container.spec, observed);
    const isThere = isSame && !isCast && stranding === undefined;
    if (now?.running && isThere) continue;
    if (now?.paused && isThere) {
      sandboxes.push({ action: "start-container", container: now });
      continue;
    }
    fresh.add(container.subject);
    if (now === undefined) sandboxes.push(creation(container));
    else if (isCast) sandboxes.push(replace(now, container, "its node is new"));
    else if (isSame && stranding !== undefined) sandboxes.push(replace(now, container, stranding));
    else if (isSame) sandboxes.push({ action: "start-container", container: now });
    else sandboxes.push(replace(now, container));
  }

  // What is in a pod begins anew together, as after any other start of its sandbox.
  const stranded = new Map(
    kept
      .filter(({ kind }) => kind === "container")
      .flatMap((container) => {
        const reason = describeStranding(container.name, container.spec, observed);
        return reason === undefined ? [] : [[sandboxOf(container), reason] as const];
      }),
  );
  const isFresh = (container: ContainerState) =>
    container.kind === "container" && (fresh.has(sandboxOf(container)) || stranded.has(sandboxOf(container)));
  const whyFresh = (container: ContainerState) =>
    fresh.has(sandboxOf(container)) ? "its sandbox is new" : stranded.get(sandboxOf(container));
  const changeOf = (container: ContainerState): ContainerChange | undefined => {
    const now = observed.containers[container.name];
    if (now === undefined) return creation(container);
    if (isFresh(container)) return replace(now, container, whyFresh(container));
    if (now.fingerprint !== container.fingerprint) return replace(now, container);
    const breakage = describeBreakage(now, container);
    if (breakage !== undefined) return replace(now, container, breakage);
    // Whoever was stopped and is to be so no more runs again, also when it had ended before.
    const isReleased = recorded?.containers[container.name]?.stopped === true;
    return now.running || (isComplete(now, container) && !isReleased)
      ? undefined
      : { action: "start-container", container: now };
  };

  const members = kept.filter((container) => !isHome(container) && !isInit(container));
  const prepared = preparedPods(kept, isFresh, observed, { create: creation, replace });
  const waits = (container: ContainerState) =>
    container.kind === "container" && prepared.has(sandboxOf(container));
  return {
    unwanted,
    stopped,
    sandboxes,
    members: [
      ...members.filter((container) => !waits(container)).flatMap((container) => changeOf(container) ?? []),
      ...[...prepared].flatMap(([pod, changes]) => [
        ...changes,
        ...members
          .filter((container) => container.kind === "container" && sandboxOf(container) === pod)
          .flatMap((container) => changeOf(container) ?? []),
      ]),
    ],
    fresh,
  };
}

/** Pods whose init containers have to run, by subject, with what is to be done about these. */
function preparedPods(
  wanted: readonly ContainerState[],
  isFresh: (container: ContainerState) => boolean,
  observed: LabState,
  maker: Maker,
): ReadonlyMap<string, readonly (ContainerChange | AwaitChange)[]> {
  const members = wanted.filter(({ kind }) => kind === "container");
  const first = new Map(members.filter(isInit).map((container) => [sandboxOf(container), container]));
  const pods = [...first].flatMap(([pod, container]) => {
    const own = members.filter((member) => sandboxOf(member) === pod);
    const init = own.filter(isInit);
    const rest = own.filter((member) => !isInit(member));
    const changes = initContainerChanges({ pod, isFresh: isFresh(container), init, rest }, observed, maker);
    return changes.length === 0 ? [] : [[pod, changes] as const];
  });
  return new Map(pods);
}

/** Others join it. */
function isHome({ kind }: ContainerState): boolean {
  return isSandbox(kind) || isLodger(kind);
}

function isInit({ readiness }: ContainerState): boolean {
  return readiness?.kind === "completed";
}

/** Subject of the node that a guest is in. */
function hostOf({ spec }: ContainerState, { containers }: LabState): string | undefined {
  return spec?.network.mode === "guest" ? containers[spec.network.host]?.subject : undefined;
}

/** It has ended, and may. */
function isComplete({ exitCode }: ContainerState, { restartPolicy }: ContainerState): boolean {
  if (exitCode === undefined) return false;
  return restartPolicy === "Never" || (restartPolicy === "OnFailure" && exitCode === 0);
}

function creation(container: ContainerState): ContainerChange {
  if (container.spec === undefined)
    throw new Error(`desired state of ${container.name} lacks its specification`);
  return { action: "create-container", container: container as WantedContainer };
}

/** `docker rename` leaves the labels, which say whose container it is. */
function whyUnwanted({ name, kind, subject }: ContainerState, wanted: readonly ContainerState[]): string {
  const meant = wanted.find((other) => other.kind === kind && other.subject === subject);
  if (meant === undefined) return "not in the topology any more";
  return `called ${name} instead of ${meant.name}`;
}
