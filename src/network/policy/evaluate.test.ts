// What the API reference says about each field, as verdicts.

import { describe, expect, it } from "vitest";
import { wantedState } from "../../../test/support/golden.ts";
import type { Address } from "../../address/address.ts";
import { readTopology } from "../../topology/read.ts";
import { evaluate, type Flow, type Verdict } from "./evaluate.ts";
import { policyRealm } from "./realm.ts";

const PODS = `
name: pol-unit
nodes: {alpha: , beta: }
namespaces:
  x: {labels: {team: ops}}
pods:
  front: {node: alpha, labels: {role: frontend}}
  back:
    node: alpha
    labels: {role: backend, tier: "1"}
    containers:
      - name: server
        ports: [{name: http, containerPort: 8080}, {name: dns, containerPort: 5353, protocol: UDP}]
  far: {node: beta, labels: {role: frontend}}
  x/guest: {node: beta, labels: {role: frontend}}
  proxy: {node: beta, hostNetwork: true, labels: {role: frontend}}
policies:
`;

interface Ask {
  readonly protocol?: Flow["protocol"];
  readonly port?: number;
}

function judge(policies: string) {
  const { topology } = readTopology(PODS + policies, { file: "lab.yaml", directory: "/" });
  const { leases } = wantedState(topology).document ?? {};
  if (leases === undefined) throw new Error("a lab has leases");
  const realm = policyRealm(topology, leases);
  const home = (name: string) => {
    const isHost = topology.pods.some((pod) => pod.name === name && pod.hostNetwork);
    return isHost ? (leases.pods[name]?.node ?? name) : name;
  };
  const addressOf = (member: string, name = home(member)) =>
    leases.pods[name]?.addresses[0] ?? leases.nodes[name]?.addresses[0] ?? (name as Address);
  return (from: string, to: string, { protocol = "TCP", port = 80 }: Ask = {}): Verdict =>
    evaluate(realm, {
      from: { address: addressOf(from) },
      to: { address: addressOf(to) },
      protocol,
      ...(protocol !== "ICMP" && { port }),
    });
}

/** Who of all reaches `to`. */
function reaching(policies: string, to: string, ask?: Ask): string[] {
  const verdict = judge(policies);
  const all = ["front", "back", "far", "x/guest", "alpha", "beta", "8.8.8.8"];
  return all.filter((from) => from !== to && verdict(from, to, ask).isAllowed);
}

const EVERYBODY = ["front", "far", "x/guest", "alpha", "beta", "8.8.8.8"];

