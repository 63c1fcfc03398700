// The tables as text, and what makes them grow and what does not. That the kernel takes them, and does what they say, is
// test/kernel/policy*.test.ts.

import { describe, expect, it } from "vitest";
import { wantedState } from "../../../test/support/golden.ts";
import { tableLines } from "../../iproute/nft.ts";
import { tableDifference } from "../../plan/tables.ts";
import type { NftTable } from "../../state/nftables.ts";
import { readTopology } from "../../topology/read.ts";

const PODS = `
  front: {node: alpha, labels: {role: frontend}}
  back:
    node: alpha
    labels: {role: backend}
    containers: [{name: server, ports: [{name: http, containerPort: 8080}]}]
  far: {node: beta, labels: {role: frontend}}
`;

function tableIn(
  subject: string,
  policies: string,
  { network = "{}", pods = PODS } = {},
): NftTable | undefined {
  const text = `name: pol-unit\nnetwork: ${network}\nnodes: {alpha: , beta: }\npods:${pods}\npolicies:\n${policies}`;
  const { topology } = readTopology(text, { file: "lab.yaml", directory: "/" });
  const objects = wantedState(topology).namespaces[subject] ?? [];
  return objects.filter((object) => object.object === "table").find(({ name }) => name === "kube-policy");
}

function wholeTable(...parameters: Parameters<typeof tableIn>): NftTable {
  const table = tableIn(...parameters);
  if (table === undefined) throw new Error("there is no table");
  return table;
}

const CLASSIC = `
  allow-frontend-to-backend:
    podSelector: {matchLabels: {role: backend}}
    ingress: [{from: [{podSelector: {matchLabels: {role: frontend}}}], ports: [{port: http}, {port: 80}]}]
`;

