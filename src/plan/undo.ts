// What takes changes back. apply/ asks for it when a run fails half-way.

import { FABRIC } from "../state/lab.ts";
import type { Change } from "./plan.ts";

export interface Undo {
  /** Changes that take back `done`, newest first. */
  readonly changes: readonly Change[];
  /** Changes of `done` that nothing takes back. */
  readonly irreversible: readonly Change[];
}

/** @param done in the order in which they happened */
export function undoOf(done: readonly Change[]): Undo {
  const made = new Set(
    done.flatMap((change) => (change.action === "create-container" ? [change.container.subject] : [])),
  );
  // What was done inside a container that this run made goes with it.
  const lasting = done.filter((change) => !isGoneWith(made, change));
  const inverses = lasting.toReversed().map((change) => ({ change, inverse: inverseOf(change, made) }));
  return {
    changes: inverses.flatMap(({ inverse }) =>
      inverse === undefined || inverse === "none needed" ? [] : [inverse],
    ),
    irreversible: inverses.flatMap(({ change, inverse }) => (inverse === undefined ? [change] : [])),
  };
}

function inverseOf(change: Change, made: ReadonlySet<string>): Change | "none needed" | undefined {
  switch (change.action) {
    case "create-container":
      return { action: "remove-container", container: change.container, reason: "undo" };
    case "start-container":
    case "await":
    case "run":
      return "none needed";
    case "remove-container":
      return undefined;
    case "attach":
      return { ...change, action: "detach" };
    case "detach":
      return { ...change, action: "attach" };
    case "connect": {
      const [{ namespace, link }] = change.ends;
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
      return made.has(FABRIC) ? "none needed" : undefined;
  }
}

function isGoneWith(made: ReadonlySet<string>, change: Change): boolean {
  if (change.action !== "attach" && change.action !== "detach")
    return namespacesOf(change).some((namespace) => made.has(namespace));
  // The wire goes with either end, and what plugins keep in files goes with the fabric.
  const { pod, node } = change.attachment;
  return made.has(FABRIC) && (made.has(pod) || made.has(node));
}

/** Namespaces whose end is the end of what the change made. */
function namespacesOf(change: Change): string[] {
  if (change.action === "connect") return change.ends.map(({ namespace }) => namespace);
  return "namespace" in change ? [change.namespace] : [];
}
