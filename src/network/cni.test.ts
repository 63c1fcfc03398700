// What the table of networks says about each network is what the network does.

import { describe, expect, it } from "vitest";
import { wantedState } from "../../test/support/golden.ts";
import { networkLab } from "../../test/support/networkLab.ts";
import { LabError } from "../errors.ts";
import { type Backend, backendFacts, backendsOf, CNIS, type Cni } from "../topology/networks.ts";
import { podNetwork } from "./cni.ts";
import { podMtu } from "./mtu.ts";

const networks = CNIS.filter((cni) => cni !== "plugin").flatMap((cni) =>
  backendsOf(cni).map((backend) => [cni, backend] as const),
);

describe.each(networks)("%s with %s", (cni, backend) => {
  const topology = networkLab([cni, backend]);
  const state = wantedState(topology);
  const facts = backendFacts(cni, backend);

  it("needs the device that preflight asks for, and no other", () => {
    const links = Object.values(state.namespaces)
      .flat()
      .flatMap((object) => (object.object === "link" ? [object.type] : []));
    const tunnels = new Set(links.filter((type) => !["loopback", "bridge", "veth"].includes(type)));
    expect([...tunnels]).toEqual(facts?.device === undefined ? [] : [facts.device]);
  });

  it("has the daemons whose names are kept free", () => {
    const daemons = Object.values(state.containers).flatMap(({ kind, subject }) =>
      kind === "container" && subject.startsWith("alpha/") ? [subject.slice("alpha/".length)] : [],
    );
    expect(daemons).toEqual(facts?.daemons ?? []);
  });

  it("gives pods the MTU that the backend leaves", () => {
    for (const pod of ["a1", "b1"]) {
      const link = state.namespaces[pod]?.find(
        (object) => object.object === "link" && object.name === "eth0",
      );
      expect(link).toMatchObject({ mtu: 1500 - (facts?.overhead[4] ?? 0) });
    }
  });
});

it("refuses a pair that nobody has built", () => {
  const pair: { cni: Cni; backend: Backend } = { cni: "weave", backend: "udp" };
  expect(() => podNetwork(pair)).toThrow(LabError);
});

describe("the MTU in both families", () => {
  const dual = (cni: Cni, pods: readonly [string, string]) =>
    podMtu(networkLab([cni, backendsOf(cni)[0] ?? "vxlan"], { pods: [...pods] }).network);

  it("is what fits into the longer of two outer headers, where each family has its own tunnel", () => {
    expect(dual("flannel", ["10.244.0.0/16", "fd00:244::/56"])).toBe(1430);
  });

  it("is what the one tunnel leaves, where one carries frames of both", () => {
    expect(dual("weave", ["10.32.0.0/12", "fd00:32::/64"])).toBe(1376);
    expect(dual("weave", ["fd00:32::/64", "10.32.0.0/12"])).toBe(1356);
  });
});
