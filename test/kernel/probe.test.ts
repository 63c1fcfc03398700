// `lab check` on real namespaces of a lab that is right.

import { existsSync } from "node:fs";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import type { Expectation } from "../../src/topology/model.ts";
import { address } from "../support/addresses.ts";
import { B1, failuresOf, LAYOUT, raise, type Surroundings, summary } from "../support/provenLab.ts";

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
      "no-nat": [2, 0],
      encapsulation: [2, 0],
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
        "no-nat": [3, 0],
        encapsulation: [6, 0],
      });
    } finally {
      await lab.namespaces[Symbol.asyncDispose]();
    }
    expect(holders.filter((pid) => existsSync(`/proc/${pid}`))).toEqual([]);
  });
});
