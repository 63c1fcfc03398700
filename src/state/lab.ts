// The state of a whole lab: its containers, what is in their network namespaces, and the document it keeps of itself.

import type { Leases } from "../address/leases.ts";
import type { PodSpec, Topology } from "../topology/model.ts";
import type { AttachmentState } from "./attachment.ts";
import type { ContainerSpec } from "./containerSpec.ts";
import type { ControllerChoice } from "./controller.ts";
import type { Faults } from "./faults.ts";
import type { NamespaceState } from "./kernel.ts";
import type { Readiness } from "./readiness.ts";

export type * from "./containerSpec.ts";
export type * from "./readiness.ts";

export interface LabState {
  readonly lab: string;
  /** Keyed by Docker container name. */
  readonly containers: Readonly<Record<string, ContainerState>>;
  /** Keyed by subject (node, pod, `fabric` or `router`); only sandboxes that run have one. */
  readonly namespaces: Readonly<Record<string, NamespaceState>>;
  /** Keyed by `attachmentKey`; only where CNI plugins wire the pods. */
  readonly attachments?: Readonly<Record<string, AttachmentState>>;
  /** Absent when there is no lab yet, or its fabric is gone. */
  readonly document?: LabDocument;
}

/** What a lab is to be; all that exists of it follows from this. */
export interface LabDefinition {
  readonly topology: Topology;
  /** Cover every node, pod and Service of the topology (network/lease.ts). */
  readonly leases: Leases;
  /** Absent: there is nothing to look after. */
  readonly controller?: ControllerChoice;
  /** Nodes that no pod is newly placed on, in file order; absent: none. */
  readonly cordoned?: readonly string[];
  /** Pods of the file that are left out until a node that they may be on takes pods again; absent: none. */
  readonly waiting?: readonly WaitingPod[];
  /** How often pods had to leave their node, by name: whoever had to is another one. Absent: nobody. */
  readonly evictions?: Readonly<Record<string, number>>;
  /** What somebody has imposed on the lab; absent: nothing. */
  readonly faults?: Faults;
}

export interface WaitingPod {
  readonly pod: PodSpec;
  /** Name of the pod before it in the topology; absent: it is the first one. */
  readonly after?: string;
}

/** Of the lab's document and labels. Another one is of another version of flatlab, and can only be removed. */
export const DOCUMENT_FORMAT = 3;

/** What may change without recreating anything; lives in the fabric container's file system. */
export interface LabDocument extends LabDefinition {
  readonly format: typeof DOCUMENT_FORMAT;
  /** Nodes whose `exec` list has run to its end, with a digest of that list. */
  readonly commands: Readonly<Record<string, string>>;
}

/** What a lab's document says of what it is to be. */
export function definitionOf({
  format: _format,
  commands: _commands,
  ...definition
}: LabDocument): LabDefinition {
  return definition;
}

/**
 * `fabric`, `router`, `node` and `pod` are sandboxes: each owns a network namespace. A `guest` is a pod in the network
 * namespace of its node. `container` joins a pod, or, as a daemon of the network, a node. `publish` is in the network of
 * a node, too, and leads from the machine into the lab. `controller` has the namespaces of the machine.
 */
export type ContainerKind =
  | "fabric"
  | "router"
  | "node"
  | "pod"
  | "guest"
  | "container"
  | "publish"
  | "controller";

/** Fingerprint of an observed container that was never started, or is being removed. */
export const HALF_MADE = "";

/** Whether a container of this kind owns a network namespace that the lab wires. */
export function isSandbox(kind: ContainerKind): boolean {
  return kind === "fabric" || kind === "router" || kind === "node" || kind === "pod";
}

/** Whether it lives in the network of a node, and has files of its own that change while it runs. */
export function isLodger(kind: ContainerKind): boolean {
  return kind === "guest" || kind === "publish";
}

/** Namespaces that a process is in, as the kernel names them: `net:[4026532008]`. */
export interface Dwelling {
  readonly net: string;
  readonly ipc: string;
}

export interface ContainerState {
  /** Docker's name, `<lab>-<subject>`, `<lab>-<pod>-<container>` or `<lab>-<node>-<daemon>`. */
  readonly name: string;
  readonly kind: ContainerKind;
  /** Name inside the lab: `alpha`, `web-0`, `web-0/server`, `alpha/bird`, `fabric`. */
  readonly subject: string;
  /** Digest of what the container was made from, without addresses. */
  readonly fingerprint: string;
  readonly running: boolean;
  /** Of its last run, once it has ended; in desired state only where it has to end. */
  readonly exitCode?: number;
  /** A fault keeps it, or what it is in, from running; `running` is false then. Only in desired state. */
  readonly stopped?: true;
  /** Stopped by `docker pause`: its namespaces are there all the same. */
  readonly paused?: true;
  /** Where its first process is; only in observed state, of one that runs. */
  readonly dwelling?: Dwelling;
  /** Of a BIRD that runs and answers: its protocols by name, and whether they are enabled; only in observed state. */
  readonly protocols?: Readonly<Record<string, boolean>>;
  /** Of a BIRD that runs: files that it was made with, as they are now, by path; only in observed state. */
  readonly files?: Readonly<Record<string, string>>;
  /** How to make it. Always there in desired state, never in observed state. */
  readonly spec?: ContainerSpec;
  /** When its work is done, for a daemon or an init container that others wait for; only in desired state. */
  readonly readiness?: Readiness;
  /** When it may end; absent: never. Only in desired state. */
  readonly restartPolicy?: "OnFailure" | "Never";
}

/** Value of the label that says when a container may end; undefined: it has to run for ever. */
export function endsOf({
  readiness,
  restartPolicy,
}: Pick<ContainerState, "readiness" | "restartPolicy">): string | undefined {
  return readiness?.kind === "completed" ? "init" : restartPolicy;
}

export { DEFAULT_NAMESPACE, FABRIC, PUBLISH, ROUTER } from "../topology/model.ts";

/** Where a sandbox keeps its pod's emptyDir volumes: one anonymous volume, which dies with the sandbox. */
export const VOLUMES_FOLDER = "/run/flatlab/volumes";

/** The lab's document, a file of the fabric container. */
export const DOCUMENT_FOLDER = "/var/lib/flatlab";
export const DOCUMENT_PATH = `${DOCUMENT_FOLDER}/lab.json`;

/** What was found out about the lab, a file beside it: see conditions.ts. */
export const CONDITIONS_PATH = `${DOCUMENT_FOLDER}/conditions.json`;

/** Docker's name of a subject's container. */
export function containerName(lab: string, subject: string): string {
  return `${lab}-${subject.replaceAll("/", "-")}`;
}
