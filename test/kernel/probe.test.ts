// `lab check` against real namespaces: a lab that is right, and labs that somebody broke. What check is told to have
// observed is the wanted state with the same damage, as `observe` would report it.

import { existsSync } from "node:fs";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { namespaceRunner } from "../../src/engine/namespaces.ts";
import { check } from "../../src/probe/check.ts";
import type { CheckFailure, CheckReport } from "../../src/probe/report.ts";
import type { KernelObject } from "../../src/state/kernel.ts";
import type { LabState } from "../../src/state/lab.ts";
import type { Expectation } from "../../src/topology/model.ts";
import { address } from "../support/addresses.ts";
import { altered, flatLab, type Layout } from "../support/flatLab.ts";
import { type Namespaces, raiseNamespaces } from "../support/namespaces.ts";

const LAYOUT: Layout = { alpha: ["a1", "a2"], beta: ["b1"] };
const B1 = address("10.244.2.2");

interface Surroundings {
  readonly namespaces: Namespaces;
  readonly state: LabState;
  prove(changes?: {
    observed?: LabState;
    expect?: readonly Expectation[];
    absent?: string;
  }): Promise<CheckReport>;
}

async function raise(layout: Layout): Promise<Surroundings> {
  const { topology, leases, state } = flatLab(layout);
  const namespaces = await raiseNamespaces(state);
  return {
    namespaces,
    state,
    prove: ({ observed = state, expect: expectations = [], absent } = {}) => {
      const pids = Object.fromEntries(
        Object.entries(namespaces.pids).filter(([subject]) => subject !== absent),
      );
      const lab = { name: "flat", topology: { ...topology, expect: expectations }, leases, pids, observed };
      return check({ namespaces: namespaceRunner() }, lab, { timeoutMs: 900 });
    },
  };
}

const summary = ({ rules }: CheckReport) =>
  Object.fromEntries(rules.map(({ rule, probes, failures }) => [rule, [probes, failures.length]]));
const failuresOf = (report: CheckReport, rule: string): readonly CheckFailure[] =>
  report.rules.find((entry) => entry.rule === rule)?.failures ?? [];
const pairsOf = (failures: readonly CheckFailure[]) => failures.map(({ from, to }) => `${from} ${to}`);

describe("a lab that is right", () => {
  let lab: Surroundings;
  beforeAll(async () => {
    lab = await raise(LAYOUT);
  });
  afterAll(() => lab?.namespaces[Symbol.asyncDispose]());

  it("passes every rule, each ordered pair asked once", async () => {
    const report = await lab.prove();
    expect(report).toMatchObject({ lab: "flat", ok: true });
    expect(summary(report)).toEqual({
      "pod-to-pod": [6, 0],
      "node-to-pod": [6, 0],
      "pod-to-node": [6, 0],
      "pod-sees-own-address": [3, 0],
      mtu: [2, 0],
      expect: [0, 0],
    });
  });

  it("leaves no neighbour entries of same-node probes behind", async () => {
    await lab.prove();
    expect(await lab.namespaces.run("a1", ["ip", "neigh", "show", "to", "10.244.1.3"])).toBe("");
  });

  it("proves what the file expects", async () => {
    await lab.namespaces.listen("b1", 8080, "tcp");
    await lab.namespaces.listen("b1", 5353, "udp-silent");
    await lab.namespaces.listen("b1", 5354, "udp-answering");
    const ask = (to: Expectation["to"], rest: Partial<Expectation>): Expectation => ({
      from: ["a1", "a2"],
      fromName: "a",
      to,
      toName: "b",
      protocol: "tcp",
      reach: true,
      ...rest,
    });
    const report = await lab.prove({
      expect: [
        ask(["b1"], {}),
        ask(["b1"], { port: 8080 }),
        ask(["b1"], { port: 5353, protocol: "udp" }),
        ask(["b1"], { port: 5354, protocol: "udp" }),
        ask({ address: B1 }, { port: 8080 }),
        ask({ address: B1 }, { port: 5353, protocol: "udp" }),
        ask(["b1"], { port: 8081, reach: false }),
        ask(["b1"], { port: 5355, protocol: "udp", reach: false }),
        ask({ address: address("10.244.9.9") }, { reach: false }),
        ask(["a1", "a2"], {}),
      ],
    });
    expect(failuresOf(report, "expect")).toEqual([]);
    expect(summary(report).expect).toEqual([20, 0]);
  });

  it("fails what the file expects wrongly, and says what was seen", async () => {
    const ask = { from: ["a1"], fromName: "a1", to: ["b1"], toName: "b1" };
    const report = await lab.prove({
      expect: [
        { ...ask, port: 9, protocol: "tcp", reach: true },
        { ...ask, port: 9, protocol: "udp", reach: true },
        { ...ask, protocol: "tcp", reach: false },
      ],
    });
    expect(report.ok).toBe(false);
    expect(failuresOf(report, "expect")).toEqual([
      {
        from: "a1",
        to: "b1",
        address: B1,
        port: 9,
        protocol: "tcp",
        expected: "reached",
        seen: "refused",
        message: `a1 does not reach b1 (${B1}) on tcp port 9: refused, nothing listens there`,
      },
      expect.objectContaining({ port: 9, protocol: "udp", seen: "refused" }),
      {
        from: "a1",
        to: "b1",
        address: B1,
        protocol: "icmp",
        expected: "not reached",
        seen: "answered",
        message: `a1 reaches b1 (${B1}), which the topology forbids`,
      },
    ]);
  });

  it("counts members that don't run as failures", async () => {
    const report = await lab.prove({ absent: "a2" });
    expect(summary(report)).toMatchObject({
      "pod-to-pod": [6, 4],
      "pod-sees-own-address": [3, 1],
      mtu: [2, 0],
    });
    expect(failuresOf(report, "pod-to-pod").map(({ message }) => message)).toContain(
      "a1 -> a2: a2 is not running",
    );
  });
});

