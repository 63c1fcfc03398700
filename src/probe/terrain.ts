// The observed state arranged for walking through it: one Ground for each namespace, with the route lookup of its
// kernel. Pure. Routes that the kernel derives from addresses are derived here too, for state doesn't hold them.

import type { Address } from "../address/address.ts";
import { type Range, toNumber, toRange } from "../address/number.ts";
import type { KernelObject, Link, NamespaceState } from "../state/kernel.ts";
import type { LabState } from "../state/lab.ts";

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
  readonly isForwarding: boolean;
  /** It drops packets whose source it has no route to (rp_filter). */
  readonly isFilteringReverse: boolean;
}

/** A route. */
export interface Path {
  readonly range: Range;
  readonly dev: string;
  readonly via?: Address;
  readonly metric: number;
}

export function terrainOf(state: LabState): Terrain {
  return new Map(
    Object.entries(state.namespaces).map(([subject, objects]) => [subject, groundOf(subject, objects)]),
  );
}

/** The route that a packet takes: the best one whose link is up. */
export function findPath(ground: Ground, to: Address): Path | undefined {
  return pathsTo(ground, to).find(({ dev }) => ground.links.get(dev)?.up === true);
}

/** Every route that covers the address, whatever the state of its link, the best first. */
export function pathsTo(ground: Ground, to: Address): readonly Path[] {
  const number = toNumber(to);
  return ground.paths.filter(({ range: { first, size } }) => number >= first && number < first + size);
}

function groundOf(subject: string, objects: NamespaceState): Ground {
  const links = new Map<string, Link>();
  const addresses = new Map<Address, string>();
  const neighbours = new Map<string, string>();
  const tunnels = new Map<string, Address>();
  const sysctls = new Map<string, string>();
  for (const object of objects) {
    if (object.object === "link") links.set(object.name, object);
    if (object.object === "address") addresses.set(hostOf(object.address), object.dev);
    if (object.object === "neighbour") neighbours.set(`${object.dev} ${object.address}`, object.mac);
    if (object.object === "fdb") tunnels.set(`${object.dev} ${object.mac}`, object.remote);
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
    // A setting that was not observed is no reason to believe that it is wrong.
    isForwarding: sysctls.get("net.ipv4.ip_forward") !== "0",
    isFilteringReverse: (sysctls.get("net.ipv4.conf.all.rp_filter") ?? "0") !== "0",
  };
}

const EVERYTHING: Range = { first: 0, size: 2 ** 32, length: 0 };

function pathOf(object: KernelObject): Path[] {
  if (object.object === "route") {
    const { to, dev, via, metric = 0 } = object;
    return [
      { range: to === "default" ? EVERYTHING : toRange(to), dev, metric, ...(via !== undefined && { via }) },
    ];
  }
  if (object.object !== "address" || object.address.endsWith("/32")) return [];
  const length = Number(object.address.split("/")[1]);
  const size = 2 ** (32 - length);
  const number = toNumber(hostOf(object.address));
  return [{ range: { first: number - (number % size), size, length }, dev: object.dev, metric: 0 }];
}

/** The address without its prefix length. */
export function hostOf(address: string): Address {
  return address.split("/")[0] as Address;
}
