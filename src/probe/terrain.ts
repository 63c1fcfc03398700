// The observed state arranged for walking through it: one Ground for each namespace, with the route lookup of its
// kernel. Pure. Routes that the kernel derives from addresses are derived here too, for state doesn't hold them.

import { type Address, type Family, familyOf } from "../address/address.ts";
import type { NodeLease } from "../address/leases.ts";
import { type Range, toNumber, toRange } from "../address/number.ts";
import { splitInterface } from "../address/prefix.ts";
import { linksInNode } from "../state/attachment.ts";
import type { InterfaceAddressState, KernelObject, Link, NamespaceState, Route } from "../state/kernel.ts";
import { containerName, type LabState, ROUTER } from "../state/lab.ts";
import { backendFacts } from "../topology/networks.ts";

/** Namespaces by subject; only those that run. */
export type Terrain = ReadonlyMap<string, Ground>;

/** One network namespace. */
export interface Ground {
  readonly subject: string;
  /** By name. */
  readonly links: ReadonlyMap<string, Link>;
  /** Every address, with the link that it stands on. */
  readonly addresses: ReadonlyMap<Address, string>;
  /** The longest prefix first, then the lowest metric. */
  readonly paths: readonly Path[];
  /** Values of `neighbour DEV ADDRESS`: MAC addresses. */
  readonly neighbours: ReadonlyMap<string, string>;
  /** Values of `DEV MAC`: tunnel ends. */
  readonly tunnels: ReadonlyMap<string, Address>;
  /** `DEV ADDRESS` for each tunnel end that a device sends to whatever it knows no place for. */
  readonly floods: ReadonlySet<string>;
  /** The families whose packets it passes on. */
  readonly forwards: ReadonlySet<Family>;
  /** It drops packets of IPv4 whose source it has no route to (rp_filter). */
  readonly isFilteringReverse: boolean;
  /** Links by which it answers ARP for others (proxy_arp). */
  readonly proxies: ReadonlySet<string>;
  /** Lease of a node. */
  readonly home?: NodeLease;
  /** The interface that CNI plugins made for this pod; `isWired`: to links of the node, and not past it. */
  readonly attached?: { readonly node: string; readonly interface: string; readonly isWired: boolean };
  /** Links of this node that CNI plugins said they made. */
  readonly pluginLinks: ReadonlySet<string>;
  /** Subjects of the network's own programs in the node, or in the router, that don't run. */
  readonly idleDaemons: readonly string[];
}

/** A route. */
export interface Path {
  readonly range: Range;
  /** Absent: what it leads to is dropped. */
  readonly dev?: string;
  readonly via?: Address;
  /** Address that packets are sent from, where the route says so. */
  readonly source?: Address;
  readonly metric: number;
  /** Length of the longest packet that may take it, where the route says so. */
  readonly mtu?: number;
  /** What says so: a route, or an address whose network is on the link. */
  readonly origin: Route | InterfaceAddressState;
}

export function terrainOf(state: LabState): Terrain {
  return new Map(
    Object.entries(state.namespaces).map(([subject, objects]) => {
      const home = state.document?.leases.nodes[subject];
      const hasDaemons = home !== undefined || subject === ROUTER;
      const idleDaemons = hasDaemons ? idleDaemonsOf(state, subject) : [];
      const ground = groundOf(subject, objects);
      return [subject, { ...ground, ...(home && { home }), ...pluginsOf(state, subject), idleDaemons }];
    }),
  );
}

function pluginsOf({ attachments }: LabState, subject: string): Pick<Ground, "attached" | "pluginLinks"> {
  const all = Object.values(attachments ?? {});
  const own = all.find(({ pod }) => pod === subject);
  const attached = own && {
    node: own.node,
    interface: own.interface,
    isWired: linksInNode(own).length > 0,
  };
  const links = all.filter(({ node }) => node === subject).flatMap(linksInNode);
  return { ...(attached && { attached }), pluginLinks: new Set(links) };
}

