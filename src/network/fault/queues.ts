// Which interfaces send worse than they could: what the file declares, and what somebody has imposed in its place.

import type { NamespaceState } from "../../state/kernel.ts";
import type { LabDefinition, LabState } from "../../state/lab.ts";
import { qdiscOf } from "../../state/qdisc.ts";
import type { ImpairmentSpec } from "../../topology/model.ts";
import { interfaceRef, interfacesOf } from "./interfaces.ts";

/** By interface, `alpha:eth0`. */
export function impairmentsOf({
  topology,
  faults,
}: Pick<LabDefinition, "topology" | "faults">): ReadonlyMap<string, ImpairmentSpec> {
  const { nodes, pods, links } = topology;
  const declared = [
    ...[...nodes, ...pods].map(({ name, impair }) => [interfaceRef(name, "eth0"), impair] as const),
    ...links.flatMap(({ endpoints, impair }) =>
      endpoints.map((end) => [interfaceRef(end.node, end.interface), impair] as const),
    ),
  ];
  const imposed = Object.entries(faults?.impairments ?? {});
  const wanted = [...declared, ...imposed].flatMap(([ref, spec]) =>
    spec === undefined ? [] : [[ref, spec] as const],
  );
  return new Map(wanted);
}

export function withQueues(
  namespaces: LabState["namespaces"],
  definition: Pick<LabDefinition, "topology" | "faults">,
): LabState["namespaces"] {
  const impairments = impairmentsOf(definition);
  if (impairments.size === 0) return namespaces;
  return Object.fromEntries(
    Object.entries(namespaces).map(([subject, state]) => {
      const names = interfacesOf(definition.topology, subject);
      const queues = names.flatMap((name): NamespaceState => {
        const impairment = impairments.get(interfaceRef(subject, name));
        const link = state.find((object) => object.object === "link" && object.name === name);
        if (impairment === undefined || link?.object !== "link") return [];
        return [qdiscOf(name, impairment, link.mtu ?? 0)];
      });
      return [subject, queues.length === 0 ? state : [...state, ...queues]];
    }),
  );
}
