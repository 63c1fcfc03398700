import { describe, expect, it } from "vitest";
import { address } from "../../test/support/addresses.ts";
import { altered } from "../../test/support/flatLab.ts";
import { wantedState } from "../../test/support/golden.ts";
import type { KernelObject } from "../state/kernel.ts";
import type { LabState } from "../state/lab.ts";
import { topologyFrom } from "../topology/read.ts";
import { terrainOf } from "./terrain.ts";
import { trace } from "./trace.ts";

const { topology } = topologyFrom(
  {
    name: "routed",
    network: { cni: "calico", backend: "vxlan", pods: ["10.244.0.0/16", "fd00:244::/56"] },
    nodes: { alpha: {}, beta: {} },
    pods: { a1: { node: "alpha" }, a2: { node: "alpha" }, b1: { node: "beta" } },
  },
  { directory: "/" },
);
const state = wantedState(topology);
const [wire = ""] = (state.namespaces.alpha ?? []).flatMap((object) =>
  object.object === "link" && object.type === "veth" && object.peer.namespace === "a1" ? [object.name] : [],
);

function end(changed: LabState, to: string): string {
  const { lost, arrived } = trace(terrainOf(changed), { from: "a1", to: address(to), bytes: 1400 });
  return lost === undefined ? `arrived in ${arrived}` : `lost in ${lost.at}: ${lost.reason}`;
}

const without = (isGone: (object: KernelObject) => boolean) =>
  altered(state, "alpha", (object) => (isGone(object) ? undefined : object));

describe("a packet to a gateway that nobody has", () => {
  it.each([
    ["10.244.0.67", "a2"],
    ["10.244.0.130", "b1"],
    ["192.168.50.12", "beta"],
    ["192.168.50.11", "alpha"],
    ["fd00:244::43", "a2"],
    ["fd00:244::82", "b1"],
  ])("gets to %s in %s", (to, subject) => {
    expect(end(state, to)).toBe(`arrived in ${subject}`);
  });

  it("is lost when the node's end does not answer ARP for others", () => {
    const silent = without(
      (object) => object.object === "sysctl" && object.key.endsWith(`${wire}.proxy_arp`),
    );
    expect(end(silent, "10.244.0.130")).toBe(
      `lost in alpha: ${wire} doesn't answer ARP for 169.254.1.1 (net.ipv4.conf.${wire}.proxy_arp is 0)`,
    );
    expect(end(silent, "fd00:244::82")).toBe("arrived in b1");
  });

  it("is lost when no route leads to the gateway, since Linux then keeps silent", () => {
    const silent = without((object) => object.object === "route" && object.dev === "lo");
    expect(end(silent, "10.244.0.130")).toBe(
      `lost in alpha: ${wire} doesn't answer ARP for 169.254.1.1, since no route leads to it out of another link`,
    );
  });

  it("is lost in IPv6 when the node's end has another MAC", () => {
    const other = "02:00:00:00:00:01";
    const changed = altered(state, "alpha", (object) =>
      object.object === "link" && object.name === wire ? ({ ...object, mac: other } as KernelObject) : object,
    );
    expect(end(changed, "fd00:244::82")).toBe(
      `lost in alpha: ${wire} has the MAC address ${other}, and so not the address fe80::ecee:eeff:feee:eeee`,
    );
  });

  it("is dropped by the own node when it is for nobody in the block", () => {
    expect(end(state, "10.244.0.99")).toBe("lost in alpha: the route to 10.244.0.99 is a blackhole");
  });
});
