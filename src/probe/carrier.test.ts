import { describe, expect, it } from "vitest";
import { address } from "../../test/support/addresses.ts";
import { altered } from "../../test/support/flatLab.ts";
import { wantedState } from "../../test/support/golden.ts";
import type { LabState } from "../state/lab.ts";
import { topologyFrom } from "../topology/read.ts";
import { terrainOf } from "./terrain.ts";
import { trace } from "./trace.ts";

const { topology } = topologyFrom(
  {
    name: "flat",
    network: { backend: "udp", pods: ["10.244.0.0/16", "fd00:244::/56"] },
    nodes: { alpha: {}, beta: {} },
    pods: { a1: { node: "alpha" }, b1: { node: "beta" } },
  },
  { directory: "/" },
);
const state = wantedState(topology);

function walk(changed: LabState, to = "10.244.2.2", bytes = 1452) {
  const { hops, lost, arrived } = trace(terrainOf(changed), { from: "a1", to: address(to), bytes });
  return {
    hops: hops.map(({ subject, link }) => `${subject}:${link}`),
    end: lost === undefined ? `arrived in ${arrived}` : `lost in ${lost.at}: ${lost.reason}`,
  };
}

const withoutDaemon = (node: string): LabState => ({
  ...state,
  containers: Object.fromEntries(
    Object.entries(state.containers).filter(([, { subject }]) => subject !== `${node}/flanneld`),
  ),
});

describe("a packet that a program carries", () => {
  it.each(["10.244.2.2", "fd00:244:0:2::2"])(
    "crosses both nodes' devices and the wire between, to %s",
    (to) => {
      const { hops, end } = walk(state, to);
      expect(end).toBe("arrived in b1");
      expect(hops).toEqual(
        expect.arrayContaining(["alpha:flannel0", "alpha:eth0", "beta:eth0", "beta:flannel0"]),
      );
      expect(hops.indexOf("alpha:flannel0")).toBeLessThan(hops.indexOf("alpha:eth0"));
    },
  );

  it("is lost where the program does not run, on either side", () => {
    const words = (node: string) =>
      `lost in ${node}: ${node}/flanneld, which carries the packets of flannel0, is not running`;
    expect(walk(withoutDaemon("alpha")).end).toBe(words("alpha"));
    expect(walk(withoutDaemon("beta")).end).toBe(words("beta"));
    const name = "flat-beta-flanneld";
    const daemon = state.containers[name];
    if (daemon === undefined) throw new Error(`no ${name}`);
    const stopped = { ...state, containers: { ...state.containers, [name]: { ...daemon, running: false } } };
    expect(walk(stopped).end).toBe(words("beta"));
  });

  it("is dropped when no node has its subnet", () => {
    expect(walk(state, "10.244.9.9").end).toBe(
      "lost in alpha: flannel0 drops what is for no node's subnet, and 10.244.9.9 is not in any",
    );
  });

  it("is lost in the node network as every other packet", () => {
    const narrow = altered(state, "beta", (object) =>
      object.object === "link" && object.name === "eth0" ? { ...object, mtu: 1400 } : object,
    );
    expect(walk(narrow).end).toMatch(/^lost in beta: 1480 bytes don't fit eth0/);
    const gone = altered(state, "beta", (object) =>
      object.object === "link" && object.name === "flannel0" ? undefined : object,
    );
    expect(walk(gone).end).toBe("lost in beta: flannel0 is missing");
  });
});