describe("isolation", () => {
  it("is not there without a policy", () => {
    expect(reaching("  {}", "back")).toEqual(EVERYBODY);
  });

  it("is of the direction that the policy is about, and of the pods that it selects", () => {
    const verdict = judge("  deny: {podSelector: {matchLabels: {role: backend}}}");
    expect(verdict("front", "back")).toEqual({
      isAllowed: false,
      egress: { isAllowed: true, reason: "not-isolated", pod: "front", policies: [], rules: [] },
      ingress: { isAllowed: false, reason: "no-rule", pod: "back", policies: ["default/deny"], rules: [] },
    });
    expect(verdict("back", "front").isAllowed).toBe(true);
    expect(verdict("far", "front").isAllowed).toBe(true);
  });

  it("is of egress where there are egress rules, or the policy says so", () => {
    const byRules = judge("  out: {podSelector: {}, egress: [{ports: [{port: 53, protocol: UDP}]}]}");
    expect(byRules("front", "8.8.8.8", { protocol: "UDP", port: 53 }).egress.reason).toBe("rule");
    expect(byRules("front", "8.8.8.8").egress.reason).toBe("no-rule");
    expect(byRules("8.8.8.8", "front").ingress.reason).toBe("no-rule");
    const byTypes = judge("  out: {podSelector: {}, policyTypes: [Egress]}");
    expect(byTypes("front", "8.8.8.8").isAllowed).toBe(false);
    expect(byTypes("8.8.8.8", "front").isAllowed).toBe(true);
  });

  it("is of pods of the policy's own namespace only", () => {
    expect(judge("  x/deny: {podSelector: {}}")("front", "back").isAllowed).toBe(true);
    expect(judge("  x/deny: {podSelector: {}}")("front", "x/guest").isAllowed).toBe(false);
  });

  it("is not from the pod's own node, nor from itself; another node is like anybody", () => {
    const verdict = judge("  deny: {podSelector: {}, policyTypes: [Ingress, Egress]}");
    expect(verdict("alpha", "back")).toMatchObject({ isAllowed: true, ingress: { reason: "own-node" } });
    expect(verdict("back", "alpha")).toMatchObject({ isAllowed: true, egress: { reason: "own-node" } });
    // Also by its address in the pod network, the pods' gateway.
    expect(verdict("back", "10.244.1.1")).toMatchObject({ isAllowed: true, egress: { reason: "own-node" } });
    expect(verdict("back", "10.244.2.1").isAllowed).toBe(false);
    expect(verdict("back", "back")).toMatchObject({ isAllowed: true, ingress: { reason: "itself" } });
    expect(verdict("beta", "back").isAllowed).toBe(false);
    expect(verdict("back", "beta").isAllowed).toBe(false);
    expect(verdict("beta", "alpha")).toMatchObject({ isAllowed: true, ingress: { reason: "no-pod" } });
  });

  it("is lifted by what any of several policies allows", () => {
    const verdict = judge(`
  deny: {podSelector: {}}
  some: {podSelector: {matchLabels: {tier: "1"}}, ingress: [{ports: [{port: 1}]}, {ports: [{port: 80}]}]}
  more: {podSelector: {matchLabels: {role: backend}}, ingress: [{}]}`);
    expect(verdict("front", "back").ingress).toEqual({
      isAllowed: true,
      reason: "rule",
      pod: "back",
      policies: ["default/deny", "default/some", "default/more"],
      rules: [
        { policy: "default/some", rule: 1 },
        { policy: "default/more", rule: 0 },
      ],
    });
    expect(verdict("back", "front").isAllowed).toBe(false);
  });

  it("needs both ends to allow it", () => {
    const verdict = judge(`
  in: {podSelector: {matchLabels: {role: backend}}, ingress: [{}]}
  out: {podSelector: {matchLabels: {role: frontend}}, policyTypes: [Egress]}`);
    expect(verdict("front", "back")).toMatchObject({
      isAllowed: false,
      ingress: { isAllowed: true },
      egress: { isAllowed: false },
    });
  });
});

describe("peers", () => {
  const from = (peers: string) =>
    `  p: {podSelector: {matchLabels: {role: backend}}, ingress: [{from: ${peers}}]}`;

  it("are pods of the policy's own namespace with podSelector", () => {
    expect(reaching(from("[{podSelector: {matchLabels: {role: frontend}}}]"), "back")).toEqual([
      "front",
      "far",
      "alpha",
    ]);
    expect(reaching(from("[{podSelector: {}}]"), "back")).toEqual(["front", "far", "alpha"]);
  });

  it("are all pods of namespaces with namespaceSelector, by labels and by the name that each has for a label", () => {
    expect(reaching(from("[{namespaceSelector: {matchLabels: {team: ops}}}]"), "back")).toEqual([
      "x/guest",
      "alpha",
    ]);
    expect(
      reaching(from("[{namespaceSelector: {matchLabels: {kubernetes.io/metadata.name: x}}}]"), "back"),
    ).toEqual(["x/guest", "alpha"]);
    expect(reaching(from("[{namespaceSelector: {}}]"), "back")).toEqual(["front", "far", "x/guest", "alpha"]);
  });

  it("need both selectors where one peer has both, and either where two peers have one each", () => {
    const both = "{namespaceSelector: {matchLabels: {team: ops}}, podSelector: {matchLabels: {role: no}}}";
    expect(reaching(from(`[${both}]`), "back")).toEqual(["alpha"]);
    const either =
      "[{namespaceSelector: {matchLabels: {team: ops}}}, {podSelector: {matchLabels: {role: frontend}}}]";
    expect(reaching(from(either), "back")).toEqual(["front", "far", "x/guest", "alpha"]);
  });

  it.each([
    ["In, values: [frontend]", ["front", "far"]],
    ["NotIn, values: [frontend]", ["back"]],
    ["Exists", ["front", "back", "far"]],
    ["DoesNotExist", []],
  ])("are found by expressions: %s", (expression, pods) => {
    const rule = `[{podSelector: {matchExpressions: [{key: role, operator: ${expression}}]}}]`;
    const policy = `  p: {podSelector: {}, ingress: [{from: ${rule}}]}`;
    const seen = ["front", "back", "far"].filter(
      (pod) => judge(policy)(pod, pod === "far" ? "back" : "far").isAllowed,
    );
    expect(seen).toEqual(pods);
  });

  it("are addresses with ipBlock, whoever has them, but for its exceptions", () => {
    expect(reaching(from("[{ipBlock: {cidr: 8.0.0.0/8}}]"), "back")).toEqual(["alpha", "8.8.8.8"]);
    expect(reaching(from("[{ipBlock: {cidr: 0.0.0.0/0, except: [8.8.8.8/32]}}]"), "back")).toEqual([
      "front",
      "far",
      "x/guest",
      "alpha",
      "beta",
    ]);
    const back = "[{ipBlock: {cidr: 8.8.0.0/16, except: [8.8.8.0/24]}}, {ipBlock: {cidr: 8.8.8.8/32}}]";
    expect(reaching(from(back), "back")).toEqual(["alpha", "8.8.8.8"]);
  });

  it("are everybody where the list is empty", () => {
    expect(reaching(from("[]"), "back")).toEqual(EVERYBODY);
  });
});

