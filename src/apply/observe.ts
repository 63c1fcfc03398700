// What exists of a lab now, in the same type as what is wanted: containers by their labels, kernel objects by asking in
// every namespace (observeNamespace.ts), daemons by asking them (daemons.ts), and the lab's own document.

import type { Leases } from "../address/leases.ts";
import { readAttachments } from "../cni/runtime/storage.ts";
import type { Host } from "../engine/open.ts";
import type { ContainerFacts } from "../engine/port.ts";
import { sandboxFiles } from "../network/sandboxFiles.ts";
import { attachmentKey } from "../state/attachment.ts";
import { type ConditionRecord, NO_CONDITIONS } from "../state/conditions.ts";
import type { NamespaceState } from "../state/kernel.ts";
import {
  type ContainerKind,
  type ContainerState,
  FABRIC,
  HALF_MADE,
  isLodger,
  isSandbox,
  type LabState,
} from "../state/lab.ts";
import { LABELS } from "../state/labels.ts";
import { forEachOf } from "./concurrency.ts";
import { readConditions } from "./conditions.ts";
import { withProtocols } from "./daemons.ts";
import { readDocument } from "./document.ts";
import { dwellingOf } from "./dwelling.ts";
import { readFiles } from "./files.ts";
import { reasonOf } from "./meanwhile.ts";
import { observeNamespace } from "./observeNamespace.ts";
import { refuseOtherFormat } from "./otherVersion.ts";
import { readLeases } from "./readBack.ts";

export interface Observation {
  readonly state: LabState;
  /** By Docker name. */
  readonly containers: Readonly<Record<string, ContainerFacts>>;
  /** Those of the lab's document; read back from the lab where it is lost. */
  readonly leases: Leases;
  /** Host pids of the sandboxes that run, by subject. */
  readonly pids: Readonly<Record<string, number>>;
  /** Host pids of the containers inside of sandboxes that run, by subject: `web-0/server`, `alpha/bird`; and of guests. */
  readonly members: Readonly<Record<string, number>>;
  /** What was found out about readiness. */
  readonly record: ConditionRecord;
}

/** Questions are cheap and the answers short: more at once than cores keeps both cores busy. */
const WIDTH = 6;

export async function observe(host: Host, lab: string): Promise<Observation> {
  const listed = host.engine.list({ [LABELS.lab]: lab });
  const [found, document] = await Promise.all([
    listed,
    readDocument(host, lab).catch(async (error: unknown) => {
      refuseOtherFormat(lab, await listed);
      const pids = (await listed).map(({ name, labels, pid }) => [labels[LABELS.name] ?? name, pid]);
      throw await reasonOf(error, host.engine, lab, Object.fromEntries(pids.filter(([, pid]) => pid !== 0)));
    }),
  ]);
  refuseOtherFormat(lab, found);
  const containers = Object.fromEntries(found.map((facts) => [facts.name, facts]));
  const states = found.map(containerState);
  const sandboxes = states.filter(({ kind, running, paused }) => isSandbox(kind) && (running || paused));
  const pidsOf = (found: readonly ContainerState[]) =>
    Object.fromEntries(found.map(({ name, subject }) => [subject, containers[name]?.pid ?? 0]));
  const pids = pidsOf(sandboxes);
  const members = pidsOf(states.filter(({ kind, running }) => !isSandbox(kind) && running));
  const namespaces: Record<string, NamespaceState> = {};
  const guests = states.filter(({ kind, running }) => isLodger(kind) && running);
  const wanted = [...sandboxes, ...guests].map(
    ({ kind, subject }) => [subject, sandboxFiles(kind, subject, document)] as const,
  );
  for (const { subject } of guests) namespaces[subject] = [];
  const [files, told] = await Promise.all([
    readFiles(host, { ...pids, ...members }, Object.fromEntries(wanted)),
    withProtocols(host, states, pids, members, WIDTH),
    forEachOf(sandboxes, WIDTH, async ({ subject, kind }) => {
      namespaces[subject] = await observeNamespace(host, pids, subject, kind, document);
    }),
  ]).catch(async (error: unknown) => {
    throw await reasonOf(error, host.engine, lab, { ...pids, ...members });
  });
  for (const [subject, file] of files) namespaces[subject] = [...(namespaces[subject] ?? []), file];
  const state = {
    lab,
    containers: Object.fromEntries(told.map((container) => [container.name, container])),
    namespaces,
    ...attachmentsIn(pids[FABRIC]),
    ...(document && { document }),
  };
  const fabric = pids[FABRIC];
  const record = fabric === undefined ? NO_CONDITIONS : readConditions(fabric);
  const leases = document?.leases ?? readLeases(state, containers);
  return { state, containers, pids, members, leases, record };
}

/** What CNI plugins made, by what they said when they had. */
function attachmentsIn(fabric: number | undefined): Pick<LabState, "attachments"> {
  const found = fabric === undefined ? [] : readAttachments(fabric);
  if (found.length === 0) return {};
  return {
    attachments: Object.fromEntries(found.map((attachment) => [attachmentKey(attachment), attachment])),
  };
}

function containerState(facts: ContainerFacts): ContainerState {
  const { name, labels, status, exitCode } = facts;
  const dwelling = dwellingOf(facts);
  return {
    name,
    // Written by us; a container that carries our labels by accident would have to carry all of them.
    kind: (labels[LABELS.kind] ?? "container") as ContainerKind,
    subject: labels[LABELS.name] ?? name,
    // Whoever was killed while making or removing it may have left it without its files: it is as good as none.
    fingerprint: status === "created" || status === "other" ? HALF_MADE : (labels[LABELS.spec] ?? ""),
    running: status === "running",
    ...(status === "exited" && exitCode !== undefined && { exitCode }),
    ...(status === "paused" && { paused: true }),
    ...(dwelling && { dwelling }),
  };
}
