// What a picture of a lab shows, before any drawing language: boxes, their lines of text, and wires.

import type { Leases } from "../../address/leases.ts";
import { type SegmentSpec, type Topology, UNDERLAY, type WireEnd } from "../../topology/model.ts";

export interface Drawing {
  /** In file order. */
  readonly nodes: readonly DrawnNode[];
  /** Lines of the node network's box. */
  readonly underlay: readonly string[];
  /** In file order. */
  readonly wires: readonly { readonly ends: readonly [WireEnd, WireEnd]; readonly label: string }[];
}

export interface DrawnNode extends Box {
  readonly pods: readonly Box[];
}

export interface Box {
  readonly name: string;
  readonly lines: readonly string[];
}

export function drawLab(topology: Topology, leases: Leases): Drawing {
  const { network } = topology;
  return {
    nodes: topology.nodes.map(({ name }) => {
      const lease = leases.nodes[name];
      return {
        name,
        lines: [
          name,
          ...(lease === undefined ? [] : [...lease.addresses, `pods ${lease.podCIDRs.join(", ")}`]),
        ],
        pods: drawPods(topology, leases, name),
      };
    }),
    underlay: ["underlay", ...network.segments.map(describeSegment), `mtu ${network.mtu}`],
    wires: topology.links.map(({ endpoints: [a, b], mtu }) => ({
      ends: [a, b],
      label: `${a.interface} - ${b.interface}, mtu ${mtu}`,
    })),
  };
}

function describeSegment({ name, prefixes }: SegmentSpec): string {
  return `${name === UNDERLAY ? "" : `${name} `}${prefixes.join(", ")}`;
}

function drawPods(topology: Topology, leases: Leases, node: string): Box[] {
  return topology.pods.flatMap(({ name, containers }) => {
    const lease = leases.pods[name];
    if (lease?.node !== node) return [];
    const inside = containers.map((container) => container.name).join(", ");
    return { name, lines: [name, ...lease.addresses, ...(inside === "" ? [] : [inside])] };
  });
}
