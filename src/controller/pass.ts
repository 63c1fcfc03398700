// One pass: what is wanted for the pods that are ready now, compared with what is there, and the difference carried out,
// by the same functions as in `lab up`. Looks at tables, and at files where they are to change; a lab of ten nodes is
// brought in line while a person blinks.

import { apply } from "../apply/apply.ts";
import { forEachOf } from "../apply/concurrency.ts";
import { readFiles } from "../apply/files.ts";
import { observeTables } from "../apply/observeNamespace.ts";
import type { Host } from "../engine/open.ts";
import { desiredState } from "../network/desired.ts";
import { diffEndpoints } from "../plan/endpoints.ts";
import type { Conditions } from "../state/conditions.ts";
import type { ContainerFileState, KernelObject } from "../state/kernel.ts";
import type { LabDocument, LabState } from "../state/lab.ts";

export interface PassResult {
  /** Subjects whose namespaces were changed. */
  readonly changed: readonly string[];
  /** Texts of the files that are there now: what an unchanged one says needs no look. */
  readonly files: ReadonlyMap<string, string>;
}

/** Questions are cheap and the answers short: more at once than cores keeps both cores busy. */
const WIDTH = 6;

/**
 * @param pids  host pids of the sandboxes that run, by subject
 * @param known `files` of the pass before this one
 * @throws when a namespace has gone meanwhile, or somebody else was changing it: look again then
 */
export async function bringInLine(
  host: Host,
  { topology, leases, controller }: LabDocument,
  conditions: Conditions,
  pids: Readonly<Record<string, number>>,
  known: ReadonlyMap<string, string>,
): Promise<PassResult> {
  const desired = desiredState(topology, leases, conditions, controller);
  const files = filesOf(desired, pids);
  const observed: Record<string, KernelObject[]> = {};
  const put = (subject: string, objects: readonly KernelObject[]) => {
    observed[subject] = [...(observed[subject] ?? []), ...objects];
  };
  const wanted: Record<string, string[]> = {};
  for (const [key, { subject, file }] of files)
    if (known.get(key) !== file.content) wanted[subject] = [...(wanted[subject] ?? []), file.path];
  const [texts] = await Promise.all([
    readFiles(host, pids, wanted),
    forEachOf(subjectsWithTables(desired, pids), WIDTH, async (subject) => {
      put(subject, await observeTables(host, pids, subject));
    }),
  ]);
  for (const [subject, file] of texts) put(subject, [file]);
  // Those that weren't read are as they were left.
  for (const [key, { subject, file }] of files) if (known.get(key) === file.content) put(subject, [file]);
  const plan = diffEndpoints(observed, desired);
  // What was done stays done when something fails: the next pass looks at what is there.
  await apply(plan, host, { pids, members: {} }, { keepOnFailure: true });
  const changes = plan.stages.flatMap((stage) => stage.changes);
  return {
    changed: [...new Set(changes.flatMap((change) => ("namespace" in change ? change.namespace : [])))],
    files: new Map([...files].map(([key, { file }]) => [key, file.content])),
  };
}

function subjectsWithTables({ namespaces }: LabState, pids: Readonly<Record<string, number>>): string[] {
  return Object.entries(namespaces).flatMap(([subject, state]) =>
    pids[subject] !== undefined && state.some(({ object }) => object === "table") ? [subject] : [],
  );
}

interface PlacedFile {
  readonly subject: string;
  readonly file: ContainerFileState;
}

/** By subject and path; a sandbox that was started again has none of them, so its pid belongs to the key. */
function filesOf({ namespaces }: LabState, pids: Readonly<Record<string, number>>) {
  const files = Object.entries(namespaces).flatMap(([subject, state]) =>
    state.flatMap((object): (readonly [string, PlacedFile])[] => {
      const pid = pids[subject];
      if (object.object !== "file" || pid === undefined) return [];
      return [[`${subject} ${pid} ${object.path}`, { subject, file: object }]];
    }),
  );
  return new Map(files);
}
