// Frames over weave's mesh, and pods that are ports of the fabric: whole, and with each part broken.

import { describe, expect, it } from "vitest";
import { address } from "../../test/support/addresses.ts";
import { altered } from "../../test/support/flatLab.ts";
import { wantedState } from "../../test/support/golden.ts";
import { networkLab } from "../../test/support/networkLab.ts";
import type { KernelObject } from "../state/kernel.ts";
import type { LabState } from "../state/lab.ts";
import { terrainOf } from "./terrain.ts";
import { trace } from "./trace.ts";

const weave = wantedState(networkLab(["weave", "mesh"]));
const underlay = wantedState(networkLab(["underlay", "none"]));

function ends(state: LabState, from: string, to: string, bytes = 64): string {
  const { lost, arrived } = trace(terrainOf(state), { from, to: address(to), bytes });
  return lost === undefined ? `arrived in ${arrived}` : `lost in ${lost.at}: ${lost.reason}`;
}

/** Without what the test picks in alpha. */
const without = (isGone: (object: KernelObject) => boolean) =>
  altered(weave, "alpha", (object) => (isGone(object) ? undefined : object));
const mesh = (change: { up?: boolean; mtu?: number }, node = "alpha") =>
  altered(weave, node, (object) =>
    object.object === "link" && object.type === "vxlan" ? { ...object, ...change } : object,
  );

describe("one Ethernet segment over all nodes", () => {
  it("brings a frame through both bridges and the outer packet through the fabric", () => {
    const { hops } = trace(terrainOf(weave), { from: "a1", to: address("10.32.0.6"), bytes: 64 });
    const places = hops.map(({ subject, link }) => `${subject}:${link.replace(/^veth.*/, "veth")}`);
    expect(places).toEqual([
      "a1:eth0",
      "alpha:veth",
      "alpha:weave",
      "alpha:vxlan-6784",
      "alpha:eth0",
      "fabric:alpha",
      "fabric:underlay",
      "fabric:beta",
      "beta:eth0",
      "beta:vxlan-6784",
      "beta:weave",
      "beta:veth",
      "b1:eth0",
    ]);
  });

  it.each([
    ["a1", "10.32.0.5", "a2"],
    ["a1", "10.32.0.7", "c1"],
    ["alpha", "10.32.0.7", "c1"],
    ["a1", "10.32.0.3", "gamma"],
    ["a1", "192.168.50.13", "gamma"],
    ["gamma", "10.32.0.1", "alpha"],
  ])("brings a packet from %s to %s, which is %s", (from, to, arrival) => {
    expect(ends(weave, from, to)).toBe(`arrived in ${arrival}`);
  });

  const broken: readonly [string, LabState, string][] = [
    [
      "a flood entry is gone",
      without((object) => object.object === "fdb" && object.remote === "192.168.50.12"),
      "alpha: no flood entry for 192.168.50.12 on vxlan-6784",
    ],
    ["the tunnel is down", mesh({ up: false }), "alpha: vxlan-6784 is down"],
    ["the other end is down", mesh({ up: false }, "beta"), "beta: vxlan-6784 is down"],
    [
      "the node has lost its address",
      without((object) => object.object === "address" && object.dev === "eth0"),
      "alpha: vxlan-6784 sends from 192.168.50.11, an address that is gone",
    ],
    [
      "the node's wire is down",
      altered(weave, "fabric", (object) =>
        object.object === "link" && object.name === "beta" ? { ...object, up: false } : object,
      ),
      "fabric: beta is down",
    ],
  ];

  it.each(broken)("loses it where %s", (_what, state, loss) => {
    expect(ends(state, "a1", "10.32.0.6")).toBe(`lost in ${loss}`);
  });

  it("carries no more than the tunnel takes", () => {
    expect(ends(mesh({ mtu: 1200 }), "a1", "10.32.0.6", 1376)).toBe(
      "lost in alpha: 1376 bytes don't fit vxlan-6784 (MTU 1200)",
    );
  });

  it("knows that nobody has an address", () => {
    expect(ends(weave, "a1", "10.40.0.1")).toBe("lost in alpha: nobody on weave has the address 10.40.0.1");
  });
});

describe("pods on the node network", () => {
  it.each([
    ["a1", "192.168.50.16", "b1"],
    ["alpha", "192.168.50.16", "b1"],
    ["b1", "192.168.50.11", "alpha"],
  ])("brings a packet from %s to %s, which is %s, by the switch alone", (from, to, arrival) => {
    const { hops, arrived } = trace(terrainOf(underlay), { from, to: address(to), bytes: 1500 });
    expect(arrived).toBe(arrival);
    expect(new Set(hops.map(({ subject }) => subject))).toEqual(new Set([from, "fabric", arrival]));
  });
});
