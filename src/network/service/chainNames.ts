// Names of chains and sets that belong to one port of a Service, as kube-proxy makes them: `service-ULMVA6XW-ns1/svc1/tcp/p80`,
// `endpoint-5OJB2KTY-ns1/svc1/tcp/p80__10.180.0.1/80`. A digest comes first, so that names that differ in one character
// look different, and stay different where the end has to go; ours is another function of the same name.
// Source: kubernetes pkg/proxy/nftables, servicePortChainNameBase.

import { digest } from "../../state/digest.ts";
import type { ServicePort, ServiceSpec } from "../../topology/model.ts";
import type { Endpoint } from "./endpoints.ts";

/** nft takes 255 characters, and the longest prefix has 16. */
const LONGEST_BASE = 240;

export interface PortChains {
  /** Spreads over all endpoints. */
  readonly cluster: string;
  /** Spreads over those of the node. */
  readonly local: string;
  /** What comes for node ports and external addresses; ends in one of the others. */
  readonly external: string;
}

export function portChains(service: ServiceSpec, port: ServicePort): PortChains {
  const base = baseOf(portName(service, port));
  return { cluster: `service-${base}`, local: `local-${base}`, external: `external-${base}` };
}

export function endpointNames(
  service: ServiceSpec,
  port: ServicePort,
  endpoint: Pick<Endpoint, "address" | "port">,
): { readonly chain: string; readonly affinity: string } {
  // Colons aren't allowed in names.
  const address = endpoint.address.replaceAll(":", ".");
  const base = baseOf(`${portName(service, port)}__${address}/${endpoint.port}`);
  return { chain: `endpoint-${base}`, affinity: `affinity-${base}` };
}

/** `ns1/svc1/tcp/p80`; a Service's only port may have no name. */
function portName({ namespace, name }: ServiceSpec, { protocol, name: port = "" }: ServicePort): string {
  return `${namespace}/${name}/${protocol.toLowerCase()}/${port}`;
}

function baseOf(name: string): string {
  const base = `${digest(name).slice(0, 8).toUpperCase()}-${name}`;
  return base.length > LONGEST_BASE ? `${base.slice(0, LONGEST_BASE - 3)}...` : base;
}
