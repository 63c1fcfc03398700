// Tables of Services that change while they are used: what is there becomes what is wanted, in one transaction and no more
// than it takes, and a second look finds nothing to do.

import { afterAll, beforeAll, beforeEach, expect, it } from "vitest";
import { tryFeature } from "../../src/apply/kernelFeatures.ts";
import { observeNamespace } from "../../src/apply/observeNamespace.ts";
import { namespaceRunner } from "../../src/engine/namespaces.ts";
import { batchesOf } from "../../src/iproute/batch.ts";
import { diff } from "../../src/plan/diff.ts";
import type { ObjectChange } from "../../src/plan/plan.ts";
import type { Conditions } from "../../src/state/conditions.ts";
import { identityOf } from "../../src/state/kernel.ts";
import type { LabState } from "../../src/state/lab.ts";
import type { LabFile } from "../../src/topology/schema.ts";
import { raiseServiceLab, type ServiceLab } from "../support/serviceLab.ts";

const http = [{ port: 80, targetPort: 8080 }];
const SERVICES = {
  web: {
    clusterIP: "10.96.1.1",
    selector: { app: "web" },
    ports: [
      { name: "http", port: 80, targetPort: 8080 },
      { name: "datagrams", protocol: "UDP", port: 80, targetPort: 8080 },
    ],
  },
  sticky: { clusterIP: "10.96.1.2", sessionAffinity: "ClientIP", selector: { app: "web" }, ports: http },
} satisfies LabFile["services"];

let raised: ServiceLab;
let current: LabState;
beforeAll(async () => {
  raised = await raiseServiceLab(["flannel", "host-gw"], SERVICES);
});
afterAll(() => raised?.[Symbol.asyncDispose]());
beforeEach(async () => {
  current ??= raised.stateWith(SERVICES);
  await become(raised.stateWith(SERVICES));
});

const without = (...pods: readonly string[]): Conditions => ({ notReady: new Set(pods) });

/** @returns the changes of kernel objects that it took */
async function become(wanted: LabState): Promise<readonly ObjectChange[]> {
  const plan = diff(current, wanted, current);
  await raised.lab.carryOut(plan);
  current = wanted;
  return plan.stages.flatMap(({ changes }) =>
    changes.filter((change): change is ObjectChange => ["add", "set", "remove"].includes(change.action)),
  );
}

/** Tables of the nodes, as they are and as they were meant to be. */
async function tables(state: LabState) {
  const host = { namespaces: namespaceRunner() };
  const pairs = [];
  for (const node of ["alpha", "beta", "gamma"]) {
    const found = await observeNamespace(host, raised.lab.pids, node, "node", state.document);
    const now = found.find(({ object }) => object === "table");
    const wanted = state.namespaces[node]?.find(({ object }) => object === "table");
    if (now === undefined || wanted === undefined) throw new Error(`no table in ${node}`);
    pairs.push({ node, now, wanted });
  }
  return pairs;
}

/** What it would take to mend the nodes' tables. */
async function differences(state: LabState): Promise<readonly ObjectChange[]> {
  const found = await tables(state);
  const observed = {
    ...state,
    namespaces: Object.fromEntries(
      Object.entries(state.namespaces).map(([subject, objects]) => [
        subject,
        objects.map((object) => {
          const seen = found.find(({ node }) => node === subject);
          return seen !== undefined && identityOf(object) === identityOf(seen.now) ? seen.now : object;
        }),
      ]),
    ),
  };
  return diff(observed, state, state).stages.flatMap(({ changes }) => changes as readonly ObjectChange[]);
}

const answerers = async (kind: "tcp" | "udp", address: string, count = 42) => {
  const answers = await raised.traffic.ask("a1", kind, address, 80, count);
  return [...new Set(answers.map((answer) => answer.split(" ")[0]))].toSorted();
};

it("what a trial of the kernel says is what happens: this one has what tables need", async () => {
  const host = { namespaces: namespaceRunner() };
  for (const feature of ["nftables", "br_netfilter"] as const)
    expect([feature, await tryFeature(host, feature)]).toEqual([feature, {}]);
});

