import { describe, expect, it } from "vitest";
import { prefix } from "../../test/support/addresses.ts";
import { B1, ends, state, vethOf, walk } from "../../test/support/walks.ts";
import { EVERYTHING } from "../address/prefix.ts";
import type { KernelObject } from "../state/kernel.ts";
import type { LabState } from "../state/lab.ts";

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

it("prefers the longer prefix, then the lower metric", () => {
  const detour = (metric: number): KernelObject => ({
    object: "route",
    to: prefix("10.244.2.0/24"),
    dev: "eth0",
    metric,
  });
  const add = (...more: KernelObject[]): LabState => ({
    ...state,
    namespaces: { ...state.namespaces, alpha: [...more, ...(state.namespaces.alpha ?? [])] },
  });
  expect(ends(add(detour(100)))).toBe("arrived in b1");
  expect(ends(add({ object: "route", to: EVERYTHING[4], dev: "eth0", metric: 0 }))).toBe("arrived in b1");
});
