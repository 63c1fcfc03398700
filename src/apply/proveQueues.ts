// Queues are looked at after they were set: tc takes words that a kernel then rounds or leaves out, and an impairment that
// isn't there would make a test pass that should not.

import { LabError } from "../errors.ts";
import { isSatisfied } from "../plan/compare.ts";
import type { ObjectChange } from "../plan/plan.ts";
import { qdiscWords } from "../plan/qdiscs.ts";
import type { NamespaceHost } from "./job.ts";
import type { BatchFailure } from "./namespaceChanges.ts";
import { observeQdiscs } from "./observeNamespace.ts";

/** @returns the first change whose queue is not as it was to be */
export async function findUnprovenQueue(
  host: NamespaceHost,
  pids: Readonly<Record<string, number>>,
  namespace: string,
  changes: readonly ObjectChange[],
): Promise<BatchFailure | undefined> {
  const goals = changes.flatMap((change, index) => {
    const object = change.action === "set" ? change.after : change.object;
    return object.object === "qdisc" && change.action !== "remove" ? [{ object, index }] : [];
  });
  if (goals.length === 0) return undefined;
  const found = await observeQdiscs(host, pids, namespace);
  for (const { object, index } of goals) {
    const now = found.find(({ dev }) => dev === object.dev);
    if (now !== undefined && isSatisfied(now, object)) continue;
    const is = now === undefined ? "there is none" : `there is ${qdiscWords(now)}`;
    const message = `${namespace}:${object.dev} was to send by ${qdiscWords(object)}, and ${is}`;
    return { failed: index, error: new LabError("queue-not-set", message) };
  }
  return undefined;
}
