// Changes of kernel objects into lines of `ip -batch`, `bridge -batch` and our own sysctl batch. Words come from
// validated state; the only one with spaces is the alias, which is quoted.

import { familyOf } from "../address/address.ts";
import type { ObjectChange, WireEndState } from "../plan/plan.ts";
import {
  asCreated,
  type HostsState,
  isEarly,
  type KernelObject,
  type Link,
  type NftTable,
} from "../state/kernel.ts";
import { HOSTS_FILE, RESOLVER_FILE } from "../state/names.ts";
import { addressWords, connectedRouteWords } from "./addresses.ts";
import { aliasOf } from "./alias.ts";
import { staleEndpointLines } from "./conntrack.ts";
import { overwriteLine, removeLine, writeLine } from "./files.ts";
import { linkSettingWords } from "./linkSettings.ts";
import { encodeHosts, encodeResolver } from "./names.ts";
import { changeTableLines, removeTableLines, tableLines } from "./nft.ts";
import { addQdiscLine, removeQdiscLine } from "./qdisc.ts";
import { routeWords } from "./routeWords.ts";
import { wireguardLine } from "./wireguard.ts";

/**
 * A line of a batch file of that program; `sysctl` lines are `net.ipv4.ip_forward=1`. `early sysctl` comes before
 * everything else; `nft` lines are commands or parts of one; `tuntap` is `ip` where /dev/net/tun is, on the host; `wireguard` and
 * `file` lines are those of wireguard.ts and files.ts.
 */
export interface BatchLine {
  readonly program:
    | "early sysctl"
    | "tuntap"
    | "ip"
    | "wireguard"
    | "bridge"
    | "tc"
    | "sysctl"
    | "file"
    | "nft"
    | "conntrack";
  readonly text: string;
}

const ip = (...words: readonly (string | number)[]): BatchLine => ({ program: "ip", text: words.join(" ") });
const nft = (lines: readonly string[]): BatchLine[] => lines.map((text) => ({ program: "nft", text }));
const tc = (text: string): BatchLine => ({ program: "tc", text });
const bridge = (...words: readonly string[]): BatchLine => ({ program: "bridge", text: words.join(" ") });

/** @returns the lines that carry the change out, in order */
export function linesOf(change: ObjectChange): BatchLine[] {
  switch (change.action) {
    case "add":
      return addLines(change.object);
    case "remove":
      return removeLines(change.object);
    case "set":
      return setLines(change.before, change.after);
  }
}

function setLines(before: KernelObject, after: KernelObject): BatchLine[] {
  if (after.object === "link" && before.object === "link") return setLinkLines(before, after);
  if (after.object === "table" && before.object === "table") return setTableLines(before, after);
  if (after.object === "hosts") return [hostsLine(after, before.object === "hosts" ? before : undefined)];
  // All that can be wrong about it.
  if (after.object === "address") return [ip(...connectedRouteWords(after))];
  // What a change leaves out stays as it was.
  if (after.object === "qdisc") return [...removeLines(before), ...addLines(after)];
  // An onlink gateway that an IPv6 route leads to over another device is refused, and that may be the former route.
  const isBlocked = after.object === "route" && familyOf(after.to) === 6;
  return [...(isBlocked ? removeLines(before) : []), ...addLines(after)];
}

function setTableLines(before: NftTable, after: NftTable): BatchLine[] {
  const stale = staleEndpointLines(before, after).map((text) => ({ program: "conntrack", text }) as const);
  return [...nft(changeTableLines(before, after)), ...stale];
}

/**
 * One line that makes a veth pair with both ends in their final namespaces and with their final names.
 *
 * @param pidOf host pid of a subject's sandbox, or what stands for it in a script
 */
export function wireLine(
  [a, b]: readonly [WireEndState, WireEndState],
  pidOf: (subject: string) => string | number,
): string {
  const end = ({ namespace, link }: WireEndState) =>
    [link.name, "netns", pidOf(namespace), ...frameWords(link)].join(" ");
  return `link add name ${end(a)} type veth peer name ${end(b)}`;
}

