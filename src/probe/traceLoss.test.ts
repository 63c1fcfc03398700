// Every way to break a lab that the observed state shows, one at a time, and where the walk ends then.

import { describe, expect, it } from "vitest";
import { address, prefix } from "../../test/support/addresses.ts";
import { altered } from "../../test/support/flatLab.ts";
import { B1, ends, isLink, leadsTo, state, vethOf, withLink, without } from "../../test/support/walks.ts";
import type { InterfaceAddress } from "../address/address.ts";
import { EVERYTHING } from "../address/prefix.ts";
import type { KernelObject, Link } from "../state/kernel.ts";
import type { LabState } from "../state/lab.ts";

describe("where a packet gets lost", () => {
  const cases: readonly [string, LabState, string][] = [
    [
      "the node's route to its peer is gone",
      without("alpha", (object) => object.object === "route"),
      `alpha: no route to ${B1}`,
    ],
    [
      "the pod's default route is gone",
      without("a1", (object) => object.object === "route"),
      `a1: no route to ${B1}`,
    ],
    [
      "the pod has lost its address, and its route with it",
      without("a1", (object) => object.object === "address" || object.object === "route"),
      "a1: eth0 has no address",
    ],
    ["the pod's interface is down", withLink("a1", "eth0", { up: false }), "a1: eth0 is down"],
    ["the pod's interface is gone", without("a1", isLink("eth0")), "a1: eth0 is missing"],
    [
      "the node's end of the pod's wire is down",
      withLink("alpha", vethOf("alpha", "a1"), { up: false }),
      `alpha: ${vethOf("alpha", "a1")} is down`,
    ],
    [
      "the node's end of the pod's wire is gone",
      without("alpha", leadsTo("a1")),
      `a1: the other end of eth0, ${vethOf("alpha", "a1")} in alpha, is gone`,
    ],
    ["the pods' bridge is down", withLink("alpha", "cni0", { up: false }), "alpha: cni0 is down"],
    [
      "the node does not forward",
      altered(state, "alpha", (object) =>
        object.object === "sysctl" && object.key === "net.ipv4.ip_forward"
          ? { ...object, value: "0" }
          : object,
      ),
      "alpha: it doesn't forward packets (net.ipv4.ip_forward is 0)",
    ],
    [
      "the tunnel's neighbour entry is gone",
      without("alpha", (object) => object.object === "neighbour"),
      "alpha: no neighbour entry for 10.244.2.0 on flannel.1",
    ],
    ["the tunnel is down", withLink("alpha", "flannel.1", { up: false }), "alpha: flannel.1 is down"],
    ["the tunnel is gone", without("alpha", isLink("flannel.1")), "alpha: flannel.1 is missing"],
    [
      "the node has lost its address",
      without("alpha", (object) => object.object === "address" && object.dev === "eth0"),
      "alpha: flannel.1 sends from 192.168.50.11, an address that is gone",
    ],
    ["the node is off the node network", withLink("alpha", "eth0", { up: false }), "alpha: eth0 is down"],
    [
      "the fabric's bridge is down",
      withLink("fabric", "underlay", { up: false }),
      "fabric: underlay is down",
    ],
    ["a port of the fabric is down", withLink("fabric", "beta", { up: false }), "fabric: beta is down"],
    ["the peer is off the node network", withLink("beta", "eth0", { up: false }), "beta: eth0 is down"],
    ["the peer's tunnel is down", withLink("beta", "flannel.1", { up: false }), "beta: flannel.1 is down"],
    ["the peer's tunnel is gone", without("beta", isLink("flannel.1")), "beta: no VXLAN device with VNI 1"],
    [
      "the node network carries smaller packets than the tunnel makes",
      withLink("fabric", "beta", { mtu: 100 }),
      "fabric: 114 bytes don't fit beta (MTU 100)",
    ],
    ["the destination is down", withLink("b1", "eth0", { up: false }), "b1: eth0 is down"],
    [
      "the destination has lost its address",
      without("b1", (object) => object.object === "address"),
      `beta: nobody on cni0 has the address ${B1}`,
    ],
  ];

  it.each(cases)("%s", (_, changed, place) => {
    expect(ends(changed)).toBe(`lost in ${place}`);
  });

  it("the tunnel's fdb entry is gone", () => {
    const changed = without("alpha", (object) => object.object === "fdb");
    expect(ends(changed)).toMatch(/^lost in alpha: no fdb entry for [0-9a-f:]{17} on flannel\.1$/);
  });

  it("the peer's tunnel has got another MAC address", () => {
    const mac = "02:00:00:00:00:01" as NonNullable<Link["mac"]>;
    expect(ends(withLink("beta", "flannel.1", { mac }))).toMatch(
      /^lost in beta: flannel\.1 has the MAC address 02:00:00:00:00:01, and alpha sends to /,
    );
  });

  it("a pod's wire was taken off the bridge", () => {
    const veth = vethOf("beta", "b1");
    const changed = altered(state, "beta", (object) => {
      if (object.object !== "link" || object.name !== veth) return object;
      const { master: _, ...rest } = object;
      return rest as Link;
    });
    expect(ends(changed)).toBe(`lost in beta: ${veth}, which leads to b1, is not a port of cni0`);
  });

  it("a node has no route back to the sender", () => {
    const changed = without("alpha", (object) => object.object === "route");
    expect(ends(changed, "b1", "10.244.1.2")).toBe(
      "lost in alpha: it has no route back to 10.244.2.2, and rp_filter drops what has none",
    );
    const unfiltered = altered(changed, "alpha", (object) =>
      object.object === "sysctl" && object.key.endsWith("rp_filter") ? { ...object, value: "0" } : object,
    );
    expect(ends(unfiltered, "b1", "10.244.1.2")).toBe("arrived in a1");
  });

  it("a node has nothing but a blackhole back to the sender", () => {
    const blackhole: KernelObject = { object: "route", type: "blackhole", to: prefix("10.244.2.2/32") };
    const namespaces = { ...state.namespaces, alpha: [...(state.namespaces.alpha ?? []), blackhole] };
    expect(ends({ ...state, namespaces }, "b1", "10.244.1.2")).toBe(
      "lost in alpha: it has no route back to 10.244.2.2 but a blackhole, and rp_filter drops what has none",
    );
    expect(ends({ ...state, namespaces })).toBe("lost in alpha: the route to 10.244.2.2 is a blackhole");
  });

  it("a node has the sender's address itself", () => {
    const own: KernelObject = { object: "address", dev: "lo", address: `${B1}/32` as InterfaceAddress };
    const namespaces = { ...state.namespaces, alpha: [...(state.namespaces.alpha ?? []), own] };
    expect(ends({ ...state, namespaces }, "b1", "10.244.1.2")).toBe(
      `lost in alpha: it has the sender's address ${B1} itself, and the kernel drops what comes from there`,
    );
  });

  it("a route carries smaller packets than its link", () => {
    const changed = altered(state, "alpha", (object) =>
      object.object === "route" && object.type === undefined ? { ...object, metrics: "mtu 1400" } : object,
    );
    expect(ends(changed)).toBe("arrived in b1");
    expect(ends(changed, "a1", B1, 1450)).toBe(
      `lost in alpha: 1450 bytes are more than the route to ${B1} lets pass (mtu 1400)`,
    );
  });

  it("a node does not run", () => {
    const { alpha: _, ...namespaces } = state.namespaces;
    expect(ends({ ...state, namespaces })).toBe("lost in a1: eth0 leads to alpha, which is not running");
  });

  it("the fabric does not run", () => {
    const { fabric: _, ...namespaces } = state.namespaces;
    expect(ends({ ...state, namespaces })).toBe("lost in alpha: eth0 leads to fabric, which is not running");
    expect(ends({ ...state, namespaces }, "a1", "10.244.1.3")).toBe("arrived in a2");
  });

  it("the sender does not run", () => {
    expect(ends(state, "nobody")).toBe("lost in nobody: it is not running");
  });

  it("routes lead round in a circle", () => {
    const turned = altered(state, "beta", (object) =>
      object.object === "address" && object.dev === "cni0" ? undefined : object,
    );
    const back: KernelObject = {
      object: "route",
      to: EVERYTHING[4],
      via: address("10.244.1.0"),
      dev: "flannel.1",
      onlink: true,
    };
    const circle = { ...turned.namespaces, beta: [...(turned.namespaces.beta ?? []), back] };
    expect(ends({ ...state, namespaces: circle })).toMatch(
      /^lost in \w+: the routes lead round in a circle$/,
    );
  });
});
