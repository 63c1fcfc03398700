// Any policies on any pods: the pure evaluator and the kernel say the same about every connection, and what the kernel
// lists is what was wanted. One lab for each kind of network, whose policies and labels change at random.

import fc from "fast-check";
import { expect, it } from "vitest";
import { printPlan } from "../../src/plan/print.ts";
import { readTopology } from "../../src/topology/read.ts";
import type { LabFile } from "../../src/topology/schema.ts";
import { type Door, raisePolicyLab } from "../support/policyLab.ts";

const DOORS: readonly Door[] = [
  { protocol: "TCP", port: 80 },
  { protocol: "TCP", port: 8080 },
  { protocol: "UDP", port: 53 },
  { protocol: "ICMP" },
];

const NETWORKS: Readonly<Record<string, LabFile["network"]>> = {
  flannel: { pods: ["10.244.0.0/16", "fd00:244::/56"] },
  weave: { cni: "weave" },
  calico: { cni: "calico", backend: "vxlan" },
  underlay: { cni: "underlay" },
};

const PLACES = { a1: "alpha", a2: "alpha", "x/a3": "alpha", b1: "beta", "x/b2": "beta" } as const;

const labels = fc.dictionary(fc.constantFrom("role", "tier"), fc.constantFrom("front", "back"), {
  maxKeys: 2,
});

const expression = fc.record({
  key: fc.constantFrom("role", "tier", "absent"),
  what: fc.constantFrom(
    { operator: "In", values: ["front"] } as const,
    { operator: "NotIn", values: ["front", "back"] } as const,
    { operator: "Exists" } as const,
    { operator: "DoesNotExist" } as const,
  ),
});

const selector = fc.oneof(
  fc.constant({}),
  labels.map((matchLabels) => ({ matchLabels })),
  expression.map(({ key, what }) => ({ matchExpressions: [{ key, ...what }] })),
);

/** Of pods, of nodes, of everybody; with holes that are single addresses, networks, or all of it. */
const block = fc.constantFrom(
  { cidr: "0.0.0.0/0" },
  { cidr: "0.0.0.0/0", except: ["10.244.1.0/24", "192.168.50.12/32"] },
  { cidr: "10.244.0.0/16", except: ["10.244.2.2/32"] },
  { cidr: "10.244.1.2/31" },
  { cidr: "10.244.1.3/32" },
  { cidr: "192.168.50.0/24", except: ["192.168.50.0/25", "192.168.50.128/25"] },
  { cidr: "192.168.50.8/29" },
  { cidr: "fd00:244::/56", except: ["fd00:244:0:1::2/128"] },
  { cidr: "::/0" },
  { cidr: "::/0", except: ["::ffff:a00:0/104", "::102:304/128"] },
);

const peer = fc.oneof(
  selector.map((podSelector) => ({ podSelector })),
  selector.map((namespaceSelector) => ({ namespaceSelector })),
  fc.record({ podSelector: selector, namespaceSelector: selector }),
  block.map((ipBlock) => ({ ipBlock })),
);

const port = fc.constantFrom(
  { port: 80 },
  { port: "http" },
  { port: 1, endPort: 79 },
  { port: 50, endPort: 8000 },
  { protocol: "TCP" } as const,
  { protocol: "UDP" } as const,
  { protocol: "UDP", port: 53 } as const,
  { protocol: "UDP", port: "dns" } as const,
  { protocol: "SCTP", port: 80 } as const,
);

const rules = fc.array(
  fc.record(
    { peers: fc.array(peer, { maxLength: 3 }), ports: fc.array(port, { maxLength: 3 }) },
    { requiredKeys: [] },
  ),
  { maxLength: 2 },
);

const policy = fc.record({
  namespace: fc.constantFrom("default", "x"),
  podSelector: selector,
  policyTypes: fc.subarray(["Ingress", "Egress"] as const),
  ingress: rules,
  egress: rules,
});

const situation = fc.record({
  policies: fc.array(policy, { minLength: 1, maxLength: 4 }),
  labels: fc.tuple(labels, labels, labels, labels, labels),
  team: fc.constantFrom("front", "back"),
  http: fc.tuple(...Object.keys(PLACES).map(() => fc.constantFrom(80, 8080, undefined))),
});
type Situation = typeof situation extends fc.Arbitrary<infer Value> ? Value : never;

function labOf(network: LabFile["network"], { policies, labels: given, team, http }: Situation) {
  const file = {
    name: "pol-property",
    network,
    nodes: { alpha: {}, beta: {} },
    namespaces: { x: { labels: { role: team } } },
    pods: Object.fromEntries(
      Object.entries(PLACES).map(([name, node], index) => {
        const ports = [
          ...(http[index] === undefined ? [] : [{ name: "http", containerPort: http[index] }]),
          { name: "dns", containerPort: 53, protocol: "UDP" },
        ];
        return [name, { node, labels: given[index], containers: [{ name: "server", ports }] }];
      }),
    ),
    policies: Object.fromEntries(
      policies.map(({ ingress, egress, ...spec }, index) => [
        `p${index}`,
        {
          ...spec,
          ingress: ingress.map(({ peers, ports }) => ({
            ...(peers && { from: peers }),
            ...(ports && { ports }),
          })),
          egress: egress.map(({ peers, ports }) => ({
            ...(peers && { to: peers }),
            ...(ports && { ports }),
          })),
        },
      ]),
    ),
  };
  return readTopology(JSON.stringify(file), { file: "lab.json", directory: "/" }).topology;
}

const NOBODY: Situation = {
  policies: [],
  labels: [{}, {}, {}, {}, {}],
  team: "front",
  http: Object.keys(PLACES).map(() => undefined),
};

it.each(Object.entries(NETWORKS))("%s", async (_name, network) => {
  await using policyLab = await raisePolicyLab(labOf(network, NOBODY));
  await fc.assert(
    fc.asyncProperty(situation, async (now) => {
      await policyLab.change(labOf(network, now));
      expect(printPlan(await policyLab.rest())).toBe("pol-property: nothing to change\n");
      expect(await policyLab.seen(DOORS)).toEqual(policyLab.wanted(DOORS));
    }),
    // To find a smaller case would take longer than a test may.
    { numRuns: 4, endOnFailure: true },
  );
});
