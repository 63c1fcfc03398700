// Services with real packets on every kind of attachment: who answers, whom he hears, and what is refused. The table is
// what was wanted, so a second run has nothing to do.

import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { observeNamespace } from "../../src/apply/observeNamespace.ts";
import { namespaceRunner } from "../../src/engine/namespaces.ts";
import { isSatisfied } from "../../src/plan/compare.ts";
import { identityOf } from "../../src/state/kernel.ts";
import type { LabFile } from "../../src/topology/schema.ts";
import type { Network } from "../support/networkLab.ts";
import { raiseServiceLab, type ServiceLab } from "../support/serviceLab.ts";

const http = [{ port: 80, targetPort: 8080 }];
const SERVICES: LabFile["services"] = {
  web: {
    clusterIP: "10.96.1.1",
    selector: { app: "web" },
    ports: [
      { name: "http", port: 80, targetPort: 8080 },
      { name: "datagrams", protocol: "UDP", port: 80, targetPort: 8080 },
    ],
  },
  self: { clusterIP: "10.96.1.2", selector: { app: "client" }, ports: http },
  empty: {
    clusterIP: "10.96.1.3",
    type: "NodePort",
    selector: { app: "nobody" },
    ports: [{ port: 80, nodePort: 30_082 }],
  },
  one: {
    clusterIP: "10.96.1.4",
    type: "NodePort",
    selector: { only: "b1" },
    ports: [{ port: 80, targetPort: 8080, nodePort: 30_080 }],
  },
  local: {
    clusterIP: "10.96.1.5",
    type: "NodePort",
    externalTrafficPolicy: "Local",
    selector: { only: "b1" },
    ports: [{ port: 80, targetPort: 8080, nodePort: 30_081 }],
  },
  inner: { clusterIP: "10.96.1.6", internalTrafficPolicy: "Local", selector: { app: "web" }, ports: http },
  sticky: { clusterIP: "10.96.1.7", sessionAffinity: "ClientIP", selector: { app: "web" }, ports: http },
  outward: {
    clusterIP: "10.96.1.8",
    externalIPs: ["192.0.2.7"],
    selector: { only: "b1" },
    ports: http,
  },
  headless: { clusterIP: "None", selector: { app: "web" }, ports: http },
  elsewhere: { type: "ExternalName", externalName: "example.org" },
};

/** As often as it takes for three equal chances to come up all, but for one run in ten million. */
const OFTEN = 42;

const NETWORKS: readonly Network[] = [
  ["flannel", "vxlan"],
  ["calico", "vxlan"],
  ["weave", "mesh"],
  ["underlay", "none"],
];

