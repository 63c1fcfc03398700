// A gateway that nobody has, as Calico gives it to pods: the node's end of the pod's wire answers for it. In IPv4 by proxy
// ARP, in IPv6 since it is the link-local address that the kernel makes of that end's MAC. Pure.
// Source: Linux net/ipv4/arp.c, arp_process; RFC 4291, appendix A.

import type { Address } from "../address/address.ts";
import { linkLocalOf } from "../address/mac.ts";
import type { Link } from "../state/kernel.ts";
import { findPath, type Ground } from "./terrain.ts";

/** What keeps a link from answering for an address that its namespace does not have; undefined: it answers. */
export function findSilence(ground: Ground, link: Link, gateway: Address): string | undefined {
  if (gateway.startsWith("fe80:")) {
    if (link.mac === undefined || linkLocalOf(link.mac) === gateway) return undefined;
    return `${link.name} has the MAC address ${link.mac}, and so not the address ${gateway}`;
  }
  if (!ground.proxies.has(link.name)) {
    const setting = `net.ipv4.conf.${link.name}.proxy_arp`;
    return `${link.name} doesn't answer ARP for ${gateway} (${setting} is 0)`;
  }
  const dev = findPath(ground, gateway)?.dev;
  if (dev !== undefined && dev !== link.name) return undefined;
  return `${link.name} doesn't answer ARP for ${gateway}, since no route leads to it out of another link`;
}

/** The gateway is of the kind that has to be answered for. */
export function isProxied(gateway: Address): boolean {
  return gateway.startsWith("fe80:") || gateway.startsWith("169.254.");
}
