// What one port of one Service adds to the table of one namespace: elements that lead packets to its chains, chains that
// choose an endpoint, and one chain for each endpoint, which translates. Source: kubernetes pkg/proxy/nftables, syncProxyRules.

import type { NftChain, NftSet } from "../../state/nftables.ts";
import type { Post } from "../post.ts";
import { type Dispatch, WORDS } from "./baseTable.ts";
import { spreadRules } from "./endpointChains.ts";
import { type LocalTraffic, localTraffic } from "./localTraffic.ts";
import type { ProxyEndpoint, ProxyPort } from "./proxyPorts.ts";

export interface PortTable {
  /** The verdict is empty for elements of `cluster-ips`, which is no map. */
  readonly elements: readonly (readonly [Dispatch, key: string, verdict: string])[];
  readonly sets: readonly (readonly [name: string, set: NftSet])[];
  readonly chains: readonly (readonly [name: string, chain: NftChain])[];
}

/** A port as seen from one namespace. */
interface View {
  readonly port: ProxyPort;
  /** Absent in a pod's own namespace, too: a pod is nobody's node. */
  readonly nodePort: number | undefined;
  /** Endpoints of the post's node. */
  readonly local: readonly ProxyEndpoint[];
  /** Those that the Service's policy leads to from inside and from outside. */
  readonly internal: readonly ProxyEndpoint[];
  readonly external: readonly ProxyEndpoint[];
  /** Chain for what goes to its ClusterIP. */
  readonly internalChain: string;
  readonly isExternal: boolean;
  readonly traffic: LocalTraffic;
}

export function portTable(post: Post, port: ProxyPort): PortTable {
  const view = viewFrom(post, port);
  return { elements: elementsOf(view), ...chainsOf(view) };
}

function viewFrom(post: Post, port: ProxyPort): View {
  const { service, chains, endpoints, externalIps } = port;
  const local = endpoints.filter(({ node }) => node === post.node.name);
  const isLocal = service.internalPolicy === "Local";
  const nodePort = post.kind === "node" ? port.nodePort : undefined;
  return {
    port,
    nodePort,
    local,
    internal: isLocal ? local : endpoints,
    external: service.externalPolicy === "Local" ? local : endpoints,
    internalChain: isLocal ? chains.local : chains.cluster,
    isExternal: externalIps.length > 0 || nodePort !== undefined,
    traffic: localTraffic(post, port.family),
  };
}

function elementsOf(view: View): PortTable["elements"] {
  const { nodePort, internal, external } = view;
  const { port, chains, clusterIp, externalIps, endpoints } = view.port;
  const transport = port.protocol.toLowerCase();
  // Refused where nobody stands behind it, dropped where only this node has nobody.
  const nobody = endpoints.length === 0 ? "goto reject-chain" : "drop";
  const inward = (key: string): PortTable["elements"][number] =>
    internal.length > 0
      ? ["service-ips", key, `goto ${view.internalChain}`]
      : ["no-endpoint-services", key, nobody];
  // Traffic of the node's own pods is led to endpoints of other nodes, whatever the policy, so both may be there.
  const outward = (to: Dispatch, otherwise: Dispatch, key: string): PortTable["elements"] => [
    ...(endpoints.length > 0 ? [[to, key, `goto ${chains.external}`] as const] : []),
    ...(external.length === 0 ? [[otherwise, key, nobody] as const] : []),
  ];
  return [
    ["cluster-ips", clusterIp, ""],
    inward(`${clusterIp} . ${transport} . ${port.port}`),
    ...externalIps.flatMap((address) =>
      outward("service-ips", "no-endpoint-services", `${address} . ${transport} . ${port.port}`),
    ),
    ...(nodePort === undefined
      ? []
      : outward("service-nodeports", "no-endpoint-nodeports", `${transport} . ${nodePort}`)),
  ];
}

function chainsOf(view: View): Pick<PortTable, "sets" | "chains"> {
  const { local, isExternal } = view;
  const { service, chains, family, endpoints, spread, affinity } = view.port;
  const isLocal = service.internalPolicy === "Local" || (isExternal && service.externalPolicy === "Local");
  const usesCluster = endpoints.length > 0 && (service.internalPolicy === "Cluster" || isExternal);
  const usesLocal = local.length > 0 && isLocal;
  const reached = usesCluster ? endpoints : usesLocal ? local : [];
  const choice = (name: string, rules: readonly string[]): readonly [string, NftChain] => {
    return [name, { rules: [...(name === view.internalChain ? masqueradeForeign(view) : []), ...rules] }];
  };
  return {
    sets: affinity === undefined ? [] : reached.map((endpoint) => [endpoint.affinity, affinity]),
    chains: [
      ...(usesCluster ? [choice(chains.cluster, spread)] : []),
      ...(usesLocal ? [choice(chains.local, spreadRules(family, local, affinity !== undefined))] : []),
      ...(isExternal && endpoints.length > 0
        ? [[chains.external, { rules: externalRules(view) }] as const]
        : []),
      ...reached.map(({ chain, rules }) => [chain, rules] as const),
    ],
  };
}

/** Who doesn't come from a pod of the node gets the answer by way of this node only if the endpoint knows nobody else. */
function masqueradeForeign({ port: { port, family, clusterIp }, traffic }: View): readonly string[] {
  const match = `${WORDS[family].ip} daddr ${clusterIp} ${port.protocol.toLowerCase()} dport ${port.port}`;
  return ruleWhere(traffic.isNotLocal, (foreign) => `${match} ${foreign}jump mark-for-masquerade`);
}

function externalRules({ port: { service, chains }, external, traffic }: View): readonly string[] {
  if (traffic.isLocal === true) return [`goto ${chains.cluster}`];
  if (service.externalPolicy === "Cluster") return ["jump mark-for-masquerade", `goto ${chains.cluster}`];
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

/** @param rule is given the match and a blank, or nothing where the rule holds for all */
function ruleWhere(match: string | boolean, rule: (match: string) => string): readonly string[] {
  if (match === false) return [];
  return [rule(match === true ? "" : `${match} `)];
}
