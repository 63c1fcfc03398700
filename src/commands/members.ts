// Who belongs to a lab, by labels alone: needs neither the topology file nor the lab's own record.

import type { ContainerFacts, ContainerName, Engine } from "../engine/port.ts";
import type { ContainerKind } from "../state/lab.ts";
import { LABELS } from "../state/labels.ts";

export interface Member<Container extends ContainerName = ContainerFacts> {
  /** Name inside the lab: `alpha`, `web-0`, `web-0/server`, `fabric`. */
  readonly subject: string;
  readonly kind: ContainerKind;
  readonly container: Container;
}

const ORDER: readonly ContainerKind[] = [
  ...(["fabric", "router", "node", "pod", "guest", "container", "publish", "controller"] as const),
];

/** The members of one lab: the fabric, the router, nodes, pods, their containers; each kind by name, `web-2` before `web-10`. */
export async function findMembers(engine: Engine, lab: string): Promise<readonly Member[]> {
  return membersOf(await engine.list({ [LABELS.lab]: lab }));
}

/** The same, for whoever needs no more than their names: takes a fraction of the time. */
export async function findMemberNames(
  engine: Engine,
  lab: string,
): Promise<readonly Member<ContainerName>[]> {
  return membersOf(await engine.find({ [LABELS.lab]: lab }));
}

/** Names of all labs that have a container, in alphabetical order. */
export async function findLabs(engine: Engine): Promise<readonly string[]> {
  const containers = await engine.find({ [LABELS.lab]: undefined });
  return [...new Set(containers.map(({ labels }) => labels[LABELS.lab] ?? ""))].sort();
}

/**
 * A sandbox of the toolbox image, in the form of a job's tools: the fabric, or another that runs. Nodes may have images of
 * their own; where nobody else runs, the programs of this machine have to do.
 */
export function toolboxAmong(members: readonly Member[]): { readonly tools?: number } {
  const found = (["fabric", "router", "pod"] as const)
    .flatMap((kind) => members.filter((member) => member.kind === kind))
    .find(({ container }) => container.pid > 0);
  return found === undefined ? {} : { tools: found.container.pid };
}

function membersOf<Container extends ContainerName>(containers: readonly Container[]): Member<Container>[] {
  return containers.map(memberOf).sort(compareMembers);
}

export function memberOf<Container extends ContainerName>(container: Container): Member<Container> {
  return {
    subject: container.labels[LABELS.name] ?? container.name,
    kind: ORDER.find((kind) => kind === container.labels[LABELS.kind]) ?? "container",
    container,
  };
}

function compareMembers(a: Member<ContainerName>, b: Member<ContainerName>): number {
  const byKind = ORDER.indexOf(a.kind) - ORDER.indexOf(b.kind);
  return byKind !== 0 ? byKind : a.subject.localeCompare(b.subject, "en", { numeric: true });
}
