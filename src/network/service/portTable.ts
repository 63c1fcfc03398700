// What one port of one Service adds to kube-proxy's table: elements that lead packets to its chains, a chain that chooses
// an endpoint, and one chain for each endpoint, which translates. Source: kubernetes pkg/proxy/nftables, syncProxyRules.

import { type Address, type Family, familyOf, ofFamily } from "../../address/address.ts";
import type { NftChain, NftSet } from "../../state/nftables.ts";
import type { Post } from "../post.ts";
import { type Dispatch, WORDS } from "./baseTable.ts";
import { endpointNames, type PortChains, portChains } from "./chainNames.ts";
import { affinitySet, endpointChain, spreadRules } from "./endpointChains.ts";
import { type Endpoint, endpointsOf, type ResolvedPort, type ResolvedService } from "./endpoints.ts";
import { type LocalTraffic, localTraffic } from "./localTraffic.ts";

export interface PortTable {
  /** `set: {key: verdict}`; keys of `cluster-ips` have an empty one. */
  readonly elements: readonly (readonly [Dispatch, key: string, verdict: string])[];
  readonly sets: readonly (readonly [name: string, set: NftSet])[];
  readonly chains: readonly (readonly [name: string, chain: NftChain])[];
}

/** A port with all that decides about its rules found out. */
interface Subject {
  readonly service: ResolvedService;
  readonly port: ResolvedPort;
  readonly chains: PortChains;
  readonly family: Family;
  readonly clusterIp: Address;
  readonly externalIps: readonly Address[];
  readonly nodePort: number | undefined;
  readonly all: readonly Endpoint[];
  /** Those of the post's node. */
  readonly local: readonly Endpoint[];
  readonly traffic: LocalTraffic;
}

/** @returns undefined where the Service has no address of the family */
export function portTable(
  post: Post,
  service: ResolvedService,
  port: ResolvedPort,
  family: Family,
): PortTable | undefined {
  const clusterIp = ofFamily(service.addresses, family);
  if (clusterIp === undefined) return undefined;
  const all = withoutTwins(endpointsOf(port, family));
  const subject: Subject = {
    service,
    port,
    chains: portChains(service.spec, port.spec),
    family,
    clusterIp,
    externalIps: service.spec.externalAddresses.filter((address) => familyOf(address) === family),
    // A pod is nobody's node.
    nodePort: post.kind === "node" ? port.nodePort : undefined,
    all,
    local: all.filter(({ node }) => node === post.node.name),
    traffic: localTraffic(post, family),
  };
  return { elements: elementsOf(subject), ...chainsOf(subject) };
}

function elementsOf(subject: Subject): PortTable["elements"] {
  const { port, chains, clusterIp, externalIps, nodePort, all } = subject;
  const { protocol, port: number } = port.spec;
  const transport = protocol.toLowerCase();
  const { internal, external } = endpointsByPolicy(subject);
  // Refused where nobody stands behind it, dropped where only this node has nobody.
  const nobody = all.length === 0 ? "goto reject-chain" : "drop";
  const inward = (key: string): PortTable["elements"][number] =>
    internal.length > 0
      ? ["service-ips", key, `goto ${internalChain(subject)}`]
      : ["no-endpoint-services", key, nobody];
  // Traffic of the node's own pods is led to endpoints of other nodes, whatever the policy, so both may be there.
  const outward = (to: Dispatch, otherwise: Dispatch, key: string): PortTable["elements"] => [
    ...(all.length > 0 ? [[to, key, `goto ${chains.external}`] as const] : []),
    ...(external.length === 0 ? [[otherwise, key, nobody] as const] : []),
  ];
  return [
    ["cluster-ips", clusterIp, ""],
    inward(`${clusterIp} . ${transport} . ${number}`),
    ...externalIps.flatMap((address) =>
      outward("service-ips", "no-endpoint-services", `${address} . ${transport} . ${number}`),
    ),
    ...(nodePort === undefined
      ? []
      : outward("service-nodeports", "no-endpoint-nodeports", `${transport} . ${nodePort}`)),
  ];
}

