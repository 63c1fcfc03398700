// Random Services and network policies, as specs in Kubernetes' shape, which the model is made of.

import fc from "fast-check";
import type { Family } from "../../src/address/address.ts";
import {
  normalizePolicy,
  normalizeService,
  type PolicySpecFile,
  type ServiceSpecFile,
} from "../../src/topology/kubernetesObjects.ts";
import type { PolicySpec, ServiceSpec } from "../../src/topology/model.ts";

export const NAMESPACES = ["default", "x", "kube"];

export const labels = fc.dictionary(fc.constantFrom("app", "role"), fc.constantFrom("web", "db"), {
  maxKeys: 2,
});

/** What a pod's first container listens on. */
export const CONTAINER_PORTS = [
  { name: "http", containerPort: 8080, protocol: "TCP" },
  { name: "dns", containerPort: 53, protocol: "UDP" },
] as const;

const port = fc.record({
  protocol: fc.constantFrom("TCP" as const, "UDP" as const),
  port: fc.integer({ min: 1, max: 65_535 }),
  targetPort: fc.oneof(fc.integer({ min: 1, max: 65_535 }), fc.constantFrom("http", "dns")),
});

/** With names, since there may be several; none twice. */
const ports = fc
  .uniqueArray(port, { minLength: 1, maxLength: 3, selector: (one) => `${one.port}/${one.protocol}` })
  .map((list) => list.map((one, index) => ({ ...one, name: `p${index}` })));

const serviceSpec: fc.Arbitrary<ServiceSpecFile> = fc
  .record({
    kind: fc.constantFrom("ClusterIP", "NodePort", "headless", "ExternalName"),
    selector: labels,
    ports,
    isSticky: fc.boolean(),
    isLocal: fc.boolean(),
    isDual: fc.boolean(),
    isOutside: fc.boolean(),
    publishNotReadyAddresses: fc.boolean(),
  })
  .map(({ kind, selector, isSticky, isLocal, isDual, isOutside, ...rest }): ServiceSpecFile => {
    if (kind === "ExternalName") return { type: "ExternalName", externalName: "www.example.org" };
    return {
      ...rest,
      selector,
      ...(kind === "headless"
        ? { clusterIP: "None" }
        : { type: kind === "NodePort" ? "NodePort" : "ClusterIP" }),
      ...(isSticky && {
        sessionAffinity: "ClientIP",
        sessionAffinityConfig: { clientIP: { timeoutSeconds: 60 } },
      }),
      ...(isLocal && { internalTrafficPolicy: "Local", externalTrafficPolicy: "Local" }),
      ...(isDual && { ipFamilyPolicy: "PreferDualStack" }),
      ...(isOutside && { externalIPs: ["192.0.2.7"] }),
    };
  });

/** Services of a network with these families. */
export type ServicesFor = (families: readonly Family[]) => readonly ServiceSpec[];

export const services: fc.Arbitrary<ServicesFor> = fc
  .uniqueArray(
    fc.record({
      namespace: fc.constantFrom(...NAMESPACES),
      name: fc.constantFrom("web", "db", "s".repeat(63)),
      spec: serviceSpec,
    }),
    { maxLength: 2, selector: ({ namespace, name }) => `${namespace}/${name}` },
  )
  .map(
    (list): ServicesFor =>
      (families) =>
        list.map(({ namespace, name, spec }) => normalizeService(namespace, name, spec, families)),
  );

type Peer = NonNullable<NonNullable<PolicySpecFile["ingress"]>[number]["from"]>[number];
type Selector = NonNullable<Peer["podSelector"]>;

const selector: fc.Arbitrary<Selector> = fc.record({
  matchLabels: labels,
  matchExpressions: fc.array(
    fc.oneof(
      fc.record({
        key: fc.constantFrom("app", "role"),
        operator: fc.constantFrom("In" as const, "NotIn" as const),
        values: fc.uniqueArray(fc.constantFrom("web", "db", "other"), { minLength: 1 }),
      }),
      fc.record({
        key: fc.constantFrom("app", "role"),
        operator: fc.constantFrom("Exists" as const, "DoesNotExist" as const),
      }),
    ),
    { maxLength: 1 },
  ),
});

const BLOCKS: readonly Peer[] = [
  { ipBlock: { cidr: "10.0.0.0/8", except: ["10.244.1.0/25"] } },
  { ipBlock: { cidr: "0.0.0.0/0" } },
  { ipBlock: { cidr: "fd00::/16" } },
];

const peer: fc.Arbitrary<Peer> = fc.oneof(
  fc.record({ podSelector: selector }),
  fc.record({ namespaceSelector: fc.constant({}), podSelector: selector }),
  fc.record({
    namespaceSelector: fc.constantFrom(...NAMESPACES).map((name) => ({
      matchLabels: { "kubernetes.io/metadata.name": name },
    })),
  }),
  fc.constantFrom(...BLOCKS),
);

const policyPorts = fc.array(
  fc.oneof(
    fc.record({ protocol: fc.constantFrom("TCP" as const, "UDP" as const, "SCTP" as const) }),
    fc.record({ port: fc.oneof(fc.integer({ min: 1, max: 65_535 }), fc.constantFrom("http", "dns")) }),
    fc.record({ port: fc.integer({ min: 1, max: 1000 }), endPort: fc.integer({ min: 1000, max: 2000 }) }),
  ),
  { maxLength: 2 },
);

const peers = fc.array(peer, { maxLength: 2 });

const policySpec: fc.Arbitrary<PolicySpecFile> = fc.record(
  {
    podSelector: selector,
    policyTypes: fc.uniqueArray(fc.constantFrom("Ingress" as const, "Egress" as const)),
    ingress: fc.array(fc.record({ from: peers, ports: policyPorts }), { maxLength: 2 }),
    egress: fc.array(fc.record({ to: peers, ports: policyPorts }), { maxLength: 2 }),
  },
  { requiredKeys: ["podSelector"] },
);

export const policies: fc.Arbitrary<readonly PolicySpec[]> = fc
  .uniqueArray(
    fc.record({
      namespace: fc.constantFrom(...NAMESPACES),
      name: fc.constantFrom("deny-all", "allow.web", "a"),
      spec: policySpec,
    }),
    { maxLength: 2, selector: ({ namespace, name }) => `${namespace}/${name}` },
  )
  .map((list) => list.map(({ namespace, name, spec }) => normalizePolicy(namespace, name, spec)));
