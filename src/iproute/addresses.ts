// Addresses of interfaces, as `ip -j addr` lists them and as `ip -batch` is told, and the connected route that the kernel
// adds with each of them: it is no object of its own, and an address without it leads nowhere.
// Source: Linux net/ipv4/fib_frontend.c (fib_add_ifaddr), net/ipv6/addrconf.c (addrconf_prefix_route).

import { familyOf, type InterfaceAddress } from "../address/address.ts";
import { hostLength, lengthOf, splitInterface } from "../address/prefix.ts";
import type { InterfaceAddressState } from "../state/kernel.ts";

export interface AddressJson {
  readonly ifname: string;
  readonly flags: readonly string[];
  readonly addr_info: readonly {
    readonly local?: string;
    readonly prefixlen: number;
    readonly scope: string;
    /** Whoever added it wants no route with it. */
    readonly noprefixroute?: boolean;
  }[];
}

interface ConnectedRoute {
  readonly dst: string;
  readonly dev?: string;
  readonly table?: string;
  readonly protocol?: string;
}

/** Metric that the kernel gives connected routes of IPv6 (IP6_RT_PRIO_ADDRCONF). */
const IPV6_METRIC = 256;

/** @param routes all of the namespace */
export function decodeAddresses(
  { ifname, flags, addr_info }: AddressJson,
  routes: readonly ConnectedRoute[],
): InterfaceAddressState[] {
  const connected = new Set(
    routes
      .filter(({ dev, table, protocol }) => dev === ifname && table === undefined && protocol === "kernel")
      .map(({ dst }) => dst),
  );
  const isLost = (address: InterfaceAddress) => {
    const { network } = splitInterface(address);
    return lengthOf(network) < hostLength(familyOf(address)) && !connected.has(network);
  };
  return addr_info
    .filter(({ local, scope }) => local !== undefined && scope === "global")
    .map(({ local, prefixlen, noprefixroute }) => {
      const address = `${local}/${prefixlen}` as InterfaceAddress;
      // A link that is down has no routes; it gets them when it comes up.
      const isUnrouted = flags.includes("UP") && noprefixroute !== true && isLost(address);
      return { object: "address", dev: ifname, address, ...(isUnrouted && { unrouted: true }) };
    });
}

/** Whoever has an address was leased it, so nobody has to look for duplicates first, which takes a second. */
export function addressWords({ address, dev }: InterfaceAddressState): readonly string[] {
  return ["addr replace", address, "dev", dev, ...(familyOf(address) === 6 ? ["nodad"] : [])];
}

/** The route as the kernel had made it, for an address that is there. */
export function connectedRouteWords({ address, dev }: InterfaceAddressState): readonly (string | number)[] {
  const { address: own, network } = splitInterface(address);
  const rest = familyOf(address) === 6 ? ["metric", IPV6_METRIC] : ["scope link src", own];
  return ["route replace", network, "dev", dev, "proto kernel", ...rest];
}
