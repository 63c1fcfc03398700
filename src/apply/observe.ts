// What exists of a lab now, in the same type as what is wanted: containers by their labels, kernel objects by asking in
// every namespace (observeNamespace.ts), and the lab's own document.

import type { Leases } from "../address/leases.ts";
import type { Host } from "../engine/open.ts";
import type { ContainerFacts } from "../engine/port.ts";
import type { NamespaceState } from "../state/kernel.ts";
import type { ContainerKind, ContainerState, LabState } from "../state/lab.ts";
import { LABELS } from "../state/labels.ts";
import { forEachOf } from "./concurrency.ts";
import { readDocument } from "./document.ts";
import { observeNamespace } from "./observeNamespace.ts";
import { readLeases } from "./readBack.ts";

export interface Observation {
  readonly state: LabState;
  /** By Docker name. */
  readonly containers: Readonly<Record<string, ContainerFacts>>;
  /** Those of the lab's document; read back from the lab where it is lost. */
  readonly leases: Leases;
  /** Host pids of the sandboxes that run, by subject. */
  readonly pids: Readonly<Record<string, number>>;
}

/** Questions are cheap and the answers short: more at once than cores keeps both cores busy. */
const WIDTH = 6;

export async function observe(host: Host, lab: string): Promise<Observation> {
  const [found, document] = await Promise.all([
    host.engine.list({ [LABELS.lab]: lab }),
    readDocument(host, lab),
  ]);
  const containers = Object.fromEntries(found.map((facts) => [facts.name, facts]));
  const states = found.map(containerState);
  const sandboxes = states.filter(({ kind, running, paused }) => kind !== "container" && (running || paused));
  const pids = Object.fromEntries(
    sandboxes.map(({ name, subject }) => [subject, containers[name]?.pid ?? 0]),
  );
  const namespaces: Record<string, NamespaceState> = {};
  await forEachOf(sandboxes, WIDTH, async ({ subject, kind }) => {
    namespaces[subject] = await observeNamespace(host, pids, subject, kind);
  });
  const state = {
    lab,
    containers: Object.fromEntries(states.map((container) => [container.name, container])),
    namespaces,
    ...(document && { document }),
  };
  return { state, containers, pids, leases: document?.leases ?? readLeases(state, containers) };
}

function containerState({ name, labels, status }: ContainerFacts): ContainerState {
  return {
    name,
    // Written by us; a container that carries our labels by accident would have to carry all of them.
    kind: (labels[LABELS.kind] ?? "container") as ContainerKind,
    subject: labels[LABELS.name] ?? name,
    fingerprint: labels[LABELS.spec] ?? "",
    running: status === "running",
    ...(status === "paused" && { paused: true }),
  };
}
