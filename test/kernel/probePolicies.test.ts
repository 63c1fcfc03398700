// `lab check` on real namespaces of a lab that has policies: it asks only what they allow, proves what they deny, and says
// which table lets pass, or keeps, what it should not.

import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { namespaceRunner } from "../../src/engine/namespaces.ts";
import { check } from "../../src/probe/check.ts";
import type { CheckReport } from "../../src/probe/report.ts";
import type { LabState } from "../../src/state/lab.ts";
import { readTopology } from "../../src/topology/read.ts";
import { wantedState } from "../support/golden.ts";
import { failuresOf, summary } from "../support/provenLab.ts";
import { type RealLab, raiseLab } from "../support/realLab.ts";

const LAB = `
name: pol-probe
nodes: {alpha: , beta: }
pods:
  front: {node: alpha, labels: {role: frontend}}
  back:
    node: alpha
    labels: {role: backend}
    containers: [{name: server, ports: [{name: http, containerPort: 8080}]}]
  stranger: {node: beta}
policies:
  default-deny: {podSelector: {}, policyTypes: [Ingress]}
  allow-frontend-to-backend:
    podSelector: {matchLabels: {role: backend}}
    ingress: [{from: [{podSelector: {matchLabels: {role: frontend}}}], ports: [{port: http}]}]
`;

const { topology } = readTopology(LAB, { file: "lab.yaml", directory: "/" });
const state = wantedState(topology);
let lab: RealLab;
beforeAll(async () => {
  lab = await raiseLab(state);
});
afterAll(() => lab?.[Symbol.asyncDispose]());

async function prove(observed: LabState, { pids } = lab): Promise<CheckReport> {
  if (observed.document === undefined) throw new Error("a lab has a document");
  const running = { name: "pol-probe", ...observed.document, pids, observed };
  const { report } = await check({ namespaces: namespaceRunner() }, running, { timeoutMs: 900 });
  return report;
}

/** Does damage in alpha, observes and proves, and mends it. */
async function proveDamaged(damage: readonly string[], mend?: readonly string[]): Promise<CheckReport> {
  const table = await lab.run("alpha", ["nft", "--stateless", "list", "table", "inet", "kube-policy"]);
  const [program = "", ...words] = damage;
  await lab.run("alpha", [program, ...words]);
  try {
    return await prove(await lab.observe());
  } finally {
    await lab.run("alpha", ["nft", "-f", "-"], REMOVE + table);
    if (mend !== undefined) await lab.run("alpha", ["sysctl", "-qw", ...mend]);
  }
}
const REMOVE = "add table inet kube-policy\ndelete table inet kube-policy\n";

describe("a lab with policies", () => {
  it("passes, and nothing is asked of the model that they deny", async () => {
    const report = await prove(await lab.observe());
    expect(report.rules.flatMap(({ failures }) => failures)).toEqual([]);
    expect(summary(report)).toEqual({
      // Nobody may send to a pod but its own node.
      "pod-to-pod": [0, 0],
      "node-to-pod": [3, 0],
      "pod-to-node": [6, 0],
      "pod-sees-own-address": [3, 0],
      mtu: [0, 0],
      expect: [0, 0],
      "no-nat": [2, 0],
      // Six pairs of pods and three of nodes and pods by datagram, and the port of the backend from three others.
      policy: [12, 0],
    });
  });

  it("says that the table is gone where everything passes", async () => {
    const report = await proveDamaged(["nft", "delete", "table", "inet", "kube-policy"]);
    expect(report.ok).toBe(false);
    const failures = failuresOf(report, "policy");
    expect(failures.find(({ from, port }) => from === "stranger" && port === 8080)).toEqual({
      from: "stranger",
      to: "back",
      address: "10.244.1.3",
      port: 8080,
      protocol: "tcp",
      expected: "dropped",
      seen: "refused",
      hop: "alpha",
      message:
        "stranger reaches back (10.244.1.3) on tcp port 8080, but no ingress rule of default/default-deny, default/allow-frontend-to-backend allows it; alpha lacks the table inet kube-policy",
    });
  });

  it("says that the table was changed where somebody has opened it", async () => {
    const rule = ["insert", "rule", "inet", "kube-policy", "ingress", "accept"];
    const report = await proveDamaged(["nft", ...rule]);
    expect(failuresOf(report, "policy")[0]?.message).toContain(
      "the table inet kube-policy of alpha is not as it was made (to mend it: chains ~1)",
    );
  });

  it("says that the bridge passes pods by", async () => {
    const setting = "net.bridge.bridge-nf-call-iptables";
    const report = await proveDamaged(["sysctl", "-qw", `${setting}=0`], [`${setting}=1`]);
    expect(failuresOf(report, "policy").map(({ message }) => message)).toContain(
      `front reaches back (10.244.1.3) over UDP, but no ingress rule of default/default-deny, default/allow-frontend-to-backend allows it; ${setting} of alpha is not 1, so the table inet kube-policy does not see what its bridge passes`,
    );
  });

  it("names the chain in which somebody drops what policies allow", async () => {
    const chain = "ingress/default/allow-frontend-to-backend";
    const report = await proveDamaged(["nft", "insert", "rule", "inet", "kube-policy", chain, "drop"]);
    expect(failuresOf(report, "policy").map(({ message }) => message)).toEqual([
      `front does not reach back (10.244.1.3) on tcp port 8080: timeout, but default/allow-frontend-to-backend allows it; links and routes are in order, but alpha has a drop rule in table inet kube-policy, chain ${chain}`,
    ]);
  });
});

it("asks more neighbours than the kernel's table has room for, some at a time, and leaves none of them in it", async () => {
  const text = `
name: pol-many
nodes: {alpha: }
pods: {p: {replicas: 26}}
policies: {default-deny: {podSelector: {}}}
`;
  const many = readTopology(text, { file: "lab.yaml", directory: "/" });
  await using crowd = await raiseLab(wantedState(many.topology));
  const report = await prove(await crowd.observe(), crowd);
  expect(summary(report)).toMatchObject({ "pod-to-pod": [0, 0], policy: [26 * 25, 0] });
  expect(await crowd.run("p-7", ["ip", "neigh", "show", "to", "10.244.1.16/28"])).toBe("");
});
