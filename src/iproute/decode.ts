// The JSON of `ip -j` and `bridge -j`, and sysctl files, into kernel objects. What the kernel or the loopback makes by
// itself (connected routes, link-local and loopback addresses, multicast entries) is not part of the state.

import type { Address, Mac, Prefix } from "../address/address.ts";
import { EVERYTHING, hostPrefix } from "../address/prefix.ts";
import type {
  FdbEntry,
  KernelObject,
  Link,
  Neighbour,
  Route,
  Sysctl,
  UsualSetting,
} from "../state/kernel.ts";
import { type AddressJson, decodeAddresses } from "./addresses.ts";
import { definitionFrom } from "./alias.ts";
import { alterationsIn, type LinkDetailsJson, vxlanFacts } from "./linkDetails.ts";
import { settingKey } from "./sysctl.ts";

/**
 * Commands of one `ip -j -batch -`; each prints one JSON array. Only `link show` tells aliases, and only `table all`
 * shows the routes of both families.
 */
export const IP_QUESTIONS = [
  "link show",
  "addr show",
  "route show table all",
  "neigh show nud permanent",
] as const;
/** Tells what linkDetails.ts reads. */
export const DETAILS_QUESTION = ["ip", "-j", "-d", "link", "show"] as const;

/** Commands of one `bridge -j -d -batch -`. */
export const BRIDGE_QUESTIONS = ["fdb show", "link show"] as const;

interface LinkJson {
  readonly ifname: string;
  readonly flags: readonly string[];
  readonly mtu: number;
  readonly link_type: string;
  readonly address?: string;
  readonly master?: string;
  readonly ifalias?: string;
}
interface RouteJson {
  readonly dst: string;
  readonly type?: string;
  readonly gateway?: string;
  readonly dev?: string;
  readonly table?: string;
  readonly protocol?: string;
  readonly scope?: string;
  readonly prefsrc?: string;
  readonly metric?: number;
  /** One object; it doesn't tell which of them are locked. */
  readonly metrics?: readonly Readonly<Record<string, unknown>>[];
  readonly flags: readonly string[];
  /** Only IPv6 routes have one. */
  readonly pref?: string;
}
interface NeighbourJson {
  readonly dst: string;
  readonly dev: string;
  readonly lladdr?: string;
}
interface FdbJson {
  readonly mac: string;
  readonly ifname: string;
  readonly dst?: string;
  readonly state?: string;
}
interface PortJson {
  readonly ifname: string;
  readonly hairpin?: boolean;
}

/**
 * @param ip     output of IP_QUESTIONS, one JSON array per question
 * @param bridge output of BRIDGE_QUESTIONS; empty where nobody asked, then there are no fdb entries and no hairpin
 * @param details answer to DETAILS_QUESTION; empty where nobody asked, then links are what their aliases tell
 */
export function decodeNamespace(ip: string, bridge = "", details = ""): KernelObject[] {
  const [links = [], addresses = [], routes = [], neighbours = []] =
    jsonArrays<[LinkJson[], AddressJson[], RouteJson[], NeighbourJson[]]>(ip);
  const [entries = [], ports = []] = jsonArrays<[FdbJson[], PortJson[]]>(bridge);
  const [detailed = []] = jsonArrays<[LinkDetailsJson[]]>(details);
  const detailsOf = new Map(detailed.map((link) => [link.ifname, link]));
  const hairpin = new Map(ports.map((port) => [port.ifname, port.hairpin]));
  return [
    ...links.map((link) => decodeLink(link, hairpin.get(link.ifname), detailsOf.get(link.ifname))),
    ...addresses.flatMap((one) => decodeAddresses(one, routes)),
    ...routes.flatMap(decodeRoute),
    ...neighbours.flatMap(decodeNeighbour),
    ...entries.flatMap(decodeFdb),
  ];
}

/** @param text lines `/proc/sys/net/ipv4/ip_forward:1`, as grep prints them */
export function decodeSysctls(text: string): Sysctl[] {
  return [...text.matchAll(/^\/proc\/sys\/(.+?):(.*)$/gm)].map(([, path = "", value = ""]) => ({
    object: "sysctl",
    key: settingKey(path),
    value,
  }));
}