function idleDaemonsOf({ lab, containers, document }: LabState, sandbox: string): readonly string[] {
  const network = document?.topology.network;
  const facts = network && backendFacts(network.cni, network.backend);
  const daemons = sandbox === ROUTER ? facts?.routerDaemons : facts?.daemons;
  return (daemons ?? [])
    .map((daemon) => `${sandbox}/${daemon}`)
    .filter((subject) => containers[containerName(lab, subject)]?.running !== true);
}

/** The route that a packet takes: the best one whose link is up, or that has none. */
export function findPath(ground: Ground, to: Address): Path | undefined {
  return pathsTo(ground, to).find(({ dev }) => dev === undefined || ground.links.get(dev)?.up === true);
}

/** Every route that covers the address, whatever the state of its link, the best first. */
export function pathsTo(ground: Ground, to: Address): readonly Path[] {
  const number = toNumber(to);
  const own = familyOf(to);
  return ground.paths.filter(
    ({ range: { family, first, size } }) => family === own && number >= first && number < first + size,
  );
}

/** The MAC address of an fdb entry that is used where no other fits. */
const EVERYBODY = "00:00:00:00:00:00";

function groundOf(
  subject: string,
  objects: NamespaceState,
): Omit<Ground, "home" | "attached" | "pluginLinks" | "idleDaemons"> {
  const links = new Map<string, Link>();
  const addresses = new Map<Address, string>();
  const neighbours = new Map<string, string>();
  const tunnels = new Map<string, Address>();
  const floods = new Set<string>();
  const sysctls = new Map<string, string>();
  const isProxy = ({ name }: Link) => sysctls.get(`net.ipv4.conf.${name}.proxy_arp`) === "1";
  for (const object of objects) {
    if (object.object === "link") links.set(object.name, object);
    if (object.object === "address") addresses.set(hostOf(object.address), object.dev);
    if (object.object === "neighbour") neighbours.set(`${object.dev} ${object.address}`, object.mac);
    if (object.object === "fdb") tunnels.set(`${object.dev} ${object.mac}`, object.remote);
    if (object.object === "fdb" && object.mac === EVERYBODY) floods.add(`${object.dev} ${object.remote}`);
    if (object.object === "sysctl") sysctls.set(object.key, object.value);
  }
  const paths = objects
    .flatMap(pathOf)
    .sort((a, b) => b.range.length - a.range.length || a.metric - b.metric);
  return {
    subject,
    links,
    addresses,
    paths,
    neighbours,
    tunnels,
    floods,
    // A setting that was not observed is no reason to believe that it is wrong.
    forwards: new Set(([4, 6] as const).filter((family) => sysctls.get(FORWARDING[family]) !== "0")),
    proxies: new Set([...links.values()].filter(isProxy).map(({ name }) => name)),
    isFilteringReverse: (sysctls.get("net.ipv4.conf.all.rp_filter") ?? "0") !== "0",
  };
}

/** The setting that makes a namespace forward. */
export const FORWARDING: Readonly<Record<Family, string>> = {
  4: "net.ipv4.ip_forward",
  6: "net.ipv6.conf.all.forwarding",
};

function pathOf(object: KernelObject): Path[] {
  if (object.object === "route") {
    const { to, metric = 0 } = object;
    const range = toRange(to);
    if (object.type === "blackhole") return [{ range, metric, origin: object }];
    const { dev, via, source, metrics } = object;
    const mtu = /\bmtu (\d+)/.exec(metrics ?? "")?.[1];
    return [
      {
        range,
        dev,
        metric,
        ...(via !== undefined && { via }),
        ...(source !== undefined && { source }),
        ...(mtu !== undefined && { mtu: Number(mtu) }),
        origin: object,
      },
    ];
  }
  if (object.object !== "address") return [];
  const { network } = splitInterface(object.address);
  const range = toRange(network);
  return range.size === 1n ? [] : [{ range, dev: object.dev, metric: 0, origin: object }];
}

/** The address without its prefix length. */
export function hostOf(address: string): Address {
  return address.split("/")[0] as Address;
}
