// A lab as a Graphviz graph: `lab graph -f dot | dot -Tsvg > lab.svg`. https://graphviz.org/doc/info/lang.html

import type { Leases } from "../../address/leases.ts";
import type { Topology } from "../../topology/model.ts";
import { type Box, type DrawnNode, drawLab } from "./drawing.ts";

/** Text of the graph, ended by a newline; the same lab gives the same text. */
export function formatDot(topology: Topology, leases: Leases): string {
  const { nodes, segments, router, wires } = drawLab(topology, leases);
  const lines = [
    `graph ${quote(topology.name)} {`,
    "  graph [rankdir=TB, fontname=sans];",
    '  node [shape=box, style="rounded", fontname=sans];',
    "  edge [fontname=sans, fontsize=10];",
    ...nodes.flatMap(nodeLines),
    ...segments.map(
      ({ name, lines }) => `  ${idOf("segment", name)} [label=${label(lines)}, shape=ellipse];`,
    ),
    ...nodes.map(
      ({ name, segment }) => `  ${idOf("node", name)} -- ${idOf("segment", segment)} [label=eth0];`,
    ),
    ...(router === undefined ? [] : routerLines(router, segments)),
    ...wires.map(
      ({ ends: [a, b], label: text }) =>
        `  ${idOf("node", a.node)} -- ${idOf("node", b.node)} [label=${label([text])}, style=bold];`,
    ),
    "}",
  ];
  return `${lines.join("\n")}\n`;
}

function nodeLines({ name, lines, pods }: DrawnNode): string[] {
  const id = idOf("node", name);
  return [
    `  subgraph ${quote(`cluster_${name}`)} {`,
    `    label=${label(lines)};`,
    `    ${id} [label=${label([name])}, shape=box3d, style=""];`,
    ...pods.flatMap((pod) => [
      `    ${idOf("pod", pod.name)} [label=${label(pod.lines)}];`,
      `    ${idOf("pod", pod.name)} -- ${id};`,
    ]),
    "  }",
  ];
}

function routerLines({ name, lines }: Box, segments: readonly Box[]): string[] {
  const id = idOf("router", name);
  return [
    `  ${id} [label=${label(lines)}, shape=hexagon];`,
    ...segments.map((segment) => `  ${idOf("segment", segment.name)} -- ${id};`),
  ];
}

function idOf(kind: "node" | "pod" | "segment" | "router", name: string): string {
  return quote(`${kind} ${name}`);
}

function label(lines: readonly string[]): string {
  return `"${lines.map(escapeText).join("\\n")}"`;
}

function quote(text: string): string {
  return `"${escapeText(text)}"`;
}

function escapeText(text: string): string {
  return text.replaceAll("\\", "\\\\").replaceAll('"', '\\"');
}
