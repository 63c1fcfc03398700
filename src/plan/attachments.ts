// Attachments of two states compared. What plugins made can't be changed, only made anew: DEL with the old list, ADD with
// the new one. An attachment that was cut off half-way is as good as none, but has to be deleted all the same.

import { type AttachmentState, attachmentKey, linksInNode } from "../state/attachment.ts";
import type { NamespaceState } from "../state/kernel.ts";
import type { LabState } from "../state/lab.ts";
import type { PlacedName } from "./doom.ts";
import type { AttachmentChange } from "./plan.ts";

export interface AttachmentChanges {
  readonly unwanted: readonly AttachmentChange[];
  readonly wanted: readonly AttachmentChange[];
  /** Links that DEL removes. */
  readonly removed: readonly PlacedName[];
  /**
   * Links that no plugin removes: bridges of attachments that go, the nodes' ends of those whose pod has gone, and what is
   * in the place of one that comes.
   */
  readonly leftovers: readonly PlacedName[];
}

/** @param fresh subjects whose namespace will be a new one */
export function diffAttachments(
  observed: LabState,
  desired: LabState,
  fresh: ReadonlySet<string>,
): AttachmentChanges {
  const now = Object.values(observed.attachments ?? {});
  const goals = desired.attachments ?? {};
  const stays = (attachment: AttachmentState) => {
    const { pod, node, interface: name } = attachment;
    const isWired = hasLink(observed.namespaces[pod], name) && !fresh.has(pod) && !fresh.has(node);
    return isWired && isSame(attachment, goals[attachmentKey(attachment)]);
  };
  const kept = new Map(now.filter(stays).map((attachment) => [attachmentKey(attachment), attachment]));
  const gone = now.filter((attachment) => !kept.has(attachmentKey(attachment)));
  const wanted = Object.values(goals).filter((attachment) => !kept.has(attachmentKey(attachment)));
  return {
    unwanted: gone.map((attachment) => ({ action: "detach", namespace: attachment.node, attachment })),
    wanted: wanted.map((attachment) => ({ action: "attach", namespace: attachment.node, attachment })),
    removed: gone.map(({ pod, interface: name }) => ({ namespace: pod, name })),
    leftovers: [
      ...unusedBridges(gone, [...kept.values()], observed),
      ...otherEnds(
        gone.filter(({ pod }) => fresh.has(pod)),
        observed,
      ),
      ...inTheWay(wanted, gone),
    ],
  };
}

/** @returns whether ADD came to its end, with the same list and the same request */
function isSame({ result, ...now }: AttachmentState, goal: AttachmentState | undefined): boolean {
  return result !== undefined && goal !== undefined && asText(now) === asText(goal);
}

function asText({ node, list, addresses, ports }: Omit<AttachmentState, "result">): string {
  return JSON.stringify([node, list, addresses, ports]);
}

/** What plugins share in a node stays when the last pod goes, and a bridge with an address goes on taking its packets. */
function unusedBridges(
  gone: readonly AttachmentState[],
  kept: readonly AttachmentState[],
  { namespaces }: LabState,
): readonly PlacedName[] {
  const used = new Set(kept.flatMap(placesInNode));
  const masters = new Set(
    Object.entries(namespaces).flatMap(([namespace, state]) =>
      state.flatMap((object) =>
        object.object === "link" && object.master ? `${namespace} ${object.master}` : [],
      ),
    ),
  );
  const unused = [...new Set(gone.flatMap(placesInNode))].filter(
    (place) => !used.has(place) && masters.has(place),
  );
  return unused.map((place) => {
    const [namespace = "", name = ""] = place.split(" ");
    return { namespace, name };
  });
}

/**
 * The kernel takes its time over the wires of a namespace that has gone. As long as the node's end is there its routes are
 * in the way of the new one's, and a plugin that finds a route there makes none.
 */
function otherEnds(gone: readonly AttachmentState[], { namespaces }: LabState): readonly PlacedName[] {
  return gone.flatMap((attachment) => {
    const there = namespaces[attachment.node] ?? [];
    const isMaster = (name: string) =>
      there.some((object) => object.object === "link" && object.master === name);
    return linksInNode(attachment)
      .filter((name) => hasLink(there, name) && !isMaster(name))
      .map((name) => ({ namespace: attachment.node, name }));
  });
}

/** Names of interfaces have no spaces. */
function placesInNode(attachment: AttachmentState): readonly string[] {
  return linksInNode(attachment).map((name) => `${attachment.node} ${name}`);
}

/** An interface that nobody knows any more, since the record of its attachment is lost. */
function inTheWay(
  wanted: readonly AttachmentState[],
  gone: readonly AttachmentState[],
): readonly PlacedName[] {
  const known = new Set(gone.map(attachmentKey));
  return wanted
    .filter((attachment) => !known.has(attachmentKey(attachment)))
    .map(({ pod, interface: name }) => ({ namespace: pod, name }));
}

function hasLink(state: NamespaceState | undefined, name: string): boolean {
  return state?.some((object) => object.object === "link" && object.name === name) === true;
}
