// Settings of namespaces that have addresses of IPv6. Docker switches it off in containers without a network of
// Docker's own, and an address can't be added before it is on. In a namespace that forwards, links must not look for
// duplicates of their link-local address first: for a second or two they could resolve no neighbour on behalf of others.

import { identityOf, type Link, type NamespaceState, type Sysctl } from "../state/kernel.ts";
import type { NetworkSpec } from "../topology/model.ts";
import { hasIpv6 } from "./cluster.ts";

/** For pods; nothing in a lab that has IPv4 only. */
export function ipv6Settings(network: NetworkSpec): readonly Sysctl[] {
  return hasIpv6(network) ? [switchOn("all"), switchOn("default")] : [];
}

/** For nodes and the router, beside what a mechanism sets by itself. Links that don't exist yet when these are made inherit the default. */
export function forwarderIpv6Settings(network: NetworkSpec, state: NamespaceState): readonly Sysctl[] {
  if (!hasIpv6(network)) return [];
  const links = state.flatMap((object) =>
    object.object === "link" && hasNeighbours(object) && object.master === undefined ? [object.name] : [],
  );
  const scopes = ["default", ...links.map((name) => name.replaceAll(".", "/"))];
  const taken = new Set(state.map(identityOf));
  return [...scopes.map(skipDuplicateDetection), ...ipv6Settings(network)].filter(
    (setting) => !taken.has(identityOf(setting)),
  );
}

/** Links that resolve no neighbours look for no duplicates either: the kernel sets -1 for them (addrconf.c). */
function hasNeighbours({ type }: Link): boolean {
  return type !== "loopback" && type !== "tun" && type !== "ipip" && type !== "wireguard";
}

function switchOn(scope: string): Sysctl {
  return { object: "sysctl", key: `net.ipv6.conf.${scope}.disable_ipv6`, value: "0" };
}

function skipDuplicateDetection(scope: string): Sysctl {
  return { object: "sysctl", key: `net.ipv6.conf.${scope}.accept_dad`, value: "0" };
}