describe("a lab that somebody broke", () => {
  let lab: Surroundings;
  beforeAll(async () => {
    lab = await raise(LAYOUT);
  });
  afterAll(() => lab?.namespaces[Symbol.asyncDispose]());

  /** Does damage, asks, and takes the damage back. */
  async function withDamage(
    damage: readonly [subject: string, command: string],
    mend: readonly [subject: string, command: string],
    observed = lab.state,
    expectations: readonly Expectation[] = [],
  ): Promise<CheckReport> {
    const run = ([subject, command]: typeof damage) => {
      const [program = "", ...rest] = command.split(" ");
      return lab.namespaces.run(subject, [program, ...rest]);
    };
    await run(damage);
    try {
      return await lab.prove({ observed, expect: expectations });
    } finally {
      await run(mend);
    }
  }

  const without = (namespace: string, isGone: (object: KernelObject) => boolean) =>
    altered(lab.state, namespace, (object) => (isGone(object) ? undefined : object));

  /** An nftables table in one namespace while asking. */
  async function withTable(subject: string, table: string, expectations: readonly Expectation[] = []) {
    await lab.namespaces.run(subject, ["nft", "-f", "-"], table);
    try {
      return await lab.prove({ expect: expectations });
    } finally {
      await lab.namespaces.run(subject, ["nft", "flush", "ruleset"]);
    }
  }

  it("finds a removed route", async () => {
    const report = await withDamage(
      ["alpha", "ip route del 10.244.2.0/24"],
      ["alpha", "ip route add 10.244.2.0/24 via 10.244.2.0 dev flannel.1 onlink"],
      without("alpha", (object) => object.object === "route"),
    );
    const failures = failuresOf(report, "pod-to-pod");
    expect(pairsOf(failures)).toEqual(["a1 b1", "a2 b1", "b1 a1", "b1 a2"]);
    expect(failures[0]).toEqual({
      from: "a1",
      to: "b1",
      address: B1,
      protocol: "udp",
      expected: "10.244.1.2",
      seen: "timeout",
      hop: "alpha:cni0",
      message: `a1 does not reach b1 at ${B1} over UDP: timeout; lost in alpha: no route to ${B1}`,
    });
    // The node drops b1's packets, too: it has no way back to their source.
    expect(failures[2]).toMatchObject({ from: "b1", to: "a1", seen: "timeout", hop: "alpha:flannel.1" });
    expect(failures[2]?.message).toContain(
      "lost in alpha: it has no route back to 10.244.2.2, and rp_filter",
    );
    expect(failuresOf(report, "mtu")).toHaveLength(2);
  });

  it("finds a missing fdb entry", async () => {
    const entry = lab.state.namespaces.alpha?.find((object) => object.object === "fdb");
    if (entry?.object !== "fdb") throw new Error("no fdb entry");
    const words = `${entry.mac} dev flannel.1 dst ${entry.remote}`;
    const report = await withDamage(
      ["alpha", `bridge fdb del ${words}`],
      ["alpha", `bridge fdb append ${words}`],
      without("alpha", (object) => object.object === "fdb"),
    );
    expect(failuresOf(report, "pod-to-pod")[0]).toMatchObject({
      from: "a1",
      to: "b1",
      hop: "alpha:flannel.1",
    });
    expect(failuresOf(report, "pod-to-pod")[0]?.message).toContain(
      `lost in alpha: no fdb entry for ${entry.mac} on flannel.1`,
    );
  });

  it("finds address translation by what the receiver saw", async () => {
    const report = await withTable(
      "alpha",
      `table ip nat {
         chain post {
           type nat hook postrouting priority 100
           ip saddr 10.244.1.0/24 oifname "flannel.1" masquerade
         }
       }`,
    );
    const failures = failuresOf(report, "pod-to-pod");
    expect(pairsOf(failures)).toEqual(["a1 b1", "a2 b1"]);
    expect(failures[0]).toEqual({
      from: "a1",
      to: "b1",
      address: B1,
      protocol: "udp",
      expected: "10.244.1.2",
      seen: "10.244.1.0",
      hop: "alpha",
      message:
        `b1 (${B1}) sees a1 as 10.244.1.0 instead of 10.244.1.2; ` +
        "alpha translates the source (masquerade rule in table ip nat, chain post)",
    });
    expect(failuresOf(report, "pod-sees-own-address")).toEqual([
      expect.objectContaining({ from: "a1", to: "b1", expected: "10.244.1.2", seen: "10.244.1.0" }),
      expect.objectContaining({ from: "a2", to: "b1", expected: "10.244.1.3", seen: "10.244.1.0" }),
    ]);
    expect(failuresOf(report, "node-to-pod")).toEqual([]);
  });

  it("finds a packet filter that drops", async () => {
    const ask = {
      from: ["a1"],
      fromName: "a1",
      to: ["b1"],
      toName: "b1",
      port: 53,
      protocol: "udp",
    } as const;
    const table = `table inet guard {
      chain in {
        type filter hook input priority 0
        meta l4proto udp drop
      }
    }`;
    const report = await withTable("b1", table, [
      { ...ask, reach: true },
      { ...ask, reach: false },
      { ...ask, protocol: "tcp", reach: true },
    ]);
    expect(failuresOf(report, "pod-to-pod")[0]).toMatchObject({
      from: "a1",
      to: "b1",
      seen: "timeout",
      hop: "b1",
    });
    expect(failuresOf(report, "pod-to-pod")[0]?.message).toMatch(
      /timeout; links and routes are in order, but b1 has a drop rule in table inet guard, chain in$/,
    );
    // A datagram that the filter drops is no silent listener; TCP isn't filtered, and nothing listens.
    expect(failuresOf(report, "expect").map(({ seen }) => seen)).toEqual(["timeout", "refused"]);
  });

  it("tells a lost answer from a lost request", async () => {
    const [loose, off] = ["net.ipv4.conf.all.rp_filter=2", "net.ipv4.conf.all.rp_filter=0"];
    await lab.namespaces.run("alpha", ["sysctl", "-qw", off, "net.ipv4.conf.flannel/1.rp_filter=0"]);
    const routeless = without("alpha", (object) => object.object === "route");
    const observed = altered({ ...lab.state, namespaces: routeless.namespaces }, "alpha", (object) =>
      object.object === "sysctl" && object.key === "net.ipv4.conf.all.rp_filter"
        ? { ...object, value: "0" }
        : object,
    );
    const report = await withDamage(
      ["alpha", "ip route del 10.244.2.0/24"],
      ["alpha", "ip route add 10.244.2.0/24 via 10.244.2.0 dev flannel.1 onlink"],
      observed,
    );
    await lab.namespaces.run("alpha", ["sysctl", "-qw", loose]);
    const failures = failuresOf(report, "pod-to-pod");
    expect(pairsOf(failures)).toEqual(["a1 b1", "a2 b1", "b1 a1", "b1 a2"]);
    expect(failures[2]).toMatchObject({
      expected: "an answer from 10.244.1.2",
      seen: "no answer",
      hop: "alpha:cni0",
    });
    expect(failures[2]?.message).toBe(
      `a1 (10.244.1.2) hears b1, but its answer to ${B1} does not come back; ` +
        `the answer is lost in alpha: no route to ${B1}`,
    );
  });

  it("finds a smaller MTU on the way", async () => {
    const veth = lab.state.namespaces.beta?.find(
      (object) => object.object === "link" && object.type === "veth" && object.peer.namespace === "b1",
    );
    if (veth?.object !== "link") throw new Error("no veth");
    const observed = altered(lab.state, "beta", (object) =>
      object === veth ? { ...veth, mtu: 1400 } : object,
    );
    const report = await withDamage(
      ["beta", `ip link set dev ${veth.name} mtu 1400`],
      ["beta", `ip link set dev ${veth.name} mtu 1450`],
      observed,
    );
    expect(failuresOf(report, "pod-to-pod")).toEqual([]);
    expect(pairsOf(failuresOf(report, "mtu"))).toEqual(["a1 b1", "b1 a1"]);
    expect(failuresOf(report, "mtu")[0]).toMatchObject({
      expected: "1450 bytes pass",
      seen: "timeout",
      hop: "beta:cni0",
      message:
        `a packet of 1450 bytes does not get from a1 to b1 (${B1}) unfragmented: timeout; ` +
        `lost in beta: 1450 bytes don't fit ${veth.name} (MTU 1400)`,
    });
  });

  it("finds a pod with an MTU that is too large", async () => {
    const observed = altered(lab.state, "a1", (object) =>
      object.object === "link" && object.name === "eth0" ? { ...object, mtu: 1500 } : object,
    );
    const report = await withDamage(
      ["a1", "ip link set dev eth0 mtu 1500"],
      ["a1", "ip link set dev eth0 mtu 1450"],
      observed,
    );
    expect(failuresOf(report, "mtu")).toEqual([
      expect.objectContaining({ from: "a1", to: "b1", expected: "MTU 1450", seen: "MTU 1500" }),
    ]);
  });

  it("finds a pod that has another address than its lease", async () => {
    const lost = altered(lab.state, "b1", (object) =>
      object.object === "address"
        ? { ...object, address: "10.244.2.77/24" as typeof object.address }
        : object,
    );
    const renumber = (from: string, to: string) => {
      const lines = [
        `addr del ${from}/24 dev eth0`,
        `addr add ${to}/24 dev eth0`,
        "route add default via 10.244.2.1",
      ];
      return lab.namespaces.run("b1", ["ip", "-batch", "-"], lines.join("\n"));
    };
    await renumber(B1, "10.244.2.77");
    const report = await lab.prove({ observed: lost });
    await renumber("10.244.2.77", B1);
    expect(failuresOf(report, "pod-sees-own-address")).toEqual([
      expect.objectContaining({ from: "b1", expected: B1, seen: "10.244.2.77" }),
    ]);
    expect(failuresOf(report, "pod-to-pod").map(({ message }) => message)).toContainEqual(
      expect.stringContaining(`lost in beta: nobody on cni0 has the address ${B1}`),
    );
  });

  it("is right again after all of that", async () => {
    expect(await lab.prove()).toMatchObject({ ok: true });
  });
});

describe("size", () => {
  it("asks all 870 pairs of 30 pods, and the namespaces are gone afterwards", async () => {
    const pods = (node: string) => Array.from({ length: 10 }, (_, index) => `${node}${index}`);
    const lab = await raise({ alpha: pods("a"), beta: pods("b"), gamma: pods("c") });
    const holders = Object.values(lab.namespaces.pids);
    try {
      const report = await lab.prove();
      expect(summary(report)).toEqual({
        "pod-to-pod": [870, 0],
        "node-to-pod": [90, 0],
        "pod-to-node": [90, 0],
        "pod-sees-own-address": [30, 0],
        mtu: [6, 0],
        expect: [0, 0],
      });
    } finally {
      await lab.namespaces[Symbol.asyncDispose]();
    }
    expect(holders.filter((pid) => existsSync(`/proc/${pid}`))).toEqual([]);
  });
});
