// Services as kube-proxy's nftables mode builds them: one table for each family, and routes, so that packets to a Service's
// address get as far as the table. Source: kubernetes pkg/proxy/nftables.

import { type Address, type Family, familyOf, ofFamily } from "../../address/address.ts";
import { hasAddress, hostPrefix } from "../../address/prefix.ts";
import type { NamespaceState, NftTable, Route, Sysctl } from "../../state/kernel.ts";
import type { NftChain, NftSet } from "../../state/nftables.ts";
import { podFamilies } from "../cluster.ts";
import type { Post } from "../post.ts";
import { baseChains, DISPATCH, type Dispatch, dispatchSets } from "./baseTable.ts";
import { masqueradeRule } from "./localTraffic.ts";
import { type PortTable, portTable } from "./portTable.ts";
import type { ServiceProxy } from "./proxyPorts.ts";

/** What translates Services for the pods of a post, and for its node itself; nothing where there are no Services. */
export function serviceState(post: Post, proxy: ServiceProxy): NamespaceState {
  if (proxy.services.length === 0) return [];
  return podFamilies(post.network).flatMap((family) => [
    proxyTable(post, proxy, family),
    ...serviceRoutes(post, proxy, family),
    ...(post.kind === "node" ? [UNLIMITED_REFUSALS[family]] : []),
  ]);
}

/**
 * A refusal is an ICMP error, and the kernel sends few of them to one host: a client that tries often would wait for its
 * own timeout. After a redirect, which a routed pod's packets to itself cause, it sends none at all for a second.
 */
const UNLIMITED_REFUSALS: Readonly<Record<Family, Sysctl>> = {
  4: { object: "sysctl", key: "net.ipv4.icmp_ratelimit", value: "0" },
  6: { object: "sysctl", key: "net.ipv6.icmp.ratelimit", value: "0" },
};

function proxyTable(post: Post, proxy: ServiceProxy, family: Family): NftTable {
  const ports = proxy.portsOf(family).map((port) => portTable(post, port));
  const elements = elementsBySet(ports);
  const dispatch = dispatchSets(family);
  const sets: Record<string, NftSet> = {};
  for (const name of DISPATCH) sets[name] = { ...dispatch[name], elements: elements[name] };
  const services = ofFamily(post.network.services, family);
  const chains: Record<string, NftChain> = { ...baseChains(family, services, masqueradeRule(post, family)) };
  // Thousands, in each node of the lab: no list of all of them is made.
  for (const port of ports) {
    for (const [name, set] of port.sets) sets[name] = set;
    for (const [name, chain] of port.chains) chains[name] = chain;
  }
  return { object: "table", family: family === 4 ? "ip" : "ip6", name: "kube-proxy", sets, chains };
}

/** Two Services may have been given one external address: the first in the file has it. */
function elementsBySet(ports: readonly PortTable[]): Readonly<Record<Dispatch, readonly string[]>> {
  const found = Object.fromEntries(DISPATCH.map((name) => [name, new Map<string, string>()])) as Record<
    Dispatch,
    Map<string, string>
  >;
  for (const { elements } of ports)
    for (const [set, key, verdict] of elements) if (!found[set].has(key)) found[set].set(key, verdict);
  const textsOf = (set: Dispatch) =>
    [...found[set]].map(([key, verdict]) => (verdict === "" ? key : `${key} : ${verdict}`));
  return Object.fromEntries(DISPATCH.map((name) => [name, textsOf(name)])) as Record<Dispatch, string[]>;
}

/**
 * Nobody has a Service's address, and a node of a lab may have no default route, so without these there would be no way to
 * it: a program could not even begin to send, and the table could refuse nothing. Nothing ever leaves by them.
 */
function serviceRoutes(
  { network, node }: Post,
  { services }: ServiceProxy,
  family: Family,
): readonly Route[] {
  const segment = network.segments.find(({ name }) => name === node.segment);
  const isNear = (address: Address) => segment?.prefixes.some((prefix) => hasAddress(prefix, address));
  const external = services
    .flatMap(({ spec }) => spec.externalAddresses)
    .filter((address) => familyOf(address) === family && !isNear(address));
  const own = ofFamily(network.services, family);
  const taken = new Set(node.routes.map(({ to }) => to));
  const destinations = [...(own === undefined ? [] : [own]), ...new Set(external.map(hostPrefix))];
  return destinations
    .filter((to) => !taken.has(to))
    .map((to) => ({ object: "route", to, dev: "eth0", ...(family === 4 && { scope: "link" }) }));
}
