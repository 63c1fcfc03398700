// The end of `lab up` in a lab whose Services depend on readiness. With a controller that is its work: `lab up` waits until
// it has seen everything. Without one `lab up` asks the probes itself, once, and leaves what they say with the lab.

import { setTimeout as pause } from "node:timers/promises";
import { readConditions, writeConditions } from "../../apply/conditions.ts";
import { readDocumentAt, type StampedDocument } from "../../apply/document.ts";
import type { OnEvent } from "../../apply/events.ts";
import { probedContainers } from "../../controller/probed.ts";
import { openProber } from "../../controller/prober.ts";
import { openProbing } from "../../controller/probing.ts";
import { recordOf } from "../../controller/record.ts";
import type { Host } from "../../engine/open.ts";
import type { ContainerFacts } from "../../engine/port.ts";
import { LabError } from "../../errors.ts";
import { NO_CONDITIONS } from "../../state/conditions.ts";
import { CONTROLLER } from "../../state/controller.ts";
import { type ContainerKind, containerName, FABRIC, isSandbox, type LabDocument } from "../../state/lab.ts";
import { LABELS } from "../../state/labels.ts";
import { awaitReadyPods, type Look, type UnreadyPod } from "./readyPods.ts";

const PAUSE_MS = 50;
/** The daemon is asked that often, what the controller has left at every turn. */
const DAEMON_MS = 1000;
/** A controller that runs needs well under a second, on a busy machine some. */
const DEADLINE_MS = 30_000;

type Containers = Readonly<Record<string, ContainerFacts>>;

export interface Settled {
  readonly unready: readonly UnreadyPod[];
  /** Somebody has to bring the tables in line with what was found out. */
  readonly isOpen: boolean;
}

/**
 * @param document as it was recorded
 * @throws {LabError} when the controller has ended, or does not follow; the lab is up all the same
 */
export async function settle(
  host: Host,
  document: LabDocument,
  onEvent: OnEvent,
  signal: AbortSignal,
): Promise<Settled> {
  const lab = document.topology.name;
  const { controller } = document;
  if (controller === undefined) return { unready: [], isOpen: false };
  if (controller === "none") return askOnce(host, document, onEvent, signal);
  let containers = await containersOf(host, lab);
  let asked = performance.now();
  const look = async (): Promise<Look> => {
    if (performance.now() - asked > DAEMON_MS) {
      containers = await containersOf(host, lab);
      asked = performance.now();
    }
    const fabric = fabricOf(containers, lab);
    return { containers, record: fabric === 0 ? NO_CONDITIONS : readConditions(fabric) };
  };
  const deadline = performance.now() + DEADLINE_MS;
  let written: StampedDocument | undefined;
  const isDone = (now: Look) => {
    // Read once, and again only when somebody has written it meanwhile.
    written = readDocumentAt(fabricOf(now.containers, lab), written);
    return written?.stamp === now.record.revision && knowsAll(now, document);
  };
  while (!isDone(await look())) {
    requireController(containers, lab);
    if (performance.now() > deadline) throw doesNotFollow(lab);
    await pause(PAUSE_MS, undefined, { signal }).catch(() => {});
    signal.throwIfAborted();
  }
  return { unready: await awaitReadyPods(look, document, onEvent, signal), isOpen: false };
}

/** Host pid; 0 when it doesn't run. */
function fabricOf(containers: Containers, lab: string): number {
  return containers[containerName(lab, FABRIC)]?.pid ?? 0;
}

/** The controller knows of every container that runs. */
function knowsAll({ containers, record }: Look, { topology }: LabDocument): boolean {
  return topology.pods.every((pod) =>
    pod.containers.every(({ name }) => {
      const subject = `${pod.name}/${name}`;
      const facts = containers[containerName(topology.name, subject)];
      return facts?.status !== "running" || record.containers[subject]?.startedAt === facts.startedAt;
    }),
  );
}

async function askOnce(
  host: Host,
  document: LabDocument,
  onEvent: OnEvent,
  signal: AbortSignal,
): Promise<Settled> {
  const { topology, leases } = document;
  const containers = await containersOf(host, topology.name);
  const probed = probedContainers(topology, leases, containers, NO_CONDITIONS);
  const pids = pidsOf(containers);
  const fabric = pids[FABRIC];
  if (probed.length === 0 || fabric === undefined) return { unready: [], isOpen: false };
  const stamp = readDocumentAt(fabric)?.stamp ?? "";
  const prober = openProber(host, topology.name, () => pids);
  // Who has to be ended isn't ended here: nobody would start it again.
  const nobody = () => {};
  const probing = openProbing(prober, nobody, nobody, nobody);
  try {
    probing.follow(probed);
    const record = () => recordOf(topology, stamp, containers, probing.verdict, new Map());
    const look = async () => ({ containers, record: record() });
    const unready = await awaitReadyPods(look, document, onEvent, signal);
    writeConditions(fabric, record());
    return { unready, isOpen: true };
  } finally {
    probing.close();
    prober.close();
  }
}

async function containersOf({ engine }: Host, lab: string): Promise<Containers> {
  const found = await engine.list({ [LABELS.lab]: lab });
  return Object.fromEntries(found.map((facts) => [facts.name, facts]));
}

function pidsOf(containers: Containers): Readonly<Record<string, number>> {
  const sandboxes = Object.values(containers).filter(
    ({ pid, labels }) => pid > 0 && isSandbox(labels[LABELS.kind] as ContainerKind),
  );
  return Object.fromEntries(sandboxes.map(({ labels, pid }) => [labels[LABELS.name] ?? "", pid]));
}

function requireController(containers: Containers, lab: string): void {
  const facts = containers[containerName(lab, CONTROLLER)];
  if (facts?.status === "running") return;
  throw new LabError("controller-ended", `lab "${lab}" is up, but its controller has ended`, {
    hint: hintFor(lab),
  });
}

function doesNotFollow(lab: string): LabError {
  const seconds = DEADLINE_MS / 1000;
  return new LabError(
    "controller-behind",
    `lab "${lab}" is up, but its controller has not followed in ${seconds} s`,
    { hint: hintFor(lab) },
  );
}

function hintFor(lab: string): string {
  return `see why with: lab logs -l ${lab} ${CONTROLLER}; or do without: lab up --no-controller`;
}
