// One pass: what is wanted for the pods that are ready now, compared with what is there, and the difference carried out,
// by the same functions as in `lab up`. What the pass before has left is known and not looked at, so that a change takes
// one process in each node; whoever calls forgets it when in doubt.

import { apply } from "../apply/apply.ts";
import { forEachOf } from "../apply/concurrency.ts";
import { readFiles } from "../apply/files.ts";
import { observeTables } from "../apply/observeNamespace.ts";
import type { Host } from "../engine/open.ts";
import { desiredState } from "../network/desired.ts";
import { diffEndpoints, followsReadiness } from "../plan/endpoints.ts";
import type { Conditions } from "../state/conditions.ts";
import type { KernelObject, NamespaceState } from "../state/kernel.ts";
import type { LabDocument } from "../state/lab.ts";

/** What was left in each namespace, by subject and pid: a sandbox that was started again has another one. */
export type Memory = ReadonlyMap<string, NamespaceState>;

export interface PassResult {
  /** Subjects whose namespaces were changed. */
  readonly changed: readonly string[];
  readonly memory: Memory;
}

/** Questions are cheap and the answers short: more at once than cores keeps both cores busy. */
const WIDTH = 6;

/**
 * @param pids   host pids of the sandboxes that run, by subject
 * @param memory namespaces in it are taken to be as it says; the others are looked into
 * @throws when a namespace has gone meanwhile, or somebody else was changing it: forget, and look again
 */
export async function bringInLine(
  host: Host,
  document: LabDocument,
  conditions: Conditions,
  pids: Readonly<Record<string, number>>,
  memory: Memory,
): Promise<PassResult> {
  const desired = desiredState(document, conditions);
  const wanted = Object.entries(desired.namespaces).flatMap(([subject, state]) => {
    const objects = state.filter(followsReadiness);
    return pids[subject] === undefined || objects.length === 0 ? [] : [[subject, objects] as const];
  });
  const keyOf = (subject: string) => `${subject} ${pids[subject]}`;
  const unknown = wanted.filter(([subject]) => !memory.has(keyOf(subject)));
  const seen = await look(host, pids, Object.fromEntries(unknown));
  const observed = wanted.map(
    ([subject]) => [subject, memory.get(keyOf(subject)) ?? seen[subject] ?? []] as const,
  );
  const plan = diffEndpoints(Object.fromEntries(observed), desired);
  // What was done stays done when something fails: the next pass looks at what is there.
  await apply(plan, host, { pids, members: {} }, { keepOnFailure: true });
  const changes = plan.stages.flatMap((stage) => stage.changes);
  return {
    changed: [...new Set(changes.flatMap((change) => ("namespace" in change ? change.namespace : [])))],
    memory: new Map(wanted.map(([subject, objects]) => [keyOf(subject), objects])),
  };
}

/** What is there of the tables and files that are wanted. */
async function look(
  host: Host,
  pids: Readonly<Record<string, number>>,
  wanted: Readonly<Record<string, NamespaceState>>,
): Promise<Readonly<Record<string, readonly KernelObject[]>>> {
  const subjects = Object.keys(wanted);
  const observed = Object.fromEntries(subjects.map((subject) => [subject, [] as KernelObject[]]));
  const paths = Object.entries(wanted).map(
    ([subject, state]) =>
      [subject, state.flatMap((object) => (object.object === "file" ? object.path : []))] as const,
  );
  const filtered = subjects.filter((subject) => wanted[subject]?.some(({ object }) => object === "table"));
  const [files] = await Promise.all([
    readFiles(host, pids, Object.fromEntries(paths)),
    forEachOf(filtered, WIDTH, async (subject) => {
      observed[subject]?.push(...(await observeTables(host, pids, subject)));
    }),
  ]);
  for (const [subject, file] of files) observed[subject]?.push(file);
  return observed;
}
