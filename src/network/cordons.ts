// Nodes that take no new pods, and pods that have to leave their node: what `kubectl cordon`, `uncordon` and `drain` do, as
// changes of what a lab is to be. Who goes where is decided by the leases (address/podPlaces.ts).
// Source: Kubernetes, docs/tasks/administer-cluster/safely-drain-node; kubectl pkg/drain.

import { UsageError } from "../errors.ts";
import type { LabDefinition } from "../state/lab.ts";
import { didYouMean } from "../topology/didYouMean.ts";
import type { PodSpec } from "../topology/model.ts";
import { isStuck, settleWaiting } from "./waiting.ts";

/** @throws {UsageError} when there is no such node */
export function cordon(definition: LabDefinition, nodes: readonly string[]): LabDefinition {
  requireNodes(definition, nodes);
  return settleWaiting({ ...definition, cordoned: [...(definition.cordoned ?? []), ...nodes] });
}

/** @throws {UsageError} when there is no such node */
export function uncordon(definition: LabDefinition, nodes: readonly string[]): LabDefinition {
  requireNodes(definition, nodes);
  const cordoned = (definition.cordoned ?? []).filter((name) => !nodes.includes(name));
  return settleWaiting({ ...definition, cordoned });
}

export interface Drained {
  readonly definition: LabDefinition;
  /** Names of pods that go to other nodes. */
  readonly moved: readonly string[];
  /** Of DaemonSets: theirs is a pod on each node, cordoned or not. */
  readonly staying: readonly string[];
  /** No other node may have them: they wait. */
  readonly waiting: readonly string[];
}

/**
 * @param isForced pods that no other node may have are left out until one of theirs takes pods again
 * @throws {UsageError} when there is no such node, or there are such pods and it isn't forced
 */
export function drain(definition: LabDefinition, nodes: readonly string[], isForced = false): Drained {
  const { topology, leases, waiting = [], evictions = {} } = definition;
  requireNodes(definition, nodes);
  const cordoned = [...(definition.cordoned ?? []), ...nodes];
  const daemons = new Set(
    (topology.workloads ?? []).filter(({ kind }) => kind === "DaemonSet").map(({ group }) => group),
  );
  const there = topology.pods.filter(({ name }) => nodes.includes(leases.pods[name]?.node ?? ""));
  const leaving = there.filter(({ group }) => !daemons.has(group));
  const stuck = leaving.filter((pod) => isStuck({ ...definition, cordoned }, pod));
  if (stuck.length > 0 && !isForced) throw cannotLeave(stuck, nodes);
  const gone = new Set(leaving.map(({ name }) => name));
  const kept = Object.entries(leases.pods).filter(([name]) => !gone.has(name));
  const counts = leaving.map(({ name }) => [name, (evictions[name] ?? 0) + 1] as const);
  const before = ({ name }: PodSpec) =>
    topology.pods[topology.pods.findIndex((pod) => pod.name === name) - 1];
  const held = stuck.map((pod) => {
    const former = before(pod);
    return { pod, ...(former && { after: former.name }) };
  });
  return {
    definition: settleWaiting({
      ...definition,
      leases: { ...leases, pods: Object.fromEntries(kept) },
      cordoned,
      waiting: [...waiting, ...held],
      evictions: { ...evictions, ...Object.fromEntries(counts) },
    }),
    moved: leaving.filter((pod) => !stuck.includes(pod)).map(({ name }) => name),
    staying: there.filter(({ group }) => daemons.has(group)).map(({ name }) => name),
    waiting: stuck.map(({ name }) => name),
  };
}

function requireNodes({ topology }: LabDefinition, wanted: readonly string[]): void {
  const nodes = topology.nodes.map(({ name }) => name);
  for (const name of wanted) {
    if (nodes.includes(name)) continue;
    const message = `lab "${topology.name}" has no node "${name}"${didYouMean(name, nodes)}`;
    throw new UsageError("unknown-node", message, { hint: `it has ${nodes.join(", ")}` });
  }
}

function cannotLeave(stuck: readonly PodSpec[], nodes: readonly string[]): UsageError {
  const names = stuck.map(({ name }) => name).join(", ");
  const message = `${names} can't leave ${nodes.join(", ")}: no other node that takes pods may have ${stuck.length === 1 ? "it" : "them"}`;
  return new UsageError("pinned-pods", message, {
    hint: "with --force such pods are left out until a node of theirs is uncordoned",
  });
}
