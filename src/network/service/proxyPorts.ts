// Ports of Services as kube-proxy sees them, in one family, with everything found out that is the same in every namespace
// of the lab: names, endpoints, their chains, and how one of them is chosen. It is a lot of text, so it is made once.

import { type Address, type Family, familyOf, ofFamily } from "../../address/address.ts";
import type { NftChain, NftSet } from "../../state/nftables.ts";
import type { ServicePort, ServiceSpec } from "../../topology/model.ts";
import { endpointNames, type PortChains, portChains } from "./chainNames.ts";
import { affinitySet, endpointChain, type NamedEndpoint, spreadRules } from "./endpointChains.ts";
import { type Endpoint, endpointsOf, type ResolvedPort, type ResolvedService } from "./endpoints.ts";

export interface ProxyPort {
  readonly service: ServiceSpec;
  readonly port: ServicePort;
  /** Only for NodePort. */
  readonly nodePort?: number;
  readonly family: Family;
  readonly clusterIp: Address;
  readonly externalIps: readonly Address[];
  readonly chains: PortChains;
  /** None twice. */
  readonly endpoints: readonly ProxyEndpoint[];
  /** Rules that choose one of all endpoints. */
  readonly spread: readonly string[];
  /** Of each of the sets in which endpoints have their clients; absent: nobody remembers them. */
  readonly affinity?: NftSet;
}

export interface ProxyEndpoint extends Endpoint, NamedEndpoint {
  readonly rules: NftChain;
}

/** Services, and their ports by family. */
export interface ServiceProxy {
  readonly services: readonly ResolvedService[];
  portsOf(family: Family): readonly ProxyPort[];
}

/** @param families of the lab's pods */
export function serviceProxy(
  services: readonly ResolvedService[],
  families: readonly Family[],
): ServiceProxy {
  const ports = new Map(
    families.map((family) => [
      family,
      services.flatMap((service) => service.ports.flatMap((port) => proxyPort(service, port, family) ?? [])),
    ]),
  );
  return { services, portsOf: (family) => ports.get(family) ?? [] };
}

/** @returns undefined where the Service has no address of the family */
function proxyPort(
  { spec: service, addresses }: ResolvedService,
  resolved: ResolvedPort,
  family: Family,
): ProxyPort | undefined {
  const { spec: port, nodePort } = resolved;
  const clusterIp = ofFamily(addresses, family);
  if (clusterIp === undefined) return undefined;
  const { affinitySeconds } = service;
  const hasAffinity = affinitySeconds !== undefined;
  const endpoints = withoutTwins(endpointsOf(resolved, family)).map((endpoint): ProxyEndpoint => {
    const named = { ...endpoint, ...endpointNames(service, port, endpoint) };
    return { ...named, rules: endpointChain(family, port.protocol, named, hasAffinity) };
  });
  return {
    service,
    port,
    ...(nodePort !== undefined && { nodePort }),
    family,
    clusterIp,
    externalIps: service.externalAddresses.filter((address) => familyOf(address) === family),
    chains: portChains(service, port),
    endpoints,
    spread: spreadRules(family, endpoints, hasAffinity),
    ...(hasAffinity && { affinity: affinitySet(family, affinitySeconds) }),
  };
}

/** Slices may name one endpoint twice. */
function withoutTwins(endpoints: readonly Endpoint[]): readonly Endpoint[] {
  return [
    ...new Map(endpoints.map((endpoint) => [`${endpoint.address} ${endpoint.port}`, endpoint])).values(),
  ];
}
