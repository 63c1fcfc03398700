// Packets through IP in IP and WireGuard, which few machines that run this test can make.

import { describe, expect, it } from "vitest";
import { address } from "../../test/support/addresses.ts";
import { altered } from "../../test/support/flatLab.ts";
import { wantedState } from "../../test/support/golden.ts";
import { networkLab } from "../../test/support/networkLab.ts";
import type { LabState } from "../state/lab.ts";
import { terrainOf } from "./terrain.ts";
import { trace } from "./trace.ts";

function ends(state: LabState, bytes = 64): string {
  const { lost, arrived } = trace(terrainOf(state), { from: "a1", to: address("10.244.2.2"), bytes });
  return lost === undefined ? `arrived in ${arrived}` : `lost in ${lost.at}: ${lost.reason}`;
}

const down = (state: LabState, node: string, name: string) =>
  altered(state, node, (object) =>
    object.object === "link" && object.name === name ? { ...object, up: false } : object,
  );

describe.each([
  ["ipip", "flannel.ipip", 1480],
  ["wireguard", "flannel-wg", 1420],
] as const)("%s", (backend, device, mtu) => {
  const state = wantedState(networkLab(["flannel", backend]));

  it("brings a packet by the fabric to the same device of the other node", () => {
    const { hops } = trace(terrainOf(state), { from: "a1", to: address("10.244.2.2"), bytes: 64 });
    const places = hops
      .map(({ subject, link }) => `${subject}:${link}`)
      .filter((place) => !/veth/.test(place));
    expect(places).toEqual([
      "a1:eth0",
      "alpha:cni0",
      `alpha:${device}`,
      "alpha:eth0",
      "fabric:alpha",
      "fabric:underlay",
      "fabric:beta",
      "beta:eth0",
      `beta:${device}`,
      "beta:cni0",
      "b1:eth0",
    ]);
  });

  it("carries what the pods' MTU promises, and no more", () => {
    expect(ends(state, mtu)).toBe("arrived in b1");
    expect(ends(state, mtu + 1)).toBe(`lost in a1: ${mtu + 1} bytes don't fit eth0 (MTU ${mtu})`);
  });

  it("names the end that is down", () => {
    expect(ends(down(state, "alpha", device))).toBe(`lost in alpha: ${device} is down`);
    expect(ends(down(state, "beta", device))).toBe(`lost in beta: ${device} is down`);
  });
});
