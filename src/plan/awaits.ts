// Which daemons are waited for: `lab up` is done when the network is, and where daemons make the routes that is a moment
// after the last container started.

import { FAULT_TABLE } from "../network/fault/table.ts";
import { type ContainerState, FABRIC, type LabState } from "../state/lab.ts";
import type { AwaitChange, ContainerChange, ObjectChange, WireChange } from "./plan.ts";

export interface Disturbances {
  /** Containers that are made or started, sandboxes among them. */
  readonly members: readonly ContainerChange[];
  readonly wires: readonly WireChange[];
  readonly objects: readonly ObjectChange[];
}

/**
 * A daemon that begins anew has to be heard by the others, and so has one whose node was off the node network; those of
 * the same name are waited for in every node.
 */
export function awaitsAfter(changes: Disturbances, desired: LabState): AwaitChange[] {
  const daemons = Object.values(desired.containers).filter(isDaemon);
  const begun = new Set(changes.members.map(({ container }) => container.name));
  const severed = severedNamespaces(changes, desired);
  const rewritten = new Set(changes.objects.map(({ namespace }) => namespace));
  const isDue = (daemon: ContainerState) =>
    begun.has(daemon.name) || (isLoader(daemon) ? rewritten : severed).has(homeOf(daemon));
  const names = new Set(daemons.filter(isDue).map(daemonOf));
  return daemons.flatMap((daemon): AwaitChange[] => {
    const { subject, readiness } = daemon;
    if (readiness === undefined || !names.has(daemonOf(daemon))) return [];
    return [{ action: "await", namespace: homeOf(daemon), daemon: subject, readiness }];
  });
}

/** Init containers are waited for where they start: see initContainers.ts. */
function isDaemon({ readiness }: ContainerState): boolean {
  return readiness !== undefined && readiness.kind !== "completed";
}

/** It reads its configuration again whenever that is another one. */
function isLoader({ readiness }: ContainerState): boolean {
  return readiness?.kind === "loaded";
}

/** What is published has a namespace of files to itself. */
function homeOf(container: ContainerState): string {
  return container.kind === "publish" ? container.subject : sandboxOf(container);
}

/** Whose wire to the node network is made, or set in another way, or gets or loses an address, and who was partitioned. */
function severedNamespaces({ wires, objects }: Disturbances, desired: LabState): ReadonlySet<string> {
  const isUplink = (namespace: string, name: string) =>
    desired.namespaces[namespace]?.some(
      (object) =>
        object.object === "link" &&
        object.type === "veth" &&
        object.name === name &&
        object.peer.namespace === FABRIC,
    ) === true;
  const rewired = wires.flatMap(({ ends }) =>
    ends.filter(({ namespace, link }) => isUplink(namespace, link.name)).map(({ namespace }) => namespace),
  );
  const changed = objects.flatMap((change) => {
    const object = change.action === "set" ? change.after : change.object;
    if (object.object === "table" && object.name === FAULT_TABLE) return [change.namespace];
    const dev = object.object === "link" ? object.name : object.object === "address" ? object.dev : undefined;
    return dev !== undefined && isUplink(change.namespace, dev) ? [change.namespace] : [];
  });
  return new Set([...rewired, ...changed]);
}

function daemonOf({ subject }: ContainerState): string {
  return subject.slice(subject.lastIndexOf("/") + 1);
}

/** Subject of the sandbox that a container lives in. */
export function sandboxOf({ subject }: Pick<ContainerState, "subject">): string {
  return subject.slice(0, subject.lastIndexOf("/"));
}
