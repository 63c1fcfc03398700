// One object in words, and how two of them differ: the parts of what describe.ts says of changes.

import { EVERYTHING } from "../address/prefix.ts";
import type { ContainerFileState, KernelObject, Link, Route, UnicastRoute } from "../state/kernel.ts";
import { describeEntries, describeResolver, entriesAbout } from "./names.ts";
import { qdiscWords } from "./qdiscs.ts";
import { describeTableDifference } from "./tables.ts";

/** A file of more lines is not shown in a plan. */
const MOST_LINES = 8;

/** In iproute2's words. */
export function describeObject(object: KernelObject): string {
  switch (object.object) {
    case "link":
      return `link ${object.name} ${linkWords(object)}`.trim();
    case "address":
      return `address ${object.address} dev ${object.dev}`;
    case "route":
      return `route ${routeWords(object)}`;
    case "neighbour":
      return `neighbour ${object.address} lladdr ${object.mac} dev ${object.dev}`;
    case "fdb":
      return `fdb ${object.mac} dev ${object.dev} dst ${object.remote}`;
    case "qdisc":
      return `qdisc ${qdiscWords(object)} dev ${object.dev}`;
    case "sysctl":
      return `sysctl ${object.key}=${object.value}`;
    case "file":
      return `file ${object.path} ${contentWords(object)}`;
    case "hosts":
      return `hosts ${describeEntries(object.entries)}`;
    case "resolver":
      return `resolver ${describeResolver(object)}`;
    case "table":
      return `table ${object.family} ${object.name}`;
  }
}

/** Short files are shown whole. */
function contentWords(file: ContainerFileState): string {
  const lines = linesOf(file);
  return isLong(file) ? `(${lines.length} lines)` : lines.join(" ");
}

function isLong(file: ContainerFileState): boolean {
  return linesOf(file).length > MOST_LINES;
}

function linesOf({ content }: ContainerFileState): readonly string[] {
  return content.trim().split("\n");
}

function routeWords(route: Route): string {
  const { metric, protocol } = route;
  const way = route.type === "blackhole" ? [] : wayWords(route);
  return [
    route.type,
    destinationOf(route),
    ...way,
    metric !== undefined && `metric ${metric}`,
    protocol && `proto ${protocol}`,
  ]
    .filter(Boolean)
    .join(" ");
}

function wayWords({ dev, via, onlink, scope, source, metrics }: UnicastRoute) {
  return [
    via && `via ${via}`,
    `dev ${dev}`,
    onlink && "onlink",
    scope && `scope ${scope}`,
    source && `src ${source}`,
    metrics,
  ];
}

function destinationOf({ to }: Route): string {
  return to === EVERYTHING[4] ? "default" : to;
}

function linkWords(link: Link): string {
  const { mtu, mac, master, up } = link;
  return [kindOf(link), mtu && `mtu ${mtu}`, mac, master && `master ${master}`, up && "up"]
    .filter(Boolean)
    .join(" ");
}

function kindOf(link: Link): string {
  if (link.type === "ipip")
    return ["ipip local", link.local, link.remote && `remote ${link.remote}`].filter(Boolean).join(" ");
  if (link.type === "wireguard") return `wireguard listen-port ${link.port}`;
  if (link.type !== "vxlan") return link.type;
  const { vni, local, device, port, learning } = link;
  return `vxlan id ${vni} local ${local} dev ${device} dstport ${port} ${learningWord(learning)}`;
}

function learningWord(isLearning: boolean): string {
  return isLearning ? "learning" : "nolearning";
}

/** @param before an object with the same identity as `after` */
export function describeDifference(before: KernelObject, after: KernelObject): string {
  if (before.object === "link" && after.object === "link")
    return `link ${after.name} ${linkDifference(before, after)}`;
  if (before.object === "table" && after.object === "table")
    return `${describeObject(after)}: ${describeTableDifference(before, after)}`;
  if (before.object === "hosts" && after.object === "hosts") {
    const former = after.text === undefined ? entriesAbout(before, after) : before.entries;
    return `${describeObject(after)} (was ${describeEntries(former) || "absent"})`;
  }
  if (before.object === "file" && after.object === "file" && (isLong(before) || isLong(after)))
    return `file ${after.path}: ${lineDifference(before.content, after.content)}`;
  return `${describeObject(after)} (was ${attributesOf(before)})`;
}

/** `lines +2 -1`, or what else it can be. */
function lineDifference(before: string, after: string): string {
  const [then, now] = [before, after].map((content) => content.split("\n"));
  const without = (lines: readonly string[] = [], others: readonly string[] = []) => {
    const taken = new Set(others);
    return lines.filter((line) => !taken.has(line)).length;
  };
  const [come, gone] = [without(now, then), without(then, now)];
  if (come + gone === 0) return "lines in another order";
  return ["lines", ...(come > 0 ? [`+${come}`] : []), ...(gone > 0 ? [`-${gone}`] : [])].join(" ");
}

/** What can differ about an object that stays the same one. */
function attributesOf(object: KernelObject): string {
  switch (object.object) {
    case "address":
      return object.unrouted ? "without the route to its network" : "with the route to its network";
    case "route":
      return routeWords(object).replace(`${destinationOf(object)} `, "");
    case "neighbour":
      return `lladdr ${object.mac}`;
    case "qdisc":
      return qdiscWords(object);
    case "sysctl":
      return object.value;
    case "file":
      return contentWords(object);
    case "resolver":
      return describeResolver(object) || "empty";
    default:
      return describeObject(object);
  }
}

function linkDifference(before: Link, after: Link): string {
  const changed: string[] = [];
  if (after.mtu !== undefined && after.mtu !== before.mtu) changed.push(`mtu ${after.mtu}`);
  if (after.mac !== undefined && after.mac !== before.mac) changed.push(`address ${after.mac}`);
  if (after.master !== before.master)
    changed.push(after.master === undefined ? "nomaster" : `master ${after.master}`);
  if (after.hairpin === undefined ? before.hairpin === true : after.hairpin !== before.hairpin)
    changed.push(`hairpin ${after.hairpin ? "on" : "off"}`);
  if (after.type === "vxlan" && before.type === "vxlan" && after.learning !== before.learning)
    changed.push(learningWord(after.learning));
  if (after.altered === undefined) changed.push(...(before.altered ?? []).map(({ usual }) => usual));
  if (after.up !== before.up) changed.push(after.up ? "up" : "down");
  return changed.join(" ");
}
