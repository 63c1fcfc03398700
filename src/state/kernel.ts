// The kernel objects that a lab is made of, one type per object of iproute2, as plain data. Desired and observed
// state use the same types, so they can be compared. No behaviour beyond naming an object lives here.

import type { Address, InterfaceAddress, Mac, Prefix } from "../address/address.ts";

/** Everything wanted or seen in one network namespace. A set: no two objects have the same `identityOf`; any order. */
export type NamespaceState = readonly KernelObject[];

export type KernelObject = Link | InterfaceAddressState | Route | Neighbour | FdbEntry | Sysctl;

export type Link = Loopback | Bridge | Veth | Vxlan | Tun | Ipip | Wireguard | ForeignLink;

interface LinkAttributes {
  readonly object: "link";
  /** At most 15 bytes. */
  readonly name: string;
  readonly up: boolean;
  /** Bytes; absent: whatever the kernel chose. */
  readonly mtu?: number;
  /** Absent: whatever the kernel chose. */
  readonly mac?: Mac;
  /** Bridge of the same namespace that this link is a port of. */
  readonly master?: string;
  /** Only for bridge ports: frames may leave through the port they came in by. */
  readonly hairpin?: boolean;
}

/** Every namespace has one; it is never made or removed. */
export interface Loopback extends LinkAttributes {
  readonly type: "loopback";
}

export interface Bridge extends LinkAttributes {
  readonly type: "bridge";
}

/** One end of a veth pair. The other end stands in its own namespace and names this one as its peer. */
export interface Veth extends LinkAttributes {
  readonly type: "veth";
  readonly peer: LinkRef;
}

export interface LinkRef {
  /** Subject whose namespace holds the link: a node, a pod or `fabric`. */
  readonly namespace: string;
  readonly name: string;
}

/** RFC 7348. */
export interface Vxlan extends LinkAttributes {
  readonly type: "vxlan";
  readonly vni: number;
  /** UDP destination port. */
  readonly port: number;
  /** Outer source address; its family is that of the outer packets. */
  readonly local: Address;
  /** Link that carries the outer packets. */
  readonly device: string;
  /** Whether it learns from what comes in behind which tunnel end a MAC lives. */
  readonly learning: boolean;
}

/** A device whose packets a program reads and writes, tuntap(7). It is there whether or not the program runs. */
export interface Tun extends LinkAttributes {
  readonly type: "tun";
}

/** IP in IP, RFC 2003; without `remote` the route's gateway is the tunnel's other end. */
export interface Ipip extends LinkAttributes {
  readonly type: "ipip";
  readonly local: Address;
  readonly remote?: Address;
}

/** WireGuard, wireguard.com. Its key and its peers can't be seen from outside: `configuration` stands for them. */
export interface Wireguard extends LinkAttributes {
  readonly type: "wireguard";
  /** UDP port that it listens on. */
  readonly port: number;
  /** Digest of `settings`: a device whose settings change is made anew. */
  readonly configuration: string;
  /** What `wg setconf` is given; always there in desired state, never in observed state. */
  readonly settings?: { readonly privateKey: string; readonly peers: readonly WireguardPeer[] };
}

export interface WireguardPeer {
  readonly publicKey: string;
  readonly endpoint: { readonly address: Address; readonly port: number };
  readonly allowed: readonly Prefix[];
}

/** A link without our mark: made by somebody else, or by a run of ours that was cut off. Only ever observed. */
export interface ForeignLink extends LinkAttributes {
  readonly type: "foreign";
}

export interface InterfaceAddressState {
  readonly object: "address";
  readonly dev: string;
  readonly address: InterfaceAddress;
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

/** Settings that links and addresses depend on: they are made before any of these. */
export function isEarly({ key }: Sysctl): boolean {
  return key.endsWith(".disable_ipv6");
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
    case "sysctl":
      return `sysctl ${object.key}`;
  }
}

/**
 * A link as it is right after it was made: `ip link add` takes its MTU and MAC, the rest is set afterwards. Except for
 * a bridge: it follows its ports' MTU until somebody sets one, and an MTU given at birth doesn't count as set; and for
 * a tun, which `ip tuntap add` gives nothing.
 */
export function asCreated<SomeLink extends Link>(link: SomeLink): SomeLink {
  const { master: _master, hairpin: _hairpin, mtu, ...rest } = link;
  const takesMtu = link.type !== "bridge" && link.type !== "tun";
  return { ...(rest as SomeLink), ...(takesMtu && mtu !== undefined && { mtu }), up: false };
}
