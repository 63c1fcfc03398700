// One change in words: what the plan prints, what events carry, what errors name.

import { type AttachmentState, attachmentKey } from "../state/attachment.ts";
import type { LabDocument, Readiness } from "../state/lab.ts";
import { describeDifference, describeObject } from "./describeObject.ts";
import { type Change, linkRef, type RecordChange, type WireEndState } from "./plan.ts";
import { quoteAll } from "./quote.ts";

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
    case "stop-container":
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
    case "stop-container":
      return `stop ${subjectOf(change.container)}`;
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

/** What is waited for, as in `BGP: 2 sessions established, 2 blocks in the kernel`. */
function describeReadiness(readiness: Readiness): string {
  if (readiness.kind === "listener")
    return `something listens on ${readiness.protocol} port ${readiness.port}`;
  if (readiness.kind === "carrier") return `${readiness.link} has a carrier`;
  if (readiness.kind === "completed") return "it has ended";
  if (readiness.kind === "loaded") return "haproxy listens";
  const { sessions, blocks } = readiness;
  const count = (number: number, what: string) => `${number} ${what}${number === 1 ? "" : "s"}`;
  return `BGP: ${count(sessions.length, "session")} established, ${count(blocks.length, "block")} in the kernel`;
}
