// What takes changes back. apply/ asks for it when a run fails half-way.

import { deviceOf } from "../state/kernel.ts";
import { FABRIC } from "../state/lab.ts";
import { type Change, linkRef } from "./plan.ts";
import { linksMadeBy } from "./restore.ts";

export interface Undo {
  /** Changes that take back `done`, newest first. */
  readonly changes: readonly Change[];
  /** Changes of `done` that nothing takes back. */
  readonly irreversible: readonly Change[];
}

/** What this run has made: whatever was done to it, or on it, goes with it. */
interface Made {
  /** Subjects of containers. */
  readonly subjects: ReadonlySet<string>;
  /** Links, as `alpha:eth1`. */
  readonly links: ReadonlySet<string>;
}

/** @param done in the order in which they happened */
export function undoOf(done: readonly Change[]): Undo {
  const made: Made = {
    subjects: new Set(done.flatMap(madeSubjects)),
    links: new Set(done.flatMap(linksMadeBy)),
  };
  const lasting = done.filter((change) => !goesByItself(change, made));
  const inverses = backwards(lasting).map((change) => ({ change, inverse: inverseOf(change, made) }));
  return {
    changes: inverses.flatMap(({ inverse }) =>
      inverse === undefined || inverse === "none needed" ? [] : [inverse],
    ),
    irreversible: inverses.flatMap(({ change, inverse }) => (inverse === undefined ? [change] : [])),
  };
}

function madeSubjects(change: Change): string[] {
  return change.action === "create-container" ? [change.container.subject] : [];
}

function goesByItself(change: Change, { subjects, links }: Made): boolean {
  if (change.action === "connect") return change.ends.every(({ namespace }) => subjects.has(namespace));
  if (!("namespace" in change)) return false;
  if (change.action === "attach" || change.action === "detach") {
    // The wire goes with either end, and what plugins keep in files goes with the fabric.
    const { pod, node } = change.attachment;
    return subjects.has(FABRIC) && (subjects.has(pod) || subjects.has(node));
  }
  if (subjects.has(change.namespace)) return true;
  const device = deviceIn(change);
  return device !== undefined && links.has(linkRef({ namespace: change.namespace, name: device }));
}

/** The link that is set, or on which an object is made. */
function deviceIn(change: Change): string | undefined {
  if (change.action === "set" && change.after.object === "link") return change.after.name;
  return change.action === "add" ? deviceOf(change.object) : undefined;
}

/**
 * Newest first, but links of one namespace are set in the order in which they were: a device can only be as large as the
 * one that carries it, which therefore has to grow first.
 */
function backwards(done: readonly Change[]): Change[] {
  const isLinkSet = (change: Change) => change.action === "set" && change.after.object === "link";
  const queues = new Map<string, Change[]>();
  for (const change of done) {
    if (!isLinkSet(change) || !("namespace" in change)) continue;
    queues.set(change.namespace, [...(queues.get(change.namespace) ?? []), change]);
  }
  return done
    .toReversed()
    .map((change) =>
      isLinkSet(change) && "namespace" in change ? (queues.get(change.namespace)?.shift() ?? change) : change,
    );
}

function inverseOf(change: Change, { subjects }: Made): Change | "none needed" | undefined {
  switch (change.action) {
    case "create-container":
      return { action: "remove-container", container: change.container, reason: "undo" };
    case "start-container":
    case "await":
    case "run":
      return "none needed";
    // Its namespace is gone: it would have to be wired anew.
    case "stop-container":
    case "remove-container":
      return undefined;
    case "attach":
      return { ...change, action: "detach" };
    case "detach":
      return { ...change, action: "attach" };
    case "connect": {
      // From the namespace that stays: the kernel takes its time over one that goes.
      const { namespace, link } = change.ends.find((end) => !subjects.has(end.namespace)) ?? change.ends[0];
      return { action: "remove", namespace, object: link };
    }
    case "add":
      return { ...change, action: "remove" };
    case "remove":
      return change.object.object === "link" ? undefined : { ...change, action: "add" };
    case "set":
      return { ...change, before: change.after, after: change.before };
    case "record":
      if (change.before !== undefined)
        return { action: "record", document: change.before, before: change.document };
      return subjects.has(FABRIC) ? "none needed" : undefined;
  }
}