describe.each(NETWORKS)("Services on %s %s", (...network) => {
  let raised: ServiceLab;
  beforeAll(async () => {
    raised = await raiseServiceLab(network, SERVICES);
  });
  afterAll(() => raised?.[Symbol.asyncDispose]());

  const ask = (...question: Parameters<ServiceLab["traffic"]["ask"]>) => raised.traffic.ask(...question);
  const once = async (...question: Parameters<ServiceLab["traffic"]["ask"]>) => (await ask(...question))[0];
  const addressOf = (subject: string) => {
    const { nodes, pods } = raised.leases;
    const [address] = (pods[subject] ?? nodes[subject])?.addresses ?? [];
    if (address === undefined) throw new Error(`no address of ${subject}`);
    return address;
  };
  const nodes = ["alpha", "beta", "gamma"] as const;
  const answerers = (answers: readonly string[]) =>
    [...new Set(answers.map((answer) => answer.split(" ")[0]))].toSorted();

  it("are in the kernel what they were meant to be", async () => {
    const wanted = raised.stateWith(SERVICES);
    const host = { namespaces: namespaceRunner() };
    for (const [subject, kind] of [
      ["alpha", "node"],
      ["a1", "pod"],
    ] as const) {
      const found = await observeNamespace(host, raised.lab.pids, subject, kind, wanted.document);
      const now = new Map(found.map((object) => [identityOf(object), object]));
      const ours = (wanted.namespaces[subject] ?? []).filter(({ object }) =>
        ["table", "route", "sysctl"].includes(object),
      );
      for (const object of ours) {
        const other = now.get(identityOf(object));
        expect(other, identityOf(object)).toBeDefined();
        if (other !== undefined && !isSatisfied(other, object)) expect(other).toEqual(object);
      }
    }
  });

  it("lead a pod to all endpoints, on its node and on others, by TCP and UDP, and keep its address", async () => {
    const client = addressOf("a1");
    for (const kind of ["tcp", "udp"] as const) {
      const answers = await ask("a1", kind, "10.96.1.1", 80, OFTEN);
      expect(answerers(answers)).toEqual(["a2", "b1", "c1"]);
      expect(new Set(answers.map((answer) => answer.split(" ")[1]))).toEqual(new Set([client]));
    }
  });

  it("lead nodes to all endpoints", async () => {
    expect(answerers(await ask("alpha", "tcp", "10.96.1.1", 80, OFTEN))).toEqual(["a2", "b1", "c1"]);
    expect(answerers(await ask("gamma", "udp", "10.96.1.1", 80, OFTEN))).toEqual(["a2", "b1", "c1"]);
  });

  it("lead a pod back to itself", async () => {
    expect(await once("a1", "tcp", "10.96.1.2", 80)).toMatch(/^a1 /);
    expect(await once("b1", "tcp", "10.96.1.2", 80)).toBe(`a1 ${addressOf("b1")}`);
  });

  it("refuse at once where nobody is behind them, and at ports that they don't have, as often as one asks", async () => {
    const start = performance.now();
    for (const from of ["a1", "alpha"]) {
      expect(answerers(await ask(from, "tcp", "10.96.1.3", 80, 20))).toEqual(["refused"]);
      expect(await once(from, "tcp", "10.96.1.1", 81)).toBe("refused");
      expect(await once(from, "udp", "10.96.1.1", 81)).toBe("refused");
      expect(await once(from, "tcp", addressOf("beta"), 30_082)).toBe("refused");
    }
    expect(performance.now() - start).toBeLessThan(5_000);
  });

  it("are silent at addresses that nobody has", async () => {
    expect(await once("a1", "tcp", "10.96.9.9", 80)).toBe("timeout");
    expect(await once("alpha", "tcp", "10.96.9.9", 80)).toBe("timeout");
  });

  it("answer at a port of every node, whoever asks", async () => {
    for (const from of ["a1", "b1", "alpha"])
      for (const node of nodes) expect(await once(from, "tcp", addressOf(node), 30_080)).toMatch(/^b1 /);
  });

  it("with externalTrafficPolicy Local answer where an endpoint is, and are silent elsewhere", async () => {
    const isDirect = network[0] === "underlay";
    // Where no node is on the way back, the answer has to be asked for by the node itself.
    const heard = isDirect ? addressOf("beta") : addressOf("gamma");
    expect(await once("gamma", "tcp", addressOf("beta"), 30_081)).toBe(`b1 ${heard}`);
    expect(await once("beta", "tcp", addressOf("alpha"), 30_081)).toBe("timeout");
    expect(await once("alpha", "tcp", addressOf("alpha"), 30_081)).toMatch(/^b1 /);
    expect(await once("alpha", "tcp", "10.96.1.5", 80)).toMatch(/^b1 /);
    if (!isDirect) expect(await once("a1", "tcp", addressOf("alpha"), 30_081)).toMatch(/^b1 /);
  });

  it("with internalTrafficPolicy Local stay on the node", async () => {
    expect(answerers(await ask("a1", "tcp", "10.96.1.6", 80, OFTEN))).toEqual(["a2"]);
    expect(answerers(await ask("gamma", "tcp", "10.96.1.6", 80, 3))).toEqual(["c1"]);
  });

  it("with affinity lead a client where they led it before", async () => {
    expect(answerers(await ask("a1", "tcp", "10.96.1.7", 80, OFTEN))).toHaveLength(1);
  });

  it("answer at an external address", async () => {
    expect(await once("a1", "tcp", "192.0.2.7", 80)).toMatch(/^b1 /);
    expect(await once("alpha", "tcp", "192.0.2.7", 80)).toMatch(/^b1 /);
  });

  it("leave what goes to a pod's own address alone", async () => {
    expect(await once("a1", "tcp", addressOf("c1"), 8080)).toBe(`c1 ${addressOf("a1")}`);
  });
});
