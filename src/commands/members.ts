// Who belongs to a lab, by labels alone: needs neither the topology file nor the lab's own record.

import type { ContainerFacts, Engine } from "../engine/port.ts";
import type { ContainerKind } from "../state/lab.ts";
import { LABELS } from "../state/labels.ts";

export interface Member {
  /** Name inside the lab: `alpha`, `web-0`, `web-0/server`, `fabric`. */
  readonly subject: string;
  readonly kind: ContainerKind;
  readonly container: ContainerFacts;
}

const ORDER: readonly ContainerKind[] = [
  ...(["fabric", "router", "node", "pod", "guest", "container", "publish", "controller"] as const),
];

/** The members of one lab: the fabric, the router, nodes, pods, their containers; each kind by name, `web-2` before `web-10`. */
export async function findMembers(engine: Engine, lab: string): Promise<readonly Member[]> {
  const containers = await engine.list({ [LABELS.lab]: lab });
  return containers.map(memberOf).sort(compareMembers);
}

/** Names of all labs that have a container, in alphabetical order. */
export async function findLabs(engine: Engine): Promise<readonly string[]> {
  const containers = await engine.list({ [LABELS.lab]: undefined });
  return [...new Set(containers.map(({ labels }) => labels[LABELS.lab] ?? ""))].sort();
}

export function memberOf(container: ContainerFacts): Member {
  return {
    subject: container.labels[LABELS.name] ?? container.name,
    kind: ORDER.find((kind) => kind === container.labels[LABELS.kind]) ?? "container",
    container,
  };
}

function compareMembers(a: Member, b: Member): number {
  const byKind = ORDER.indexOf(a.kind) - ORDER.indexOf(b.kind);
  return byKind !== 0 ? byKind : a.subject.localeCompare(b.subject, "en", { numeric: true });
}
