// What a picture of a lab shows, before any drawing language: boxes, their lines of text, and wires.

import type { Leases } from "../../address/leases.ts";
import { ROUTER, type Topology, type WireEnd } from "../../topology/model.ts";

export interface Drawing {
  /** In file order. */
  readonly nodes: readonly DrawnNode[];
  /** The node network's; mostly one. */
  readonly segments: readonly Box[];
  /** Joins the segments; absent where there is one. */
  readonly router?: Box;
  /** In file order. */
  readonly wires: readonly { readonly ends: readonly [WireEnd, WireEnd]; readonly label: string }[];
}

export interface DrawnNode extends Box {
  /** Name of the segment that it is on. */
  readonly segment: string;
  readonly pods: readonly Box[];
}

export interface Box {
  readonly name: string;
  readonly lines: readonly string[];
}

export function drawLab(topology: Topology, leases: Leases): Drawing {
  const { network } = topology;
  return {
    nodes: topology.nodes.map(({ name, segment }) => {
      const lease = leases.nodes[name];
      return {
        name,
        segment,
        lines: [
          name,
          ...(lease === undefined ? [] : [...lease.addresses, `pods ${lease.podCIDRs.join(", ")}`]),
        ],
        pods: drawPods(topology, leases, name),
      };
    }),
    segments: network.segments.map(({ name, prefixes }) => ({
      name,
      lines: [name, prefixes.join(", "), `mtu ${network.mtu}`],
    })),
    ...(network.segments.length > 1 && { router: { name: ROUTER, lines: [ROUTER] } }),
    wires: topology.links.map(({ endpoints: [a, b], mtu }) => ({
      ends: [a, b],
      label: `${a.interface} - ${b.interface}, mtu ${mtu}`,
    })),
  };
}

function drawPods(topology: Topology, leases: Leases, node: string): Box[] {
  return topology.pods.flatMap(({ name, containers }) => {
    const lease = leases.pods[name];
    if (lease?.node !== node) return [];
    const inside = containers.map((container) => container.name).join(", ");
    return { name, lines: [name, ...lease.addresses, ...(inside === "" ? [] : [inside])] };
  });
}
