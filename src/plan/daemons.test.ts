import { describe, expect, it } from "vitest";
import { wantedState } from "../../test/support/golden.ts";
import type { Address, Prefix } from "../address/address.ts";
import { describeDrift } from "../commands/inspect/drift.ts";
import type { KernelObject } from "../state/kernel.ts";
import type { ContainerState, LabState } from "../state/lab.ts";
import { topologyFrom } from "../topology/read.ts";
import { diff } from "./diff.ts";

function stateOf(backend: "bgp" | "vxlan"): LabState {
  const network = { cni: "calico", backend } as const;
  const nodes = { alpha: {}, beta: {} };
  const { topology } = topologyFrom({ name: "flat", network, nodes, pods: {} }, { directory: "/" });
  return wantedState(topology);
}

const ROUTE: KernelObject = {
  object: "route",
  to: "10.244.0.128/26" as Prefix,
  via: "192.168.50.12" as Address,
  dev: "eth0",
  protocol: "bird",
  metric: 32,
};

/** As it is when BIRD has done its work in alpha. */
function learned(state: LabState): LabState {
  const alpha = [...(state.namespaces.alpha ?? []), ROUTE];
  return { ...state, namespaces: { ...state.namespaces, alpha } };
}

const [bgp, vxlan] = [stateOf("bgp"), stateOf("vxlan")];

const removals = (observed: LabState, desired: LabState, recorded: LabState) =>
  diff(observed, desired, recorded).stages.flatMap(({ name, changes }) =>
    changes.flatMap((change) =>
      change.action === "remove" && change.object === ROUTE ? [`${name} ${change.namespace}`] : [],
    ),
  );

describe("routes of a daemon", () => {
  it("are none of the lab's business while the network has it", () => {
    expect(diff(learned(bgp), bgp, bgp).stages).toEqual([]);
  });

  it("go when the network has it no more, after the daemon itself", () => {
    expect(removals(learned(bgp), vxlan, bgp)).toEqual(["namespaces alpha"]);
    const stages = diff(learned(bgp), vxlan, bgp).stages.map(({ name }) => name);
    expect(stages.indexOf("remove")).toBeLessThan(stages.indexOf("namespaces"));
  });

  it("go also when its container is gone already", () => {
    const { "flat-alpha-bird": _gone, ...containers } = bgp.containers;
    expect(removals({ ...learned(bgp), containers }, vxlan, bgp)).toEqual(["namespaces alpha"]);
  });

  it("stay when the daemon was never the lab's", () => {
    expect(diff(learned(vxlan), vxlan, vxlan).stages).toEqual([]);
  });
});

const awaited = (observed: LabState) =>
  diff(learned(observed), bgp, bgp)
    .stages.flatMap(({ changes }) => changes)
    .flatMap((change) => (change.action === "await" ? [change.daemon] : []));

describe("daemons", () => {
  it("are all waited for when one begins anew, since the others have to hear it", () => {
    const bird = bgp.containers["flat-alpha-bird"];
    if (bird === undefined) throw new Error("alpha has no BIRD");
    const stopped = { ...bgp, containers: { ...bgp.containers, [bird.name]: { ...bird, running: false } } };
    expect(awaited(stopped)).toEqual(["alpha/bird", "beta/bird"]);
  });

  it("are all waited for when a node was off the node network, and not for any other change", () => {
    const damaged = (isHit: (object: KernelObject) => boolean): LabState => {
      const alpha = bgp.namespaces.alpha?.filter((object) => !isHit(object)) ?? [];
      return { ...bgp, namespaces: { ...bgp.namespaces, alpha } };
    };
    expect(awaited(damaged((object) => object.object === "address"))).toEqual(["alpha/bird", "beta/bird"]);
    expect(awaited(damaged((object) => object.object === "link" && object.name === "eth0"))).toHaveLength(2);
    expect(awaited(damaged((object) => object.object === "sysctl"))).toEqual([]);
    expect(awaited(damaged((object) => object.object === "route"))).toEqual([]);
  });

  const withBird = (facts: Partial<ContainerState>): LabState => {
    const bird = bgp.containers["flat-alpha-bird"];
    if (bird === undefined) throw new Error("alpha has no BIRD");
    return { ...bgp, containers: { ...bgp.containers, [bird.name]: { ...bird, ...facts } } };
  };
  const drift = (facts: Partial<ContainerState>) => describeDrift(diff(learned(withBird(facts)), bgp, bgp));
  const all = { device1: true, kernel4: true, Mesh_192_168_50_12: true };

  it("are left alone while everything in them is enabled, or they don't say", () => {
    expect(drift({ protocols: all })).toEqual([]);
    expect(drift({})).toEqual([]);
  });

  it.each([
    [{ ...all, Mesh_192_168_50_12: false }, "Mesh_192_168_50_12 is disabled"],
    [{ ...all, Mesh_192_168_50_12: false, kernel4: false }, "kernel4, Mesh_192_168_50_12 are disabled"],
    [{ device1: true, kernel4: true }, "Mesh_192_168_50_12 is not in its configuration"],
  ])("are made anew when somebody has switched off what they are there for", (protocols, words) => {
    expect(drift({ protocols })).toEqual([`alpha/bird: has to be made anew, it is broken: ${words}`]);
    expect(awaited(withBird({ protocols }))).toEqual(["alpha/bird", "beta/bird"]);
  });

  it("are made anew when somebody has edited what they go by", () => {
    const { spec } = bgp.containers["flat-alpha-bird"] ?? {};
    const files = Object.fromEntries(spec?.files.map(({ path, content }) => [path, content]) ?? []);
    expect(drift({ protocols: all, files })).toEqual([]);
    expect(drift({ protocols: all, files: { "/etc/bird/bird.conf": "# mine\n" } })).toEqual([
      "alpha/bird: has to be made anew, it is broken: somebody has edited its /etc/bird/bird.conf",
    ]);
  });

  it("are made anew when they ended by themselves, and started when somebody ended them", () => {
    const failed = "alpha/bird: has to be made anew, it is broken: it ended with exit code 1";
    expect(drift({ running: false, exitCode: 1 })).toEqual([failed]);
    for (const exitCode of [0, 137, 143, 255])
      expect(drift({ running: false, exitCode })).toEqual(["alpha/bird: is not running"]);
  });
});
