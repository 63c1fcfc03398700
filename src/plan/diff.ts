// The one idea of the project, second half: what has to happen to get from one state to another. Containers are
// compared in containers.ts, kernel objects in kernel.ts, what CNI plugins made in attachments.ts; here the changes are
// put into the order of plan.ts.

import type { LabDocument, LabState } from "../state/lab.ts";
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
  const containers = diffContainers(observed, desired, recorded);
  const attachments = diffAttachments(observed, desired, containers.fresh);
  const kernel = diffKernel(observed, desired, recorded, containers.fresh, attachments);
  // They go after `remove`: a daemon that still runs would make its routes again.
  const abandoned = abandonedRoutes(observed, desired, recorded, containers.fresh);
  const members = containers.members.filter((change) => change.action !== "await");
  const awaits = awaitsAfter(
    {
      members: [...containers.sandboxes, ...members],
      wires: kernel.wires,
      objects: [...kernel.unwanted, ...kernel.wanted],
    },
    desired,
  );
  const due = dueCommands(observed, desired, containers.fresh);
  const started = withoutCommands(desired.document, due);
  const stages: [StageName, readonly Change[]][] = [
    ["detach", attachments.unwanted],
    ["clean", kernel.unwanted],
    ["remove", containers.unwanted],
    ["sandboxes", containers.sandboxes],
    ["record", recordChanges(observed.document, started)],
    // After the record: who restarts what has ended looks there first.
    ["stop", containers.stopped],
    ["wires", kernel.wires],
    ["namespaces", inNamespaces(desired, [...abandoned, ...kernel.wanted])],
    ["attach", attachments.wanted],
    ["containers", containers.members],
    ["converge", awaits],
    ["commands", commandChanges(desired, due)],
    ["record", recordChanges(started, desired.document)],
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

function recordChanges(before: LabDocument | undefined, document: LabDocument | undefined): Change[] {
  if (document === undefined || JSON.stringify(document) === JSON.stringify(before)) return [];
  return [{ action: "record", document, ...(before && { before }) }];
}

/**
 * Nodes whose `exec` list has to run: in a new namespace, when the list is another one, or when a run of it was cut off. It
 * runs whole or not at all, and what it made is not part of the state.
 */
function dueCommands(observed: LabState, desired: LabState, fresh: ReadonlySet<string>): ReadonlySet<string> {
  const { document } = observed;
  const wanted = Object.entries(desired.document?.commands ?? {});
  const isDone = (node: string, list: string) => document === undefined || document.commands[node] === list;
  return new Set(
    wanted.filter(([node, list]) => fresh.has(node) || !isDone(node, list)).map(([node]) => node),
  );
}

/** The document as it is before these nodes' commands have run. */
function withoutCommands(
  document: LabDocument | undefined,
  due: ReadonlySet<string>,
): LabDocument | undefined {
  if (document === undefined || due.size === 0) return document;
  const commands = Object.entries(document.commands).filter(([node]) => !due.has(node));
  return { ...document, commands: Object.fromEntries(commands) };
}

function commandChanges({ document }: LabState, due: ReadonlySet<string>): Change[] {
  const nodes = document?.topology.nodes ?? [];
  return nodes
    .filter(({ name }) => due.has(name))
    .flatMap(({ name, exec }) => exec.map((argv) => ({ action: "run" as const, namespace: name, argv })));
}