it("a pod that isn't ready leaves its Services in every node, and comes back", async () => {
  const changes = await become(raised.stateWith(SERVICES, without("b1")));
  expect(changes.map(({ action, namespace }) => [action, namespace])).toEqual([
    ["set", "alpha"],
    ["set", "beta"],
    ["set", "gamma"],
  ]);
  expect(await differences(current)).toEqual([]);
  expect(await answerers("tcp", "10.96.1.1")).toEqual(["a2", "c1"]);
  expect(await answerers("udp", "10.96.1.1")).toEqual(["a2", "c1"]);
  await become(raised.stateWith(SERVICES));
  expect(await differences(current)).toEqual([]);
  expect(await answerers("tcp", "10.96.1.1")).toEqual(["a2", "b1", "c1"]);
});

it("one endpoint's change is a handful of lines, however many there are", async () => {
  const changes = await become(raised.stateWith(SERVICES, without("b1")));
  const lines = batchesOf(changes.filter(({ namespace }) => namespace === "alpha")).flatMap((batch) =>
    batch.lines.map(({ text }) => text),
  );
  // Three ports have it: each loses a chain, and chooses among the others anew.
  expect(lines.length).toBeLessThan(30);
  expect(lines.join("\n")).not.toMatch(/\btable\b/);
});

it("without endpoints they refuse, and lead on again when one is back", async () => {
  await become(raised.stateWith(SERVICES, without("a2", "b1", "c1")));
  expect(await differences(current)).toEqual([]);
  expect(await answerers("tcp", "10.96.1.1", 3)).toEqual(["refused"]);
  await become(raised.stateWith(SERVICES, without("a2", "b1")));
  expect(await answerers("tcp", "10.96.1.1", 5)).toEqual(["c1"]);
});

it("a UDP client that keeps its port is led to another endpoint when its own has gone", async () => {
  const say = raised.traffic.talk("a1", "10.96.1.1", 80);
  const [first = ""] = (await say()).split(" ");
  expect(["a2", "b1", "c1"]).toContain(first);
  expect((await say()).split(" ")[0]).toBe(first);
  await become(raised.stateWith(SERVICES, without(first)));
  const [second] = (await say()).split(" ");
  expect(["a2", "b1", "c1"].filter((pod) => pod !== first)).toContain(second);
});

it("clients with affinity stay where they are when something else changes, and move when their endpoint has gone", async () => {
  const [first = ""] = await answerers("tcp", "10.96.1.2", 1);
  const { sticky, web } = SERVICES;
  await become(raised.stateWith({ sticky, web: { ...web, clusterIP: "10.96.1.9" } }));
  expect(await differences(current)).toEqual([]);
  expect(await answerers("tcp", "10.96.1.2", 20)).toEqual([first]);
  await become(raised.stateWith(SERVICES, without(first)));
  const [second] = await answerers("tcp", "10.96.1.2", 20);
  expect(second).not.toBe(first);
});

it("a Service that goes takes everything along", async () => {
  await become(raised.stateWith({ web: SERVICES.web }));
  expect(await differences(current)).toEqual([]);
  const [alpha] = await tables(current);
  expect(JSON.stringify(alpha?.now)).not.toContain("sticky");
});

it.each([
  ["a chain is emptied", "flush chain ip kube-proxy services"],
  ["an element goes", "delete element ip kube-proxy cluster-ips { 10.96.1.1 }"],
  ["a rule is added", "add rule ip kube-proxy services counter"],
  ["a chain is added", "add chain ip kube-proxy stranger"],
  ["the table goes", "delete table ip kube-proxy"],
])("what somebody breaks is seen and mended: %s", async (_what, command) => {
  await raised.lab.run("alpha", ["nft", "-f", "-"], `${command}\n`);
  const host = { namespaces: namespaceRunner() };
  const found = await observeNamespace(host, raised.lab.pids, "alpha", "node", current.document);
  const table = found.find(({ object }) => object === "table");
  const isTable = ({ object }: { readonly object: string }) => object === "table";
  const broken = {
    ...current,
    namespaces: {
      ...current.namespaces,
      alpha: [
        ...(current.namespaces.alpha ?? []).filter((object) => !isTable(object)),
        ...(table === undefined ? [] : [table]),
      ],
    },
  };
  const plan = diff(broken, current, current);
  expect(plan.stages.flatMap(({ changes }) => changes)).toHaveLength(1);
  await raised.lab.carryOut(plan);
  expect(await differences(current)).toEqual([]);
  expect(await answerers("tcp", "10.96.1.1")).toEqual(["a2", "b1", "c1"]);
});