function addLines(object: KernelObject): BatchLine[] {
  switch (object.object) {
    case "link":
      return [...createLines(object), ...setLinkLines(asCreated(object), object)];
    case "address":
      return [ip(...addressWords(object))];
    case "route":
      return [ip("route replace", ...routeWords(object))];
    case "neighbour":
      return [ip("neigh replace", object.address, "lladdr", object.mac, "dev", object.dev, "nud permanent")];
    case "fdb":
      return [bridge("fdb append", object.mac, "dev", object.dev, "dst", object.remote)];
    case "qdisc":
      return [tc(addQdiscLine(object))];
    case "sysctl":
      return [
        { program: isEarly(object) ? "early sysctl" : "sysctl", text: `${object.key}=${object.value}` },
      ];
    case "file":
      return [{ program: "file", text: writeLine(object) }];
    case "hosts":
      return [hostsLine(object)];
    case "resolver":
      return [{ program: "file", text: overwriteLine(RESOLVER_FILE, encodeResolver(object)) }];
    case "table":
      return nft(tableLines(object));
  }
}

function removeLines(object: KernelObject): BatchLine[] {
  switch (object.object) {
    case "link":
      return [ip("link del dev", object.name)];
    case "address":
      return [ip("addr del", object.address, "dev", object.dev)];
    case "route":
      return [ip("route del", ...routeWords(object))];
    case "neighbour":
      return [ip("neigh del", object.address, "dev", object.dev)];
    case "fdb":
      return [bridge("fdb del", object.mac, "dev", object.dev, "dst", object.remote)];
    case "qdisc":
      return [tc(removeQdiscLine(object))];
    case "sysctl":
    case "hosts":
    case "resolver":
      return [];
    case "file":
      return [{ program: "file", text: removeLine(object) }];
    case "table":
      return nft(removeTableLines(object));
  }
}

function hostsLine(wanted: HostsState, before?: HostsState): BatchLine {
  return { program: "file", text: overwriteLine(HOSTS_FILE, encodeHosts(wanted, before)) };
}

function createLines(link: Link): BatchLine[] {
  const head = ["link add name", link.name, ...frameWords(asCreated(link)), "type", link.type];
  switch (link.type) {
    case "bridge":
      return [ip(...head)];
    case "vxlan": {
      const learning = link.learning ? "learning" : "nolearning";
      return [
        ip(...head, "id", link.vni, "dev", link.device, "local", link.local, "dstport", link.port, learning),
      ];
    }
    case "tun":
      return [{ program: "tuntap", text: `tuntap add dev ${link.name} mode tun` }];
    case "ipip": {
      const remote = link.remote === undefined ? [] : ["remote", link.remote];
      return [ip(...head, "local", link.local, ...remote)];
    }
    case "wireguard":
      return [ip(...head), { program: "wireguard", text: wireguardLine(link) }];
    case "veth":
      throw new Error(`veth ${link.name} is made by a wire, not alone`);
    case "loopback":
    case "foreign":
      return [];
  }
}

function setLinkLines(before: Link, after: Link): BatchLine[] {
  const words: (string | number)[] = [];
  const alias = aliasOf(after);
  if (alias !== undefined) words.push("alias", `"${alias}"`);
  if (after.mtu !== undefined && after.mtu !== before.mtu) words.push("mtu", after.mtu);
  if (after.mac !== undefined && after.mac !== before.mac) words.push("address", after.mac);
  if (after.master !== before.master)
    words.push(...(after.master === undefined ? ["nomaster"] : ["master", after.master]));
  if (after.up !== before.up) words.push(after.up ? "up" : "down");
  return [
    ...(words.length === 0 ? [] : [ip("link set dev", after.name, ...words)]),
    ...linkSettingWords(before, after).map((setting) => ip("link set dev", after.name, setting)),
  ];
}

function frameWords({ mtu, mac }: Link): (string | number)[] {
  return [...(mtu === undefined ? [] : ["mtu", mtu]), ...(mac === undefined ? [] : ["address", mac])];
}
