// One change in words: what the plan prints, what events carry, what errors name.

import { EVERYTHING } from "../address/prefix.ts";
import { type AttachmentState, attachmentKey } from "../state/attachment.ts";
import type { ContainerFileState, KernelObject, Link, Route, UnicastRoute } from "../state/kernel.ts";
import type { LabDocument, Readiness } from "../state/lab.ts";
import { describeEntries, describeResolver, entriesAbout } from "./names.ts";
import { type Change, linkRef, type RecordChange, type WireEndState } from "./plan.ts";
import { quoteAll } from "./quote.ts";
import { describeTableDifference } from "./tables.ts";

/** A file of more lines is not shown in a plan. */
const MOST_LINES = 8;

/** How a change shows in a list. */
export type Sign = "+" | "~" | "-" | ">";

export function signOf(change: Change): Sign {
  switch (change.action) {
    case "create-container":
    case "connect":
    case "add":
    case "attach":
      return "+";
    case "start-container":
    case "set":
      return "~";
    case "record":
      return change.before === undefined ? "+" : "~";
    case "remove-container":
    case "remove":
    case "detach":
      return "-";
    case "await":
    case "run":
      return ">";
  }
}

/** @returns a sentence without a full stop, for example `alpha: add route 10.244.2.0/24 via 10.244.2.0 dev flannel.1 onlink` */
export function describeChange(change: Change): string {
  switch (change.action) {
    case "create-container":
      return `create ${subjectOf(change.container)} from ${change.container.spec.image}`;
    case "start-container":
      return `start ${subjectOf(change.container)}`;
    case "remove-container":
      return `remove ${subjectOf(change.container)} (${change.reason})`;
    case "connect":
      return `connect ${change.ends.map(describeEnd).join(" -- ")}`;
    case "add":
    case "remove":
      return `${change.namespace}: ${change.action} ${describeObject(change.object)}`;
    case "set":
      return `${change.namespace}: set ${describeDifference(change.before, change.after)}`;
    case "attach":
    case "detach":
      return `${change.namespace}: ${change.action} ${attachmentWords(change.attachment)}`;
    case "record":
      return isAboutCommands(change)
        ? "record in the fabric which commands have run"
        : "record topology and leases in the fabric";
    case "await":
      if (change.readiness.kind === "completed")
        return `${change.namespace}: wait for the end of ${change.daemon}`;
      return `${change.namespace}: wait for ${change.daemon}: ${describeReadiness(change.readiness)}`;
    case "run":
      return `${change.namespace}: run ${quoteAll(change.argv)}`;
  }
}

function isAboutCommands({ before, document }: RecordChange): boolean {
  const rest = (recorded: LabDocument | undefined) =>
    recorded && JSON.stringify({ ...recorded, commands: {} });
  return rest(before) === rest(document);
}

/** @returns a word or two for the kind and the name inside the lab: `pod web-0`, `container web-0/server`, `fabric` */
function subjectOf({ kind, subject }: { readonly kind: string; readonly subject: string }): string {
  if (kind === "guest") return `pod ${subject}`;
  return kind === subject ? kind : `${kind} ${subject}`;
}

/** What an end is made with; its master and the rest are set in its own namespace afterwards. */
function describeEnd({ namespace, link: { name, mtu, mac } }: WireEndState): string {
  return [linkRef({ namespace, name }), mtu && `mtu ${mtu}`, mac].filter(Boolean).join(" ");
}

/** `web:eth0 10.244.1.2/24 with lab (bridge, portmap)` */
function attachmentWords(attachment: AttachmentState): string {
  const { list, addresses, ports } = attachment;
  return [
    attachmentKey(attachment),
    ...addresses,
    ...ports.map(({ hostPort, containerPort, protocol }) => `${hostPort}:${containerPort}/${protocol}`),
    `with ${list.name} (${list.plugins.map(({ type }) => type).join(", ")})`,
  ].join(" ");
}

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
function contentWords({ content }: ContainerFileState): string {
  const lines = content.trim().split("\n");
  return lines.length > MOST_LINES ? `(${lines.length} lines)` : lines.join(" ");
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

function wayWords({ dev, via, onlink, scope, source }: UnicastRoute) {
  return [
    via && `via ${via}`,
    `dev ${dev}`,
    onlink && "onlink",
    scope && `scope ${scope}`,
    source && `src ${source}`,
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
  return `vxlan id ${vni} local ${local} dev ${device} dstport ${port} ${learning ? "learning" : "nolearning"}`;
}

/** What is waited for, as in `BGP: 2 sessions established, 2 blocks in the kernel`. */
export function describeReadiness(readiness: Readiness): string {
  if (readiness.kind === "listener") return `something listens on UDP port ${readiness.port}`;
  if (readiness.kind === "carrier") return `${readiness.link} has a carrier`;
  if (readiness.kind === "completed") return "it has ended";
  const { sessions, blocks } = readiness;
  const count = (number: number, what: string) => `${number} ${what}${number === 1 ? "" : "s"}`;
  return `BGP: ${count(sessions.length, "session")} established, ${count(blocks.length, "block")} in the kernel`;
}

function describeDifference(before: KernelObject, after: KernelObject): string {
  if (before.object === "link" && after.object === "link")
    return `link ${after.name} ${linkDifference(before, after)}`;
  if (before.object === "table" && after.object === "table")
    return `${describeObject(after)}: ${describeTableDifference(before, after)}`;
  if (before.object === "hosts" && after.object === "hosts") {
    const former = after.text === undefined ? entriesAbout(before, after) : before.entries;
    return `${describeObject(after)} (was ${describeEntries(former) || "absent"})`;
  }
  return `${describeObject(after)} (was ${attributesOf(before)})`;
}

/** What can differ about an object that stays the same one. */
function attributesOf(object: KernelObject): string {
  switch (object.object) {
    case "route":
      return routeWords(object).replace(`${destinationOf(object)} `, "");
    case "neighbour":
      return `lladdr ${object.mac}`;
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
  if (after.hairpin !== undefined && after.hairpin !== before.hairpin)
    changed.push(`hairpin ${after.hairpin ? "on" : "off"}`);
  if (after.up !== before.up) changed.push(after.up ? "up" : "down");
  return changed.join(" ");
}
