import { describe, expect, it } from "vitest";
import { wantedState } from "../../test/support/golden.ts";
import { topologyFrom } from "../topology/read.ts";
import type { LabFile } from "../topology/schema.ts";
import { askEncapsulation, judgeEncapsulation } from "./encapsulation.ts";
import type { RunningLab } from "./lab.ts";
import type { Finding } from "./probe.ts";

type Network = NonNullable<LabFile["network"]>;

function labOf(network: Network, absent = "", nodes: LabFile["nodes"] = { alpha: {}, beta: {} }): RunningLab {
  const pods = { a1: { node: "alpha" }, a2: { node: "alpha" }, b1: { node: "beta" } };
  const { topology } = topologyFrom({ name: "flat", network, nodes, pods }, { directory: "/" });
  const observed = wantedState(topology);
  const subjects = Object.keys(observed.namespaces).filter((subject) => subject !== absent);
  const pids = Object.fromEntries(subjects.map((subject) => [subject, 1]));
  const leases = observed.document?.leases ?? { nodes: {}, pods: {} };
  return { name: "flat", topology, leases, pids, observed };
}

const asked = (network: Network, nodes?: LabFile["nodes"]) =>
  askEncapsulation(labOf(network, "", nodes)).map(({ from, to, wrapping, outer, inner }) =>
    [from, to, Object.values(wrapping).join(" "), outer.source, outer.destination, inner.source].join(" "),
  );

describe("what is asked", () => {
  it.each<[string, Network, string]>([
    ["flannel", {}, "a1 b1 vxlan 8472 1 192.168.50.11 192.168.50.12 10.244.1.2"],
    ["udp", { backend: "udp" }, "a1 b1 udp 8285 192.168.50.11 192.168.50.12 10.244.1.2"],
    ["weave", { cni: "weave" }, "a1 b1 vxlan 6784 1 192.168.50.11 192.168.50.12 10.32.0.3"],
    [
      "calico with vxlan",
      { cni: "calico", backend: "vxlan" },
      "a1 b1 vxlan 4789 4096 192.168.50.11 192.168.50.12 10.244.0.66",
    ],
  ])("is how %s wraps: one pod of each node, both ways", (_what, network, first) => {
    const questions = asked(network);
    expect(questions[0]).toBe(first);
    expect(questions).toHaveLength(2);
  });

  it("is asked in every family; a mesh carries both in one", () => {
    const pods = ["10.244.0.0/16", "fd00:244::/56"];
    expect(asked({ pods }).filter((line) => line.includes("fd00:50::b fd00:50::c"))).toHaveLength(1);
    const mesh = asked({ cni: "weave", pods: ["10.32.0.0/12", "fd00:32::/64"] });
    expect(mesh).toHaveLength(4);
    expect(mesh.join()).not.toContain("fd00:50::");
  });

  it.each<Network>([
    { backend: "host-gw" },
    { cni: "underlay" },
    { cni: "calico" },
    { vxlan: { directRouting: true } },
  ])("is nothing where nothing is wrapped: %j", (network) => {
    expect(asked(network)).toEqual([]);
  });

  it("is only between segments when neighbours are reached directly", () => {
    const nodes = [
      { name: "one", prefix: "192.168.50.0/24" },
      { name: "two", prefix: "192.168.51.0/24" },
    ];
    const network = { vxlan: { directRouting: true }, nodes };
    expect(asked(network, { alpha: {}, beta: { segment: "two" } })).toHaveLength(2);
  });
});

describe("the verdict", () => {
  const hex = (outer: string, port: string, rest: string) =>
    `0a58c0a8320c0a58c0a8320b08004500004b0000400040110000${outer}c000${port}00370000${rest}`;
  const packet = "4500002f000040003f1100000af401020af40202";
  const NODES = "c0a8320bc0a8320c";
  const judge = (finding: Finding, absent?: string) => {
    const [question] = askEncapsulation(labOf({ backend: "udp" }, absent));
    return question && judgeEncapsulation(question, finding);
  };
  const captured = (frame: string) => judge({ outcome: "captured", frame });

  it("is nothing when inside and outside are right", () => {
    expect(captured(hex(NODES, "205d", packet))).toBeUndefined();
  });

  it("tells what is on the wire instead", () => {
    expect(captured(hex(NODES, "2118", packet))).toMatchObject({
      expected: "192.168.50.11 -> 192.168.50.12, UDP 8285, inside 10.244.1.2 -> 10.244.2.2",
      seen: "192.168.50.11 -> 192.168.50.12, UDP 8472, inside 10.244.1.2 -> 10.244.2.2",
    });
    expect(captured(hex("0af401020af40202", "9ece", "7120"))?.words).toBe(
      "a packet from a1 to b1 is on the wire of beta as 10.244.1.2 -> 10.244.2.2, UDP 40654, no packet inside" +
        " instead of 192.168.50.11 -> 192.168.50.12, UDP 8285, inside 10.244.1.2 -> 10.244.2.2",
    );
    expect(captured("0806")?.seen).toBe("a frame without IP");
  });

  it("tells that nothing was captured, and whether it came another way", () => {
    expect(judge({ outcome: "timeout" })?.seen).toBe("not seen");
    expect(judge({ outcome: "arrived" })?.seen).toBe("arrives, but not by eth0 of beta");
    expect(judge({ outcome: "timeout" }, "b1")?.words).toBe("a1 -> b1: b1 is not running");
  });
});