describe("ports", () => {
  const passes = (ports: string, ask: Ask) =>
    judge(`  p: {podSelector: {}, ingress: [{ports: ${ports}}]}`)("far", "back", ask).isAllowed;

  it("are of TCP unless said otherwise", () => {
    expect(passes("[{port: 80}]", {})).toBe(true);
    expect(passes("[{port: 80}]", { port: 81 })).toBe(false);
    expect(passes("[{port: 80}]", { protocol: "UDP" })).toBe(false);
    expect(passes("[{port: 80, protocol: SCTP}]", { protocol: "SCTP" })).toBe(true);
  });

  it("are all of a protocol without a number, and a range with endPort", () => {
    expect(passes("[{protocol: UDP}]", { protocol: "UDP", port: 60_000 })).toBe(true);
    expect(passes("[{protocol: UDP}]", {})).toBe(false);
    expect([79, 80, 90, 91].map((port) => passes("[{port: 80, endPort: 90}]", { port }))).toEqual([
      false,
      true,
      true,
      false,
    ]);
  });

  it("with names are those that the destination's containers call so, in that protocol", () => {
    expect(passes("[{port: http}]", { port: 8080 })).toBe(true);
    expect(passes("[{port: http}]", {})).toBe(false);
    expect(passes("[{port: dns}]", { port: 5353 })).toBe(false);
    expect(passes("[{port: dns, protocol: UDP}]", { protocol: "UDP", port: 5353 })).toBe(true);
    const out = judge(
      "  p: {podSelector: {matchLabels: {role: frontend}}, egress: [{ports: [{port: http}]}]}",
    );
    expect(out("front", "back", { port: 8080 }).egress.isAllowed).toBe(true);
    expect(out("front", "far", { port: 8080 }).egress.isAllowed).toBe(false);
    expect(out("front", "8.8.8.8", { port: 8080 }).egress.isAllowed).toBe(false);
  });

  it("let nothing pass that has none: a ping needs a rule without ports", () => {
    expect(passes("[{protocol: TCP}, {protocol: UDP}, {protocol: SCTP}]", { protocol: "ICMP" })).toBe(false);
    expect(passes("[]", { protocol: "ICMP" })).toBe(true);
  });
});

describe("pods in the network namespace of their node", () => {
  it("are their node: no policy selects them, and no selector means them", () => {
    const verdict = judge(`
  deny: {podSelector: {}, policyTypes: [Ingress, Egress], ingress: [{from: [{podSelector: {matchLabels: {role: frontend}}}]}]}`);
    expect(verdict("proxy", "back").ingress.reason).toBe("no-rule");
    expect(verdict("proxy", "far").ingress.reason).toBe("own-node");
    expect(verdict("front", "proxy").ingress.reason).toBe("no-pod");
  });
});