function chainsOf(subject: Subject): Pick<PortTable, "sets" | "chains"> {
  const { service, port, chains, family, all, local } = subject;
  const { internalPolicy, externalPolicy, affinitySeconds } = service.spec;
  const isExternal = subject.externalIps.length > 0 || subject.nodePort !== undefined;
  const usesCluster = all.length > 0 && (internalPolicy === "Cluster" || isExternal);
  const usesLocal =
    local.length > 0 && (internalPolicy === "Local" || (isExternal && externalPolicy === "Local"));
  const named = (endpoints: readonly Endpoint[]) =>
    endpoints.map((endpoint) => ({ ...endpoint, ...endpointNames(service.spec, port.spec, endpoint) }));
  const reached = named(usesCluster ? all : usesLocal ? local : []);
  const spread = (name: string, endpoints: readonly Endpoint[]): (readonly [string, NftChain])[] => [
    [
      name,
      {
        rules: [
          ...(name === internalChain(subject) ? masqueradeForeign(subject) : []),
          ...spreadRules(family, named(endpoints), affinitySeconds !== undefined),
        ],
      },
    ],
  ];
  return {
    sets:
      affinitySeconds === undefined
        ? []
        : reached.map(({ affinity }) => [affinity, affinitySet(family, affinitySeconds)]),
    chains: [
      ...(usesCluster ? spread(chains.cluster, all) : []),
      ...(usesLocal ? spread(chains.local, local) : []),
      ...(isExternal && all.length > 0
        ? [[chains.external, { rules: externalRules(subject) }] as const]
        : []),
      ...reached.map(
        (endpoint) =>
          [
            endpoint.chain,
            endpointChain(family, port.spec.protocol, endpoint, affinitySeconds !== undefined),
          ] as const,
      ),
    ],
  };
}

/** Who doesn't come from a pod of the node gets the answer by way of this node only if the endpoint knows nobody else. */
function masqueradeForeign({ port, family, clusterIp, traffic }: Subject): readonly string[] {
  const { protocol, port: number } = port.spec;
  const match = `${WORDS[family].ip} daddr ${clusterIp} ${protocol.toLowerCase()} dport ${number}`;
  return ruleWhere(traffic.isNotLocal, (foreign) => `${match} ${foreign}jump mark-for-masquerade`);
}

function externalRules(subject: Subject): readonly string[] {
  const { service, chains, traffic } = subject;
  const { external } = endpointsByPolicy(subject);
  if (traffic.isLocal === true) return [`goto ${chains.cluster}`];
  if (service.spec.externalPolicy === "Cluster")
    return ["jump mark-for-masquerade", `goto ${chains.cluster}`];
  return [
    // As if it left the cluster and came back in by a load balancer.
    ...ruleWhere(
      traffic.isLocal,
      (local) => `${local}goto ${chains.cluster} comment "short-circuit pod traffic"`,
    ),
    ...(traffic.isNotLocal === true
      ? ["jump mark-for-masquerade"]
      : [`fib saddr type local jump mark-for-masquerade comment "masquerade local traffic"`]),
    `fib saddr type local goto ${chains.cluster} comment "short-circuit local traffic"`,
    ...(external.length > 0 ? [`goto ${chains.local}`] : []),
  ];
}

function endpointsByPolicy({ service, all, local }: Subject) {
  const { internalPolicy, externalPolicy } = service.spec;
  return {
    internal: internalPolicy === "Local" ? local : all,
    external: externalPolicy === "Local" ? local : all,
  };
}

function internalChain({ service, chains }: Subject): string {
  return service.spec.internalPolicy === "Local" ? chains.local : chains.cluster;
}

/** @param rule is given the match and a blank, or nothing where the rule holds for all */
function ruleWhere(match: string | boolean, rule: (match: string) => string): readonly string[] {
  if (match === false) return [];
  return [rule(match === true ? "" : `${match} `)];
}

/** Slices may name one endpoint twice. */
function withoutTwins(endpoints: readonly Endpoint[]): readonly Endpoint[] {
  return [
    ...new Map(endpoints.map((endpoint) => [`${endpoint.address} ${endpoint.port}`, endpoint])).values(),
  ];
}
