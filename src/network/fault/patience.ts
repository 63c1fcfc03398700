// What nobody waits for while a fault is in force: sessions of BGP, since one with a node that is cut off never comes
// about. When it is healed they are waited for again.

import type { LabDefinition, LabState } from "../../state/lab.ts";
import { splitRef } from "./interfaces.ts";

type Containers = LabState["containers"];

export function withoutVainHopes(definition: LabDefinition, containers: Containers): Containers {
  if (!cutsNodes(definition)) return containers;
  return Object.fromEntries(
    Object.entries(containers).map(([name, container]) => {
      if (container.readiness?.kind !== "bgp") return [name, container];
      const { readiness: _vain, ...rest } = container;
      return [name, rest];
    }),
  );
}

/** Whether nodes may be kept from speaking with each other. */
function cutsNodes({ topology, faults }: LabDefinition): boolean {
  if (faults === undefined) return false;
  const nodes = new Set(topology.nodes.map(({ name }) => name));
  const { stopped = [], down = [], partitions = [], drops = [] } = faults;
  const daemons = (subject: string) => subject.slice(0, Math.max(0, subject.lastIndexOf("/")));
  return (
    stopped.some((subject) => nodes.has(subject) || nodes.has(daemons(subject))) ||
    down.some((ref) => nodes.has(splitRef(ref)?.subject ?? "")) ||
    [...partitions, ...drops].some(({ from }) => from.some((party) => nodes.has(party)))
  );
}
