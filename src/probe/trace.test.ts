import { describe, expect, it } from "vitest";
import { address } from "../../test/support/addresses.ts";
import { altered, flatLab } from "../../test/support/flatLab.ts";
import type { KernelObject, Link } from "../state/kernel.ts";
import type { LabState } from "../state/lab.ts";
import { terrainOf } from "./terrain.ts";
import { trace } from "./trace.ts";

// alpha 192.168.50.11, 10.244.1.0/24: a1 .2, a2 .3; beta 192.168.50.12, 10.244.2.0/24: b1 .2
const { state } = flatLab({ alpha: ["a1", "a2"], beta: ["b1"] });
const B1 = "10.244.2.2";

function walk(changed: LabState, from = "a1", to = B1, bytes = 64) {
  const { hops, lost, arrived } = trace(terrainOf(changed), { from, to: address(to), bytes });
  return {
    hops: hops.map(({ subject, link }) => `${subject}:${link}`),
    end: lost === undefined ? `arrived in ${arrived}` : `lost in ${lost.at}: ${lost.reason}`,
  };
}

const ends = (changed: LabState, from?: string, to?: string, bytes?: number) =>
  walk(changed, from, to, bytes).end;

/** The state without the objects that the test picks. */
const without = (namespace: string, isGone: (object: KernelObject) => boolean) =>
  altered(state, namespace, (object) => (isGone(object) ? undefined : object));

/** The state with a link changed. */
const withLink = (namespace: string, name: string | RegExp, change: Partial<Link>) =>
  altered(state, namespace, (object) =>
    object.object === "link" && (name instanceof RegExp ? name.test(object.name) : object.name === name)
      ? ({ ...object, ...change } as Link)
      : object,
  );

const isLink = (name: string) => (object: KernelObject) => object.object === "link" && object.name === name;
const leadsTo = (pod: string) => (object: KernelObject) =>
  object.object === "link" && object.type === "veth" && object.peer.namespace === pod;
const vethOf = (node: string, pod: string): string => {
  const link = state.namespaces[node]?.find(leadsTo(pod));
  if (link?.object !== "link") throw new Error(`no veth for ${pod}`);
  return link.name;
};

describe("a lab that is right", () => {
  it("carries a packet through both nodes and the tunnel", () => {
    expect(walk(state)).toEqual({
      hops: [
        "a1:eth0",
        `alpha:${vethOf("alpha", "a1")}`,
        "alpha:cni0",
        "alpha:flannel.1",
        "alpha:eth0",
        "fabric:alpha",
        "fabric:underlay",
        "fabric:beta",
        "beta:eth0",
        "beta:flannel.1",
        "beta:cni0",
        `beta:${vethOf("beta", "b1")}`,
        "b1:eth0",
      ],
      end: "arrived in b1",
    });
  });

  it("bridges a packet between pods of one node", () => {
    expect(walk(state, "a1", "10.244.1.3")).toEqual({
      hops: [
        "a1:eth0",
        `alpha:${vethOf("alpha", "a1")}`,
        "alpha:cni0",
        `alpha:${vethOf("alpha", "a2")}`,
        "a2:eth0",
      ],
      end: "arrived in a2",
    });
  });

  it.each([
    ["a1", "192.168.50.11", "alpha"],
    ["a1", "192.168.50.12", "beta"],
    ["alpha", B1, "b1"],
    ["beta", "10.244.1.3", "a2"],
    ["alpha", "10.244.1.3", "a2"],
    ["alpha", "192.168.50.12", "beta"],
    ["b1", "10.244.1.0", "alpha"],
    ["a1", "10.244.1.2", "a1"],
  ])("brings a packet from %s to %s, which is %s", (from, to, arrival) => {
    expect(ends(state, from, to)).toBe(`arrived in ${arrival}`);
  });

  it("knows no way out of the lab", () => {
    expect(ends(state, "a1", "203.0.113.9")).toBe("lost in alpha: no route to 203.0.113.9");
  });

  it("knows that a full packet fits and a larger one doesn't", () => {
    expect(ends(state, "a1", B1, 1450)).toBe("arrived in b1");
    expect(ends(state, "a1", B1, 1451)).toBe("lost in a1: 1451 bytes don't fit eth0 (MTU 1450)");
  });
});

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
      to: "default",
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

it("prefers the longer prefix, then the lower metric", () => {
  const detour = (metric: number): KernelObject => ({
    object: "route",
    to: "10.244.2.0/24" as Extract<KernelObject, { object: "route" }>["to"],
    dev: "eth0",
    metric,
  });
  const add = (...more: KernelObject[]): LabState => ({
    ...state,
    namespaces: { ...state.namespaces, alpha: [...more, ...(state.namespaces.alpha ?? [])] },
  });
  expect(ends(add(detour(100)))).toBe("arrived in b1");
  const { to: _, ...rest } = detour(0) as Extract<KernelObject, { object: "route" }>;
  expect(ends(add({ ...rest, to: "default" }))).toBe("arrived in b1");
});
