// Policies in real namespaces: every network enforces them, the tables are what nft prints, and model and kernel agree.

import { describe, expect, it } from "vitest";
import { printPlan } from "../../src/plan/print.ts";
import type { Topology } from "../../src/topology/model.ts";
import { readTopology } from "../../src/topology/read.ts";
import { type Door, raisePolicyLab } from "../support/policyLab.ts";

const DOORS: readonly Door[] = [
  { protocol: "TCP", port: 80 },
  { protocol: "TCP", port: 8080 },
  { protocol: "UDP", port: 53 },
  { protocol: "ICMP" },
];

const NETWORKS = {
  "flannel with both families": 'network: {pods: [10.244.0.0/16, "fd00:244::/56"]}',
  "flannel host-gw": "network: {backend: host-gw}",
  "weave, one bridge over all nodes": "network: {cni: weave}",
  "calico with VXLAN": "network: {cni: calico, backend: vxlan}",
  "underlay with both families": 'network: {cni: underlay, nodes: [192.168.50.0/24, "fd00:50::/64"]}',
} as const;

function labOf(network: string, policies: string): Topology {
  const text = `
name: pol-kernel
${network}
nodes: {alpha: , beta: }
namespaces:
  other: {labels: {team: ops}}
pods:
  front: {node: alpha, labels: {role: frontend}}
  back:
    node: alpha
    labels: {role: backend}
    containers: [{name: server, ports: [{name: http, containerPort: 8080}]}]
  database: {node: beta, labels: {role: database}}
  stranger: {node: beta}
  other/guest: {node: alpha, labels: {role: frontend}}
policies:
${policies}
`;
  return readTopology(text, { file: "lab.yaml", directory: "/" }).topology;
}

const NONE = "  {}";
const CLASSIC = `
  allow-frontend-to-backend:
    podSelector: {matchLabels: {role: backend}}
    ingress: [{from: [{podSelector: {matchLabels: {role: frontend}}}]}]
`;
const MANY = `
  default-deny: {podSelector: {}, policyTypes: [Ingress, Egress]}
  by-name:
    podSelector: {matchLabels: {role: backend}}
    ingress:
      - from: [{podSelector: {matchLabels: {role: frontend}}}, {namespaceSelector: {matchLabels: {team: ops}}}]
        ports: [{port: http}, {protocol: UDP}]
  out:
    podSelector: {matchExpressions: [{key: role, operator: Exists}]}
    policyTypes: [Egress]
    egress:
      - to: [{ipBlock: {cidr: 0.0.0.0/0, except: [10.244.2.0/24, 192.168.50.1/32]}}]
        ports: [{port: 80, endPort: 8080}, {port: 100, endPort: 9000}, {protocol: SCTP, port: 9}]
      - to: [{podSelector: {matchLabels: {role: database}}}]
  other/all: {podSelector: {}, ingress: [{}], policyTypes: [Ingress]}
`;

/** Of TCP port 80. */
const verdictsOf = (verdicts: ReadonlyMap<string, string>, to: string) =>
  Object.fromEntries(
    [...verdicts].filter(([name]) => name.includes(`-> ${to} (10.`) && name.endsWith("TCP 80")),
  );

it("lets the frontend reach the backend, and nobody else but the backend's node", async () => {
  await using policyLab = await raisePolicyLab(labOf("network: {}", CLASSIC));
  expect(verdictsOf(await policyLab.seen(DOORS), "back")).toEqual({
    "alpha -> back (10.244.1.3) TCP 80": "passes",
    "beta -> back (10.244.1.3) TCP 80": "dropped",
    "database -> back (10.244.1.3) TCP 80": "dropped",
    "front -> back (10.244.1.3) TCP 80": "passes",
    "other/guest -> back (10.244.1.3) TCP 80": "dropped",
    "stranger -> back (10.244.1.3) TCP 80": "dropped",
  });
});

it("is never open while one denying policy gives way to another", async () => {
  const DENY_SOME = `
  deny-back: {podSelector: {matchLabels: {role: backend}}, ingress: [{from: [{ipBlock: {cidr: 10.244.2.0/24}}]}]}
`;
  const DENY_ALL = `
  deny-all: {podSelector: {}, ingress: [{from: [{podSelector: {matchLabels: {role: database}}}]}]}
`;
  await using policyLab = await raisePolicyLab(labOf("network: {}", DENY_SOME));
  const { lab } = policyLab;
  const heard = await lab.hear("back", 9);
  const floods = [await lab.flood("front", "10.244.1.3", 9), await lab.flood("database", "10.244.1.3", 9)];
  for (let round = 0; round < 5; round++) {
    await policyLab.change(labOf("network: {}", DENY_ALL));
    await policyLab.change(labOf("network: {}", DENY_SOME));
  }
  const sent = await Promise.all(floods.map((stop) => stop()));
  expect(Math.min(...sent)).toBeGreaterThan(1000);
  const bySource = await heard();
  expect(Object.keys(bySource)).toEqual(["10.244.2.2"]);
});

describe.each(Object.entries(NETWORKS))("%s", (_name, network) => {
  it("is as it was asked for, through changes, and lets pass what the evaluator lets pass", async () => {
    await using policyLab = await raisePolicyLab(labOf(network, CLASSIC));
    for (const policies of [CLASSIC, MANY, NONE]) {
      await policyLab.change(labOf(network, policies));
      expect(printPlan(await policyLab.rest())).toBe("pol-kernel: nothing to change\n");
      expect(await policyLab.seen(DOORS)).toEqual(policyLab.wanted(DOORS));
    }
  });
});
