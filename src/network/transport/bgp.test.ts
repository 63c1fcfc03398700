import { describe, expect, it } from "vitest";
import { wantedState } from "../../../test/support/golden.ts";
import type { ContainerState } from "../../state/lab.ts";
import { topologyFrom } from "../../topology/read.ts";

function birdsOf(network: object, nodes: object = { alpha: {}, beta: {}, gamma: {} }): ContainerState[] {
  const { topology } = topologyFrom(
    { name: "bgp", network: { cni: "calico", ...network }, nodes, pods: {} } as Parameters<
      typeof topologyFrom
    >[0],
    { directory: "/" },
  );
  return Object.values(wantedState(topology).containers).filter(({ subject }) => subject.endsWith("/bird"));
}

const configOf = (bird: ContainerState | undefined) => bird?.spec?.files[0]?.content ?? "";
const sessionsOf = (bird: ContainerState) => [
  ...configOf(bird).matchAll(
    /^protocol bgp (\S+) from \S+ \{ neighbor (\S+) as (\d+);( connect delay time 3;)? \}$/gm,
  ),
];

const DUAL = { pods: ["10.244.0.0/16", "fd00:244::/56"] };
const RACKS = {
  nodes: [
    { name: "rack1", prefix: "192.168.50.0/24" },
    { name: "rack2", prefix: "192.168.51.0/24" },
  ],
};

describe("the BIRDs of a lab", () => {
  it("are a full mesh, in every family", () => {
    const birds = birdsOf(DUAL);
    expect(birds.map(({ subject }) => subject)).toEqual(["alpha/bird", "beta/bird", "gamma/bird"]);
    for (const bird of birds) expect(sessionsOf(bird)).toHaveLength(4);
  });

  it("connect from both ends of each session, since a peer hears of a new BIRD by its connection; one end first", () => {
    const ends = birdsOf({}).flatMap((bird) => {
      const [, local] = configOf(bird).match(/local (\S+) as/) ?? [];
      return sessionsOf(bird).map(([, , peer, , late]) => {
        return { session: [local, peer].toSorted().join(" "), isLate: late !== undefined };
      });
    });
    for (const bird of birdsOf({})) expect(configOf(bird)).not.toContain("passive");
    const sessions = [...new Set(ends.map(({ session }) => session))];
    expect(sessions).toHaveLength(3);
    for (const session of sessions) {
      const both = ends.filter((end) => end.session === session);
      expect(both.map(({ isLate }) => isLate).toSorted()).toEqual([false, true]);
    }
  });

  it("have names of their own, also without an IPv4 address", () => {
    for (const pods of ["10.244.0.0/16", "fd00:244::/56"]) {
      const ids = birdsOf({ pods }).map(
        (bird) => configOf(bird).match(/^router id (\d+\.\d+\.\d+\.\d+);$/m)?.[1],
      );
      expect(ids).not.toContain(undefined);
      expect(new Set(ids).size).toBe(3);
    }
  });

  it("are of the autonomous system that the file says", () => {
    for (const bird of birdsOf({ bgp: { as: 65_000 } })) {
      expect(sessionsOf(bird).map(([, , , as]) => as)).toEqual(["65000", "65000"]);
    }
  });

  it("are waited for until every session is up and every other block is there", () => {
    const [alpha] = birdsOf(DUAL);
    if (alpha === undefined) throw new Error("alpha has no BIRD");
    expect(alpha.readiness).toEqual({
      kind: "bgp",
      sessions: sessionsOf(alpha).map(([, name]) => name),
      blocks: ["10.244.0.128/26", "fd00:244::80/122", "10.244.0.192/26", "fd00:244::c0/122"],
    });
  });

  it("of a lab with one node have nobody to wait for", () => {
    const [only] = birdsOf({}, { alpha: {} });
    expect(only?.readiness).toBeUndefined();
  });

  it("are made anew when a peer comes, since each has to know it", () => {
    const [before] = birdsOf({}, { alpha: {}, beta: {} });
    const [after] = birdsOf({}, { alpha: {}, beta: {}, gamma: {} });
    expect(after?.fingerprint).not.toBe(before?.fingerprint);
  });

  it("speak with a router's between segments, which announces nothing", () => {
    const birds = birdsOf(RACKS, { alpha: { segment: "rack1" }, beta: { segment: "rack2" } });
    const router = birds.find(({ subject }) => subject === "router/bird");
    expect(router && sessionsOf(router)).toHaveLength(2);
    expect(configOf(router)).not.toMatch(/blackhole/);
    expect(configOf(birds[0])).toContain("protocol bgp Global_192_168_50_1 ");
  });
});
