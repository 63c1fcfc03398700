// The one idea of the project, second half: what has to happen to get from one state to another. Containers are
// compared in containers.ts, kernel objects in kernel.ts, what CNI plugins made in attachments.ts; here the changes are
// put into the order of plan.ts.

import type { LabState } from "../state/lab.ts";
import { abandonedRoutes } from "./abandoned.ts";
import { diffAttachments } from "./attachments.ts";
import { awaitsAfter } from "./awaits.ts";
import { diffContainers } from "./containers.ts";
import { diffKernel } from "./kernel.ts";
import type { Change, ObjectChange, Plan, StageName } from "./plan.ts";

/**
 * Changes that turn `observed` into `desired`.
 *
 * What is in the namespaces and not ours is left alone. Links of ours carry a mark; routes, addresses, neighbours and
 * fdb entries can't, so they count as ours when the lab's document says that an earlier run made them.
 *
 * @param recorded desired state of the document that the lab keeps; absent when there is none
 */
export function diff(observed: LabState, desired: LabState, recorded?: LabState): Plan {
  const containers = diffContainers(observed, desired);
  const attachments = diffAttachments(observed, desired, containers.fresh);
  const kernel = diffKernel(observed, desired, recorded, containers.fresh, attachments);
  // They go after `remove`: a daemon that still runs would make its routes again.
  const abandoned = abandonedRoutes(observed, desired, recorded, containers.fresh);
  const { members } = containers;
  const awaits = awaitsAfter(
    { members, wires: kernel.wires, objects: [...kernel.unwanted, ...kernel.wanted] },
    desired,
  );
  const stages: [StageName, readonly Change[]][] = [
    ["detach", attachments.unwanted],
    ["clean", kernel.unwanted],
    ["remove", containers.unwanted],
    ["sandboxes", containers.sandboxes],
    ["record", recordChanges(observed, desired)],
    ["wires", kernel.wires],
    ["namespaces", inNamespaces(desired, [...abandoned, ...kernel.wanted])],
    ["attach", attachments.wanted],
    ["containers", members],
    ["converge", awaits],
    ["commands", commandChanges(desired, containers.fresh)],
  ];
  return {
    lab: desired.lab,
    stages: stages.filter(([, changes]) => changes.length > 0).map(([name, changes]) => ({ name, changes })),
  };
}

/** All changes of one namespace together, in their order. */
function inNamespaces({ namespaces }: LabState, changes: readonly ObjectChange[]): ObjectChange[] {
  const order = Object.keys(namespaces);
  return changes.toSorted((a, b) => order.indexOf(a.namespace) - order.indexOf(b.namespace));
}

function recordChanges({ document: before }: LabState, { document }: LabState): Change[] {
  if (document === undefined || JSON.stringify(document) === JSON.stringify(before)) return [];
  return [{ action: "record", document, ...(before && { before }) }];
}

function commandChanges({ document }: LabState, fresh: ReadonlySet<string>): Change[] {
  const nodes = document?.topology.nodes ?? [];
  return nodes
    .filter(({ name }) => fresh.has(name))
    .flatMap(({ name, exec }) => exec.map((argv) => ({ action: "run" as const, namespace: name, argv })));
}
