// The kernel objects that a lab is made of, one type per object of iproute2, as plain data. Desired and observed
// state use the same types, so they can be compared. No behaviour beyond naming an object lives here.

import type { Address, InterfaceAddress, Mac, Prefix } from "../address/address.ts";
import type { Link } from "./link.ts";
import type { HostsState, ResolverState } from "./names.ts";
import type { NftTable } from "./nftables.ts";
import type { Qdisc } from "./qdisc.ts";

export type * from "./link.ts";
export { asCreated } from "./link.ts";
export type * from "./names.ts";
export type * from "./nftables.ts";
export type * from "./qdisc.ts";

/** Everything wanted or seen in one network namespace. A set: no two objects have the same `identityOf`; any order. */
export type NamespaceState = readonly KernelObject[];

export type KernelObject =
  | Link
  | InterfaceAddressState
  | Route
  | Neighbour
  | FdbEntry
  | Qdisc
  | Sysctl
  | ContainerFileState
  | HostsState
  | ResolverState
  | NftTable;

export interface InterfaceAddressState {
  readonly object: "address";
  readonly dev: string;
  readonly address: InterfaceAddress;
  /** The route to its network, which the kernel had added with it, is gone; only in observed state. */
  readonly unrouted?: true;
}

/**
 * A route of the main table that we made; those that the kernel adds by itself are not part of the state. The default
 * route leads to `EVERYTHING[family]`, so the family of a route is always that of its destination.
 */
export type Route = UnicastRoute | BlackholeRoute;

interface RouteAttributes {
  readonly object: "route";
  readonly to: Prefix;
  /** Several routes may lead to one destination if this differs; absent: the kernel's (0, for IPv6 1024). */
  readonly metric?: number;
  /** Who made it, as in `ip route`, for example `bird`; absent: `boot`, which is what `ip route add` leaves. */
  readonly protocol?: string;
}

export interface UnicastRoute extends RouteAttributes {
  readonly type?: never;
  readonly dev: string;
  readonly via?: Address;
  /** The gateway is taken to be on the link although no address of the link says so. */
  readonly onlink?: true;
  /** The destination is on the link itself; IPv4 routes without a gateway have it by themselves. */
  readonly scope?: "link";
  /** Address that packets are sent from. */
  readonly source?: Address;
  /** What is known of the way, as in `ip route`: `mtu 1400`. No route of ours has any, so whoever finds some did not make it so. */
  readonly metrics?: string;
}

/** What no other route leads to is dropped. */
export interface BlackholeRoute extends RouteAttributes {
  readonly type: "blackhole";
  readonly dev?: never;
}

/** A permanent neighbour entry, of ARP or of neighbour discovery. */
export interface Neighbour {
  readonly object: "neighbour";
  readonly dev: string;
  readonly address: Address;
  readonly mac: Mac;
}

/**
 * A static forwarding entry of a VXLAN device: frames for `mac` go to the tunnel end `remote`. `00:00:00:00:00:00` stands
 * for everybody that no other entry knows; such frames go to all of its tunnel ends.
 */
export interface FdbEntry {
  readonly object: "fdb";
  readonly dev: string;
  readonly mac: Mac;
  readonly remote: Address;
}

export interface Sysctl {
  readonly object: "sysctl";
  /** With dots; a dot in the name of an interface is a slash, as in sysctl(8): `net.ipv4.conf.flannel/1.proxy_arp`. */
  readonly key: string;
  readonly value: string;
}

/** A file that programs in the namespace's sandbox read; no kernel object, but it changes with the network as they do. */
export interface ContainerFileState {
  readonly object: "file";
  /** Absolute. */
  readonly path: string;
  readonly content: string;
  /** Permission bits; absent: 0o644. */
  readonly mode?: number;
}

/** Permissions of a file that says nothing about them. */
export const DEFAULT_MODE = 0o644;

/** Settings that links and addresses depend on: they are made before any of these but the ends of wires. */
export function isEarly({ key }: Sysctl): boolean {
  return key.endsWith(".disable_ipv6") || key.endsWith(".accept_dad");
}

/** Link that an object is on, and goes with; of a port's master, or what carries a tunnel, nothing is said here. */
export function deviceOf(object: KernelObject): string | undefined {
  if (object.object === "sysctl") return linkOfSetting(object);
  return "dev" in object ? object.dev : undefined;
}

/** `net.ipv4.conf.flannel/1.proxy_arp` -> `flannel.1`; undefined for settings of the whole namespace. */
function linkOfSetting({ key }: Sysctl): string | undefined {
  const name = /^net\.ipv[46]\.(?:conf|neigh)\.([^.]+)\./.exec(key)?.[1];
  return name === "all" || name === "default" ? undefined : name?.replaceAll("/", ".");
}

/** What makes an object the same object although its attributes differ; unique within a namespace. */
export function identityOf(object: KernelObject): string {
  switch (object.object) {
    case "link":
      return `link ${object.name}`;
    case "address":
      return `address ${object.dev} ${object.address}`;
    case "route": {
      // `replace` puts a blackhole into the place of a route, and the other way round.
      const metric = object.metric === undefined ? "" : ` metric ${object.metric}`;
      return `route ${object.to}${metric}`;
    }
    case "neighbour":
      return `neighbour ${object.dev} ${object.address}`;
    case "fdb":
      return `fdb ${object.dev} ${object.mac} ${object.remote}`;
    case "qdisc":
      return `qdisc ${object.dev}`;
    case "sysctl":
      return `sysctl ${object.key}`;
    case "file":
      return `file ${object.path}`;
    case "hosts":
    case "resolver":
      return object.object;
    case "table":
      return `table ${object.family} ${object.name}`;
  }
}
