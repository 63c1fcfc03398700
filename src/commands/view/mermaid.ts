// A lab as a Mermaid flowchart, which GitHub and most wikis draw. https://mermaid.js.org/syntax/flowchart.html

import type { Leases } from "../../address/leases.ts";
import type { Topology } from "../../topology/model.ts";
import { type Box, type DrawnNode, drawLab } from "./drawing.ts";

/** Text of the chart, ended by a newline; the same lab gives the same text. */
export function formatMermaid(topology: Topology, leases: Leases): string {
  const { nodes, segments, router, wires } = drawLab(topology, leases);
  const lines = [
    "flowchart TB",
    ...nodes.flatMap(nodeLines),
    ...segments.map(({ name, lines }) => `  ${idOf("segment", name)}(["${label(lines)}"])`),
    ...nodes.map(({ name, segment }) => `  ${idOf("node", name)} --- ${idOf("segment", segment)}`),
    ...(router === undefined ? [] : routerLines(router, segments)),
    ...wires.map(
      ({ ends: [a, b], label: text }) =>
        `  ${idOf("node", a.node)} ---|"${label([text])}"| ${idOf("node", b.node)}`,
    ),
  ];
  return `${lines.join("\n")}\n`;
}

function nodeLines({ name, lines, pods }: DrawnNode): string[] {
  const id = idOf("node", name);
  // A subgraph without content isn't drawn as a box.
  if (pods.length === 0) return [`  ${id}["${label(lines)}"]`];
  return [
    `  subgraph ${id}["${label(lines)}"]`,
    ...pods.map((pod) => `    ${idOf("pod", pod.name)}["${label(pod.lines)}"]`),
    "  end",
  ];
}

function routerLines({ name, lines }: Box, segments: readonly Box[]): string[] {
  const id = idOf("router", name);
  return [
    `  ${id}{{"${label(lines)}"}}`,
    ...segments.map((segment) => `  ${idOf("segment", segment.name)} --- ${id}`),
  ];
}

/** Names may be words of the language (`end`, `graph`); an id with a kind in front never is. */
function idOf(kind: "node" | "pod" | "segment" | "router", name: string): string {
  return `${kind}_${name.replaceAll(/[^a-z0-9]/gi, "_")}`;
}

function label(lines: readonly string[]): string {
  return lines
    .map((line) => line.replaceAll("#", "#35;").replaceAll('"', "#quot;").replaceAll("<", "#lt;"))
    .join("<br/>");
}