/** A batch prints its arrays one after the other, each on lines of its own; nothing where there is nothing to say. */
function jsonArrays<Arrays extends unknown[]>(text: string): Partial<Arrays> {
  const arrays = text.split(/\n(?=\[)/).filter((part) => part.trim() !== "");
  return arrays.map((part) => JSON.parse(part) as unknown) as Partial<Arrays>;
}

/** Devices that resolve addresses with ARP unless somebody has said that they don't. */
const RESOLVING: readonly Link["type"][] = ["bridge", "veth", "vxlan"];

function decodeLink(
  json: LinkJson,
  hairpin: boolean | undefined,
  details: LinkDetailsJson | undefined,
): Link {
  const definition = definitionFrom(json.ifalias ?? "");
  const type = json.link_type === "loopback" ? { type: "loopback" as const } : { type: "foreign" as const };
  const isMute = definition && RESOLVING.includes(definition.type) && json.flags.includes("NOARP");
  const altered: readonly UsualSetting[] = [
    ...(isMute ? [{ of: "link" as const, usual: "arp on" }] : []),
    ...(definition && details ? alterationsIn(details) : []),
  ];
  return {
    object: "link",
    name: json.ifname,
    up: json.flags.includes("UP"),
    mtu: json.mtu,
    ...(json.address !== undefined && { mac: json.address as Mac }),
    ...(json.master !== undefined && { master: json.master }),
    ...(hairpin !== undefined && { hairpin }),
    ...(altered.length > 0 && { altered }),
    ...(definition ?? type),
    ...(definition?.type === "vxlan" && details && vxlanFacts(details)),
  } as Link;
}

/** Metric that the kernel gives IPv6 routes by itself (IP6_RT_PRIO_USER). */
const IPV6_METRIC = 1024;

function decodeRoute(json: RouteJson): Route[] {
  const {
    dst,
    type = "unicast",
    gateway,
    dev,
    table,
    protocol,
    scope,
    prefsrc,
    metric,
    metrics,
    flags,
    pref,
  } = json;
  if (table !== undefined || protocol === "kernel") return [];
  const isV6 = pref !== undefined || dst.includes(":");
  const common = {
    object: "route" as const,
    to: destinationOf(dst, isV6),
    ...(metric !== undefined && !(isV6 && metric === IPV6_METRIC) && { metric }),
    ...(protocol !== undefined && protocol !== "boot" && { protocol }),
  };
  if (type === "blackhole") return [{ ...common, type }];
  if (dev === undefined || type !== "unicast") return [];
  return [
    {
      ...common,
      dev,
      ...(gateway !== undefined && { via: gateway as Address }),
      ...(flags.includes("onlink") && { onlink: true }),
      ...(scope === "link" && { scope }),
      ...(prefsrc !== undefined && { source: prefsrc as Address }),
      ...(metrics !== undefined && { metrics: metricWords(metrics) }),
    },
  ];
}

function metricWords(metrics: NonNullable<RouteJson["metrics"]>): string {
  return metrics.flatMap((one) => Object.entries(one).map(([name, value]) => `${name} ${value}`)).join(" ");
}

function destinationOf(dst: string, isV6: boolean): Prefix {
  if (dst === "default") return EVERYTHING[isV6 ? 6 : 4];
  return dst.includes("/") ? (dst as Prefix) : hostPrefix(dst as Address);
}

function decodeNeighbour({ dst, dev, lladdr }: NeighbourJson): Neighbour[] {
  return lladdr === undefined
    ? []
    : [{ object: "neighbour", dev, address: dst as Address, mac: lladdr as Mac }];
}

function decodeFdb({ mac, ifname, dst, state }: FdbJson): FdbEntry[] {
  if (dst === undefined || state !== "permanent") return [];
  return [{ object: "fdb", dev: ifname, mac: mac as Mac, remote: dst as Address }];
}
