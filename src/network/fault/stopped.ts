// Stopped nodes, pods and containers: who is stopped along with them, and what is left of the others' namespaces. The kernel
// takes the other end of a wire when a namespace goes, and all that was on it; routes over other devices stay, as they do
// in a cluster when a node loses its power.

import { deviceOf, type NamespaceState } from "../../state/kernel.ts";
import type { LabDefinition, LabState } from "../../state/lab.ts";

type Containers = LabState["containers"];

/** Answers for nodes, pods, and what is in them: `web-0/server`, `alpha/bird`. */
export function stoppedIn({ topology, leases, faults }: LabDefinition): (subject: string) => boolean {
  const named = new Set(faults?.stopped);
  if (named.size === 0) return () => false;
  const stopped = new Set(
    [...topology.nodes, ...topology.pods]
      .map(({ name }) => name)
      .filter((name) => named.has(name) || named.has(leases.pods[name]?.node ?? "")),
  );
  const homes = new Set([...topology.nodes, ...topology.pods].map(({ name }) => name));
  return (subject) => {
    if (named.has(subject) || stopped.has(subject)) return true;
    // Names of pods may have a slash, too: then what stands before it is no home.
    return !homes.has(subject) && stopped.has(subject.slice(0, Math.max(0, subject.lastIndexOf("/"))));
  };
}

/** What has to be started for a subject to run, outermost first: its node, its pod, itself; empty: nobody has stopped it. */
export function stoppersOf({ leases, faults }: LabDefinition, subject: string): readonly string[] {
  const named = new Set(faults?.stopped);
  const inside = subject.slice(0, Math.max(0, subject.lastIndexOf("/")));
  const homes = leases.pods[subject] === undefined ? [leases.pods[inside]?.node, inside] : [];
  const chain = [...homes, leases.pods[subject]?.node, subject];
  return [...new Set(chain.flatMap((one) => (one !== undefined && named.has(one) ? [one] : [])))];
}

export function withoutStoppedContainers(
  containers: Containers,
  isStopped: (subject: string) => boolean,
): Containers {
  return Object.fromEntries(
    Object.entries(containers).map(([name, container]) => {
      if (!isStopped(container.subject)) return [name, container];
      const { readiness: _done, ...rest } = container;
      return [name, { ...rest, running: false, stopped: true }];
    }),
  );
}

export function withoutStoppedNamespaces(
  namespaces: LabState["namespaces"],
  isStopped: (subject: string) => boolean,
): LabState["namespaces"] {
  return Object.fromEntries(
    Object.entries(namespaces)
      .filter(([subject]) => !isStopped(subject))
      .map(([subject, state]) => [subject, withoutWiresTo(state, isStopped)]),
  );
}

function withoutWiresTo(state: NamespaceState, isStopped: (subject: string) => boolean): NamespaceState {
  const gone = new Set(
    state.flatMap((object) =>
      object.object === "link" && object.type === "veth" && isStopped(object.peer.namespace)
        ? [object.name]
        : [],
    ),
  );
  if (gone.size === 0) return state;
  return state.filter((object) => {
    const device = object.object === "link" ? object.name : deviceOf(object);
    return device === undefined || !gone.has(device);
  });
}
