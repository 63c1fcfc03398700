// The kernel objects that a lab is made of, one type per object of iproute2, as plain data. Desired and observed
// state use the same types, so they can be compared. No behaviour beyond naming an object lives here.

import type { Address, InterfaceAddress, Mac, Prefix } from "../address/address.ts";

/** Everything wanted or seen in one network namespace. A set: no two objects have the same `identityOf`; any order. */
export type NamespaceState = readonly KernelObject[];

export type KernelObject = Link | InterfaceAddressState | Route | Neighbour | FdbEntry | Sysctl;

export type Link = Loopback | Bridge | Veth | Vxlan | ForeignLink;

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
  /** Outer source address. */
  readonly local: Address;
  /** Link that carries the outer packets. */
  readonly device: string;
  readonly learning: boolean;
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

/** A route of the main table that we made; those that the kernel adds by itself are not part of the state. */
export interface Route {
  readonly object: "route";
  readonly to: Prefix | "default";
  readonly dev: string;
  readonly via?: Address;
  /** The gateway is taken to be on the link although no address of the link says so. */
  readonly onlink?: true;
  /** Several routes may lead to one destination if this differs; absent: 0. */
  readonly metric?: number;
}

/** A permanent neighbour (ARP) entry. */
export interface Neighbour {
  readonly object: "neighbour";
  readonly dev: string;
  readonly address: Address;
  readonly mac: Mac;
}

/** A static forwarding entry of a VXLAN device: frames for `mac` go to the tunnel end `remote`. */
export interface FdbEntry {
  readonly object: "fdb";
  readonly dev: string;
  readonly mac: Mac;
  readonly remote: Address;
}

export interface Sysctl {
  readonly object: "sysctl";
  /** With dots, for example `net.ipv4.ip_forward`. */
  readonly key: string;
  readonly value: string;
}

/** What makes an object the same object although its attributes differ; unique within a namespace. */
export function identityOf(object: KernelObject): string {
  switch (object.object) {
    case "link":
      return `link ${object.name}`;
    case "address":
      return `address ${object.dev} ${object.address}`;
    case "route":
      return object.metric === undefined
        ? `route ${object.to}`
        : `route ${object.to} metric ${object.metric}`;
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
 * a bridge: it follows its ports' MTU until somebody sets one, and an MTU given at birth doesn't count as set.
 */
export function asCreated<SomeLink extends Link>(link: SomeLink): SomeLink {
  const { master: _master, hairpin: _hairpin, mtu, ...rest } = link;
  return { ...(rest as SomeLink), ...(link.type !== "bridge" && mtu !== undefined && { mtu }), up: false };
}
