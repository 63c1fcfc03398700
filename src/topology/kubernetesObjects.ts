// Kubernetes-shaped specs -> the model: Services, network policies and selectors, with the API's defaults filled in. The
// short forms of a topology and manifests both come this way. Only for specs that rules/services.ts and rules/policies.ts
// have found nothing wrong with. Source: Kubernetes API reference; kubernetes/pkg/apis, defaults.go of each group.

import type { FromSchema } from "json-schema-to-ts";
import { type Family, familyOf, type Prefix } from "../address/address.ts";
import { parseAddress } from "../address/parse.ts";
import { parseBlock } from "./block.ts";
import type {
  Direction,
  LabelSelector,
  PolicyPeer,
  PolicyRule,
  PolicySpec,
  ServicePort,
  ServiceSpec,
} from "./kubernetesModel.ts";
import type { policySpecSchema } from "./schema/policy.ts";
import type { givenSelectorSchema, selectorSchema } from "./schema/selector.ts";
import type { serviceSpecSchema } from "./schema/service.ts";
import { take } from "./take.ts";

type Loose = { readonly keepDefaultedPropertiesOptional: true };
/** core/v1 ServiceSpec as it is written. */
export type ServiceSpecFile = FromSchema<typeof serviceSpecSchema, Loose>;
/** networking.k8s.io/v1 NetworkPolicySpec as it is written. */
export type PolicySpecFile = FromSchema<typeof policySpecSchema, Loose>;
/** metav1.LabelSelector as it is written. */
export type SelectorFile =
  | FromSchema<typeof selectorSchema, Loose>
  | FromSchema<typeof givenSelectorSchema, Loose>;
export type ServicePortFile = NonNullable<ServiceSpecFile["ports"]>[number];
type RuleFile =
  | NonNullable<PolicySpecFile["ingress"]>[number]
  | NonNullable<PolicySpecFile["egress"]>[number];

/** How long a client stays with a pod unless a Service says otherwise: three hours. */
const AFFINITY_SECONDS = 10_800;

/** @param families those of the service network, the primary one first */
export function normalizeService(
  namespace: string,
  name: string,
  spec: ServiceSpecFile,
  families: readonly Family[],
): ServiceSpec {
  const selector = Object.entries(spec.selector ?? {});
  const type = spec.type === "LoadBalancer" ? "NodePort" : (spec.type ?? "ClusterIP");
  return {
    namespace,
    name,
    type,
    ...(spec.type === "LoadBalancer" && { writtenType: spec.type }),
    isHeadless: isHeadless(spec),
    families: type === "ExternalName" ? [] : familiesOf(spec, families),
    addresses: givenAddresses(spec).map((text) => take(parseAddress(text))),
    ...(selector.length > 0 && { selector: Object.fromEntries(selector) }),
    ports: (spec.ports ?? []).map(normalizePort),
    ...(spec.sessionAffinity === "ClientIP" && {
      affinitySeconds: spec.sessionAffinityConfig?.clientIP?.timeoutSeconds ?? AFFINITY_SECONDS,
    }),
    ...(type === "ExternalName" && { externalName: spec.externalName ?? "" }),
    externalAddresses: (spec.externalIPs ?? []).map((text) => take(parseAddress(text))),
    internalPolicy: spec.internalTrafficPolicy ?? "Cluster",
    externalPolicy: spec.externalTrafficPolicy ?? "Cluster",
    publishNotReadyAddresses: spec.publishNotReadyAddresses ?? false,
  };
}

/** `clusterIP: None`. */
export function isHeadless({ type, clusterIP, clusterIPs }: ServiceSpecFile): boolean {
  return type !== "ExternalName" && [clusterIP, clusterIPs?.[0]].includes("None");
}

/** Texts of the addresses that it asks for. */
function givenAddresses({ clusterIP, clusterIPs }: ServiceSpecFile): readonly string[] {
  const texts = clusterIPs ?? [clusterIP ?? ""];
  return texts.filter((text) => text !== "None" && text !== "");
}

/**
 * What it names itself, by families or by addresses, comes first. The rest of the network's families follow where it
 * wants both, or where it is headless and nobody selects its endpoints (pkg/registry/core/service/storage/alloc.go).
 */
function familiesOf(spec: ServiceSpecFile, network: readonly Family[]): readonly Family[] {
  const named = (spec.ipFamilies ?? []).map((family): Family => (family === "IPv6" ? 6 : 4));
  const held = givenAddresses(spec).map((text): Family => familyOf(take(parseAddress(text))));
  const given = [...new Set([...named, ...held])];
  const isOpen =
    isHeadless(spec) && Object.keys(spec.selector ?? {}).length === 0 && spec.ipFamilyPolicy === undefined;
  const wantsBoth = spec.ipFamilyPolicy?.endsWith("DualStack") === true || isOpen;
  const all = [...new Set([...given, ...network])];
  return wantsBoth ? all : given.length > 0 ? given : network.slice(0, 1);
}

function normalizePort({ name, protocol, port, targetPort, nodePort }: ServicePortFile): ServicePort {
  return {
    ...(name !== undefined && { name }),
    protocol: protocol ?? "TCP",
    port,
    targetPort: targetPort ?? port,
    ...(nodePort !== undefined && { nodePort }),
  };
}

export function normalizePolicy(namespace: string, name: string, spec: PolicySpecFile): PolicySpec {
  return {
    namespace,
    name,
    podSelector: normalizeSelector(spec.podSelector),
    types: directionsOf(spec),
    ingress: (spec.ingress ?? []).map((rule) => normalizeRule(rule, rule.from)),
    egress: (spec.egress ?? []).map((rule) => normalizeRule(rule, rule.to)),
  };
}

/** Absent: a selector that selects everything. */
export function normalizeSelector(selector?: SelectorFile): LabelSelector {
  return {
    matchLabels: selector?.matchLabels ?? {},
    matchExpressions: (selector?.matchExpressions ?? []).map(({ key, operator, values }) => ({
      key,
      operator,
      values: values ?? [],
    })),
  };
}

function directionsOf({ policyTypes, egress }: PolicySpecFile): readonly Direction[] {
  if (policyTypes && policyTypes.length > 0) return [...new Set(policyTypes)];
  return egress && egress.length > 0 ? ["Ingress", "Egress"] : ["Ingress"];
}

type PeerFile = NonNullable<NonNullable<NonNullable<PolicySpecFile["ingress"]>[number]["from"]>>[number];

function normalizeRule({ ports }: RuleFile, peers: readonly PeerFile[] | null | undefined): PolicyRule {
  return {
    peers: (peers ?? []).map(normalizePeer),
    ports: (ports ?? []).map(({ protocol, port, endPort }) => ({
      protocol: protocol ?? "TCP",
      ...(port !== undefined && { port }),
      ...(endPort !== undefined && { endPort }),
    })),
  };
}

function normalizePeer({ podSelector, namespaceSelector, ipBlock }: PeerFile): PolicyPeer {
  if (ipBlock !== undefined) {
    const except = (ipBlock.except ?? []).map((text): Prefix => take(parseBlock(text)));
    return { block: take(parseBlock(ipBlock.cidr)), except };
  }
  return {
    ...(podSelector !== undefined && { pods: normalizeSelector(podSelector) }),
    ...(namespaceSelector !== undefined && { namespaces: normalizeSelector(namespaceSelector) }),
  };
}
