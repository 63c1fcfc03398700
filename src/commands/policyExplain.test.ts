// `lab policy explain` on a file: what it prints, and what it says when it can't.

import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { PassThrough } from "node:stream";
import { afterAll, describe, expect, it } from "vitest";
import type { CommandContext } from "./context.ts";
import { type Explanation, type PolicyExplainFlags, runPolicyExplain } from "./policyExplain.ts";

const FILE = `
name: pol-explain
network: {pods: [10.244.0.0/16, "fd00:244::/56"]}
nodes: {alpha: , beta: }
namespaces: {ops: {labels: {team: ops}}}
pods:
  front: {node: alpha, labels: {role: frontend}}
  back:
    node: alpha
    labels: {role: backend}
    containers: [{name: server, ports: [{name: http, containerPort: 8080}]}]
  ops/watch: {node: beta}
  other: {replicas: 2}
  proxy: {node: alpha, hostNetwork: true}
services:
  web: {selector: {role: backend}, ports: [{port: 80, targetPort: http}]}
  outer: {type: NodePort, selector: {role: backend}, ports: [{port: 80, targetPort: http, nodePort: 30080}]}
policies:
  back:
    podSelector: {matchLabels: {role: backend}}
    ingress:
      - from: [{podSelector: {matchExpressions: [{key: role, operator: In, values: [frontend, other]}]}}]
        ports: [{port: http}]
      - from: [{namespaceSelector: {matchLabels: {team: ops}}}, {ipBlock: {cidr: 10.0.0.0/8, except: [10.1.0.0/16]}}]
        ports: [{protocol: UDP, port: 53, endPort: 60}, {protocol: SCTP}]
  quiet: {namespace: ops, podSelector: {}, policyTypes: [Egress]}
`;

const directory = mkdtempSync(join(tmpdir(), "flatlab-policy-"));
writeFileSync(join(directory, "policy.lab.yaml"), FILE);
afterAll(() => rmSync(directory, { recursive: true }));

async function explain(from: string, to: string, flags: Partial<PolicyExplainFlags> = {}): Promise<string> {
  const stdout = new PassThrough();
  const context = { stdout, stderr: new PassThrough(), stdin: new PassThrough(), env: {}, cwd: directory };
  const signal = new AbortController().signal;
  const all = { from, to, argument: "policy.lab.yaml", protocol: "tcp" as const, ...flags };
  expect(await runPolicyExplain(all, { ...context, signal } as CommandContext)).toBe(0);
  return String(stdout.read());
}

describe("lab policy explain", () => {
  it("says for each family what is allowed, and each rule that was asked", async () => {
    expect(await explain("front", "back", { port: 8080 })).toBe(`\
allowed: front (10.244.1.2) -> back (10.244.1.3), tcp port 8080
  egress of front: allowed, no policy with Egress selects it
  ingress of back: allowed
    default/back, ingress[0] allows it: from pods with role in (frontend, other) of namespace default, on TCP http
    default/back, ingress[1] does not match: from all pods of namespaces with team=ops, or 10.0.0.0/8 without 10.1.0.0/16, on UDP 53-60 or any port of SCTP
allowed: front (fd00:244:0:1::2) -> back (fd00:244:0:1::3), tcp port 8080
  egress of front: allowed, no policy with Egress selects it
  ingress of back: allowed
    default/back, ingress[0] allows it: from pods with role in (frontend, other) of namespace default, on TCP http
    default/back, ingress[1] does not match: from all pods of namespaces with team=ops, or 10.0.0.0/8 without 10.1.0.0/16, on UDP 53-60 or any port of SCTP
`);
  });

  it("says whose policy denies, on either end", async () => {
    const text = await explain("ops/watch", "10.9.9.9", { port: 53, protocol: "udp" });
    expect(text).toBe(`\
denied: ops/watch (10.244.2.2) -> 10.9.9.9, udp port 53
  egress of ops/watch: denied, no rule of these policies allows it
    ops/quiet: no egress rules, so it allows nothing
  ingress of 10.9.9.9: allowed, policies are about pods only
`);
  });

  it("knows nodes, by the address that they send from, and pods in their network namespace", async () => {
    expect(await explain("beta", "back")).toContain("denied: beta (10.244.2.0) -> back (10.244.1.3), ping");
    expect(await explain("alpha", "back")).toContain("a pod and its own node always reach each other");
    expect(await explain("proxy", "back")).toContain("a pod and its own node always reach each other");
  });

  it("has it all as JSON", async () => {
    const answer = JSON.parse(await explain("front", "back", { port: 80, json: true })) as Explanation;
    expect(answer).toMatchObject({
      lab: "pol-explain",
      from: "front",
      to: "back",
      protocol: "tcp",
      port: 80,
      allowed: false,
    });
    expect(answer.families.map(({ family }) => family)).toEqual(["IPv4", "IPv6"]);
    expect(answer.families[0]?.ingress).toEqual({
      allowed: false,
      reason: "no-rule",
      pod: "back",
      policies: ["default/back"],
      rules: [],
    });
  });

  it.each([
    ["fron", "back", 'has no pod or node "fron" (did you mean "front"?), and it is no address'],
    ["front", "other", '"other" has 2 replicas'],
    ["front", "svc/web", '"svc/web" is a Service, and policies see the pods behind it'],
    ["front", "web", '"web" is a Service'],
    ["10.1.1.1", "fd00::1", "10.1.1.1 and fd00::1 have no address family in common"],
  ])("refuses %s -> %s", async (from, to, words) => {
    await expect(explain(from, to)).rejects.toThrow(words);
  });

  it.each(["alpha", "proxy", "192.168.50.12"])(
    "refuses a node port of %s, and names the pods",
    async (to) => {
      const asked = explain("front", to, { port: 30080 });
      await expect(asked).rejects.toThrow(`port 30080 of ${to} is a node port of the Service "outer"`);
      await expect(asked).rejects.toMatchObject({ hint: expect.stringMatching(/listens on: back$/) });
      expect(await explain("front", to, { port: 30080, protocol: "udp" })).toContain("allowed");
      expect(await explain("front", to, { port: 30081 })).toContain("allowed");
    },
  );
});
