// Settings of namespaces that have addresses of IPv6; others have none, since a kernel may have no IPv6 at all. Docker
// switches it off in containers without a network of Docker's own, and an address can't be added before it is on. In a
// namespace that forwards, links must not look for duplicates of their link-local address first: for a second or two they
// could resolve no neighbour on behalf of others.

import { familyOf } from "../address/address.ts";
import {
  identityOf,
  type KernelObject,
  type Link,
  type NamespaceState,
  type Sysctl,
} from "../state/kernel.ts";
import type { NetworkSpec } from "../topology/model.ts";
import { SMALLEST_MTU } from "../topology/networks.ts";
import { hasIpv6 } from "./cluster.ts";

/** For pods; nothing in a lab that has IPv4 only. */
export function ipv6Settings(network: NetworkSpec): readonly Sysctl[] {
  return hasIpv6(network) ? SWITCHED_ON : [];
}

/**
 * For nodes and the router, beside what a mechanism sets by itself; in a lab without IPv6, for a node whose own links have
 * it. Links that don't exist yet when these are made inherit the default.
 */
export function forwarderIpv6Settings(network: NetworkSpec, state: NamespaceState): readonly Sysctl[] {
  if (!hasIpv6(network) && !state.some(isIpv6Address)) return [];
  const links = state.flatMap((object) =>
    object.object === "link" && hasNeighbours(object) && object.master === undefined ? [object.name] : [],
  );
  const scopes = ["default", ...links.map((name) => name.replaceAll(".", "/"))];
  const taken = new Set(state.map(identityOf));
  return [...scopes.map(skipDuplicateDetection), ...SWITCHED_ON, FORWARDING].filter(
    (setting) => !taken.has(identityOf(setting)),
  );
}

/**
 * Links that resolve no neighbours look for no duplicates either: the kernel sets -1 for them; and those that are too small
 * for IPv6 have no settings of it (addrconf.c).
 */
function hasNeighbours({ type, mtu = SMALLEST_MTU[6] }: Link): boolean {
  const isTunnel = type === "tun" || type === "ipip" || type === "wireguard";
  return type !== "loopback" && !isTunnel && mtu >= SMALLEST_MTU[6];
}

function isIpv6Address(object: KernelObject): boolean {
  return object.object === "address" && familyOf(object.address) === 6;
}

function switchOn(scope: string): Sysctl {
  return { object: "sysctl", key: `net.ipv6.conf.${scope}.disable_ipv6`, value: "0" };
}

function skipDuplicateDetection(scope: string): Sysctl {
  return { object: "sysctl", key: `net.ipv6.conf.${scope}.accept_dad`, value: "0" };
}

const FORWARDING: Sysctl = { object: "sysctl", key: "net.ipv6.conf.all.forwarding", value: "1" };
const SWITCHED_ON: readonly Sysctl[] = [switchOn("all"), switchOn("default")];
