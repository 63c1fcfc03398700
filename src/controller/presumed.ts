// Containers that a document speaks of and nobody has seen yet. Whoever wrote the document is about to start them, and
// has made its Services as if they ran: so they count as running, until they are seen and can be seen to end. Pure.

import type { ObservedContainers } from "../apply/readiness.ts";
import { containerName } from "../state/lab.ts";
import type { Topology } from "../topology/model.ts";

type Containers = ObservedContainers["containers"];

/** Docker names of everything that pods depend on. */
export function namesOf({ name: lab, nodes, pods }: Topology): readonly string[] {
  const subjects = [
    ...nodes.map(({ name }) => name),
    ...pods.flatMap((pod) => [pod.name, ...pod.containers.map(({ name }) => `${pod.name}/${name}`)]),
  ];
  return subjects.map((subject) => containerName(lab, subject));
}

/** @param seen names that have been there, and are presumed no more */
export function withPresumed(
  containers: Containers,
  topology: Topology,
  seen: ReadonlySet<string>,
): Containers {
  const unseen = namesOf(topology).filter((name) => containers[name] === undefined && !seen.has(name));
  const presumed = unseen.map((name) => [name, { status: "running", startedAt: "" }] as const);
  return { ...containers, ...Object.fromEntries(presumed) };
}