describe("the table of a node", () => {
  it("leads from a pod's address to its policies, and drops what none of them allows", () => {
    const lines = tableLines(wholeTable("alpha", CLASSIC)).map((line) => line.trim());
    const policy = "ingress/default/allow-frontend-to-backend";
    const [group = ""] = lines.flatMap((line) => line.match(/^chain (ingress-[0-9a-f]{12}) \{$/)?.[1] ?? []);
    expect(lines).toEqual([
      "create table inet kube-policy",
      "table inet kube-policy {",
      "set itself-v4 {",
      "type ipv4_addr . ipv4_addr",
      "elements = { 10.244.1.3 . 10.244.1.3 }",
      "}",
      "map ingress-v4 {",
      "type ipv4_addr : verdict",
      `elements = { 10.244.1.3 : goto ${group} }`,
      "}",
      `set ${policy}/0/ports {`,
      "type inet_proto . inet_service",
      "flags interval",
      "elements = { tcp . 80 }",
      "}",
      `set ${policy}/0/named-v4 {`,
      "type ipv4_addr . inet_proto . inet_service",
      "elements = { 10.244.1.3 . tcp . 8080 }",
      "}",
      `set ${policy}/0/pods-v4 {`,
      "type ipv4_addr",
      "elements = { 10.244.1.2, 10.244.2.2 }",
      "}",
      `chain ${policy} {`,
      `ip saddr @${policy}/0/pods-v4 meta l4proto . th dport @${policy}/0/ports accept`,
      `ip saddr @${policy}/0/pods-v4 ip daddr . meta l4proto . th dport @${policy}/0/named-v4 accept`,
      "}",
      `chain ${group} {`,
      `jump ${policy}`,
      'counter drop comment "no rule of default/allow-frontend-to-backend"',
      "}",
      "chain ingress {",
      "type filter hook forward priority filter + 1; policy accept;",
      "ct state established,related accept",
      "ip saddr . ip daddr @itself-v4 accept",
      "ip daddr vmap @ingress-v4",
      "}",
      "}",
    ]);
  });

  it("is not there where no policy selects any of its pods", () => {
    expect(tableIn("beta", CLASSIC)).toBe(undefined);
    expect(tableIn("alpha", "  {}")).toBe(undefined);
    expect(tableIn("alpha", "  nobody: {podSelector: {matchLabels: {role: nobody}}}")).toBe(undefined);
  });

  it("has one chain for all pods with the same policies, in whatever order they stand", () => {
    const [one, two] = ["  a: {podSelector: {}}\n", "  b: {podSelector: {}}\n"];
    const table = wholeTable("alpha", one + two);
    expect(table.sets["ingress-v4"]?.elements).toHaveLength(2);
    expect(Object.keys(table.chains).filter((name) => name.startsWith("ingress-"))).toHaveLength(1);
    expect(wholeTable("alpha", two + one)).toEqual(table);
  });

  it("changes by elements when a pod comes that a policy allows", () => {
    const more = `${PODS}  another: {node: beta, labels: {role: frontend}}`;
    const difference = tableDifference(
      wholeTable("alpha", CLASSIC),
      wholeTable("alpha", CLASSIC, { pods: more }),
    );
    expect(difference).toEqual({
      isReplaced: false,
      sets: { added: [], removed: [] },
      chains: { added: [], removed: [] },
      elements: [
        { set: "ingress/default/allow-frontend-to-backend/0/pods-v4", gone: [], come: ["10.244.2.3"] },
      ],
      refilled: [],
    });
  });

  it("knows ranges, protocols and blocks as sets of intervals that don't overlap", () => {
    const table = wholeTable(
      "alpha",
      `
  out:
    podSelector: {}
    policyTypes: [Egress]
    egress:
      - to: [{ipBlock: {cidr: 10.0.0.0/8, except: [10.1.0.0/16]}}, {ipBlock: {cidr: 10.1.2.0/24}}, {ipBlock: {cidr: 10.9.9.9/32}}]
        ports: [{port: 80, endPort: 90}, {port: 85, endPort: 95}, {port: 443}, {protocol: UDP}, {protocol: SCTP, port: 5000}]
`,
    );
    expect(table.sets["egress/default/out/0/ports"]?.elements).toEqual([
      "tcp . 80-95",
      "tcp . 443",
      "udp . 0-65535",
      "sctp . 5000",
    ]);
    expect(table.sets["egress/default/out/0/blocks-v4"]?.elements).toEqual([
      "10.0.0.0/16",
      "10.1.2.0/24",
      "10.2.0.0-10.255.255.255",
    ]);
  });

  it("finds both families, and neighbours of IPv6", () => {
    const network = '{pods: [10.244.0.0/16, "fd00:244::/56"]}';
    const { sets, chains } = wholeTable("alpha", CLASSIC, { network });
    expect(sets["ingress-v6"]?.elements).toHaveLength(1);
    expect(chains.ingress?.rules[1]).toContain("nd-neighbor-solicit");
    expect(chains.ingress?.rules.slice(2, 4)).toEqual([
      "ip6 saddr fe80::/10 drop",
      "ip6 daddr fe80::/10 drop",
    ]);
    expect(chains["ingress/default/allow-frontend-to-backend"]?.rules).toHaveLength(4);
  });

  it("writes addresses as nft prints them, which puts an IPv4 address at the end of some", () => {
    const blocks = ["::102:304/128", "::ffff:a00:0/104", "::5/128", "::1:0:0/96", "fd00::/8"];
    const peers = blocks.map((cidr) => `{ipBlock: {cidr: "${cidr}"}}`).join(", ");
    const network = '{pods: [10.244.0.0/16, "fd00:244::/56"]}';
    const table = wholeTable("alpha", `  p: {podSelector: {}, ingress: [{from: [${peers}]}]}`, { network });
    expect(table.sets["ingress/default/p/0/blocks-v6"]?.elements).toEqual([
      "::5",
      "::1.2.3.4",
      "::1:0:0/96",
      "::ffff:10.0.0.0/104",
      "fd00::/8",
    ]);
  });

  it("takes the longest names that Kubernetes has", () => {
    const name = (end: string) =>
      `${"a".repeat(60)}.${"b".repeat(60)}.${"c".repeat(60)}.${"d".repeat(60)}${end}`;
    const table = wholeTable(
      "alpha",
      `  ${name("-x")}: {podSelector: {}}\n  ${name("-y")}: {podSelector: {}}`,
    );
    const names = [...Object.keys(table.chains), ...Object.keys(table.sets)];
    expect(names.filter((one) => one.length > 250)).toEqual([]);
    expect(Object.keys(table.chains).filter((one) => one.startsWith("ingress/"))).toHaveLength(2);
    const comments = Object.values(table.chains).flatMap(({ rules }) =>
      rules.flatMap((rule) => rule.match(/comment "(.*)"/)?.[1] ?? []),
    );
    expect(comments.every((comment) => comment.length < 128)).toBe(true);
  });
});

describe("the table of a pod on the node network", () => {
  it("is its own, and lets its node in", () => {
    const options = { network: "{cni: underlay}" };
    expect(tableIn("alpha", CLASSIC, options)).toBe(undefined);
    const { chains, sets } = wholeTable("back", CLASSIC, options);
    expect(chains.ingress).toEqual({
      hook: "type filter hook input priority filter; policy accept;",
      rules: [
        "ct state established,related accept",
        'iifname "lo" accept',
        "ip saddr . ip daddr @itself-v4 accept",
        "ip saddr @node-v4 accept",
        "ip daddr vmap @ingress-v4",
      ],
    });
    expect(sets["node-v4"]?.elements).toEqual(["192.168.50.11"]);
  });
});
