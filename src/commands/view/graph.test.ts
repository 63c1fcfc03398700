import { describe, expect, it } from "vitest";
import { NO_LEASES } from "../../address/leases.ts";
import { leaseAddresses } from "../../network/lease.ts";
import { topologyFrom } from "../../topology/read.ts";
import { formatDot } from "./dot.ts";
import { formatMermaid } from "./mermaid.ts";

const { topology } = topologyFrom(
  {
    name: "pair",
    nodes: { alpha: null, "b-2": null },
    pods: {
      web: { node: "alpha", containers: [{ name: "server" }, { name: "end" }] },
      end: { node: "alpha" },
    },
    links: [{ endpoints: ["alpha:eth1", "b-2:eth1"], mtu: 9000 }],
  },
  { directory: "/" },
);
const leases = leaseAddresses(topology, NO_LEASES);

describe("formatMermaid", () => {
  it("draws nodes as boxes of their pods, the underlay and the wires", () => {
    expect(formatMermaid(topology, leases)).toBe(`flowchart TB
  subgraph node_alpha["alpha<br/>192.168.50.11<br/>pods 10.244.1.0/24"]
    pod_web["web<br/>10.244.1.2<br/>server, end"]
    pod_end["end<br/>10.244.1.3"]
  end
  node_b_2["b-2<br/>192.168.50.12<br/>pods 10.244.2.0/24"]
  segment_underlay(["underlay<br/>192.168.50.0/24<br/>mtu 1500"])
  node_alpha --- segment_underlay
  node_b_2 --- segment_underlay
  node_alpha ---|"eth1 - eth1, mtu 9000"| node_b_2
`);
  });
});

describe("formatDot", () => {
  it("draws the same in Graphviz' language", () => {
    expect(formatDot(topology, leases)).toBe(`graph "pair" {
  graph [rankdir=TB, fontname=sans];
  node [shape=box, style="rounded", fontname=sans];
  edge [fontname=sans, fontsize=10];
  subgraph "cluster_alpha" {
    label="alpha\\n192.168.50.11\\npods 10.244.1.0/24";
    "node alpha" [label="alpha", shape=box3d, style=""];
    "pod web" [label="web\\n10.244.1.2\\nserver, end"];
    "pod web" -- "node alpha";
    "pod end" [label="end\\n10.244.1.3"];
    "pod end" -- "node alpha";
  }
  subgraph "cluster_b-2" {
    label="b-2\\n192.168.50.12\\npods 10.244.2.0/24";
    "node b-2" [label="b-2", shape=box3d, style=""];
  }
  "segment underlay" [label="underlay\\n192.168.50.0/24\\nmtu 1500", shape=ellipse];
  "node alpha" -- "segment underlay" [label=eth0];
  "node b-2" -- "segment underlay" [label=eth0];
  "node alpha" -- "node b-2" [label="eth1 - eth1, mtu 9000", style=bold];
}
`);
  });
});

describe("several segments", () => {
  const racks = topologyFrom(
    {
      name: "racks",
      network: {
        nodes: [
          { name: "rack1", prefix: "192.168.50.0/24" },
          { name: "rack2", prefix: "192.168.51.0/24" },
        ],
      },
      nodes: { alpha: { segment: "rack1" }, beta: { segment: "rack2" } },
    },
    { directory: "/" },
  ).topology;
  const linesOf = (text: string) => text.split("\n").map((line) => line.trim());

  it("are drawn with the nodes on each, and the router that joins them", () => {
    expect(linesOf(formatMermaid(racks, leaseAddresses(racks, NO_LEASES)))).toEqual([
      "flowchart TB",
      'node_alpha["alpha<br/>192.168.50.11<br/>pods 10.244.1.0/24"]',
      'node_beta["beta<br/>192.168.51.11<br/>pods 10.244.2.0/24"]',
      'segment_rack1(["rack1<br/>192.168.50.0/24<br/>mtu 1500"])',
      'segment_rack2(["rack2<br/>192.168.51.0/24<br/>mtu 1500"])',
      "node_alpha --- segment_rack1",
      "node_beta --- segment_rack2",
      'router_router{{"router"}}',
      "segment_rack1 --- router_router",
      "segment_rack2 --- router_router",
      "",
    ]);
    expect(linesOf(formatDot(racks, leaseAddresses(racks, NO_LEASES)))).toEqual(
      expect.arrayContaining([
        '"node alpha" -- "segment rack1" [label=eth0];',
        '"node beta" -- "segment rack2" [label=eth0];',
        '"router router" [label="router", shape=hexagon];',
        '"segment rack1" -- "router router";',
        '"segment rack2" -- "router router";',
      ]),
    );
  });
});
