// The state of a whole lab: its containers, what is in their network namespaces, and the document it keeps of itself.

import type { Prefix } from "../address/address.ts";
import type { Leases } from "../address/leases.ts";
import type { Topology } from "../topology/model.ts";
import type { AttachmentState } from "./attachment.ts";
import type { ControllerChoice } from "./controller.ts";
import type { NamespaceState } from "./kernel.ts";

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

/** What may change without recreating anything; lives in the fabric container's file system. */
export interface LabDocument {
  /** Format of this document. */
  readonly format: 2;
  readonly topology: Topology;
  readonly leases: Leases;
  /** Nodes whose `exec` list has run to its end, with a digest of that list. */
  readonly commands: Readonly<Record<string, string>>;
  /** Absent: there is nothing to look after. */
  readonly controller?: ControllerChoice;
}

/**
 * `fabric`, `router`, `node` and `pod` are sandboxes: each owns a network namespace. `container` joins that of a pod, or,
 * as a daemon of the network, of a node. `controller` has the namespaces of the machine.
 */
export type ContainerKind = "fabric" | "router" | "node" | "pod" | "container" | "controller";

/** Whether a container of this kind owns a network namespace that the lab wires. */
export function isSandbox(kind: ContainerKind): boolean {
  return kind !== "container" && kind !== "controller";
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
  /** Stopped by `docker pause`: its namespaces are there all the same. */
  readonly paused?: true;
  /** How to make it. Always there in desired state, never in observed state. */
  readonly spec?: ContainerSpec;
  /** When its work is done, for a daemon that others wait for; only in desired state. */
  readonly readiness?: Readiness;
}

/** A condition in a node's namespace that a daemon brings about after its start. */
export type Readiness = BgpReadiness | CarrierReadiness;

/** All sessions are Established and all blocks are in the kernel. */
export interface BgpReadiness {
  readonly kind: "bgp";
  /** Names of BIRD's protocols; never empty. */
  readonly sessions: readonly string[];
  /** Destinations that the kernel has to have routes to. */
  readonly blocks: readonly Prefix[];
}

/** A program has taken hold of a TUN device; until then the device drops every packet. */
export interface CarrierReadiness {
  readonly kind: "carrier";
  /** Name of the device. */
  readonly link: string;
}

/** What the Docker engine is asked for. */
export interface ContainerSpec {
  readonly image: string;
  readonly entrypoint?: readonly string[];
  readonly command?: readonly string[];
  readonly workingDir?: string;
  readonly env: Readonly<Record<string, string>>;
  readonly network: SandboxNetwork | JoinedNetwork | HostSurroundings;
  /** Capabilities beyond Docker's default set, without `CAP_`. */
  readonly capabilities: readonly string[];
  /** Docker's `host:container[:ro]`. */
  readonly binds: readonly string[];
  /** emptyDir volumes of the pod, mounted into this container. */
  readonly volumes: readonly {
    readonly volume: string;
    readonly mountPath: string;
    readonly readOnly: boolean;
  }[];
  /** Put into the container before its first process starts; paths are absolute. */
  readonly files: readonly ContainerFile[];
  /** Devices of the host that it may use, for example `/dev/net/tun`. */
  readonly devices: readonly string[];
  /** Signal that ends the first process. */
  readonly stopSignal?: string;
}

export interface ContainerFile {
  readonly path: string;
  readonly content: string;
}

/** A namespace of its own with nothing but a loopback. */
export interface SandboxNetwork {
  readonly mode: "sandbox";
  readonly hostname: string;
  /** Lines of /etc/hosts beside localhost: `name:address`. */
  readonly hosts: readonly string[];
  readonly dns: {
    readonly servers: readonly string[];
    readonly search: readonly string[];
    readonly options: readonly string[];
  };
  /** The sandbox keeps a place for the emptyDir volumes of its pod. */
  readonly hasVolumes: boolean;
}

/** The network and IPC namespaces, host name and volumes of a sandbox. */
export interface JoinedNetwork {
  readonly mode: "join";
  /** Docker name of the sandbox. */
  readonly sandbox: string;
}

/** The machine's own network, processes and IPC. Whoever has them is not confined by AppArmor either. */
export interface HostSurroundings {
  readonly mode: "host";
}

export { FABRIC, ROUTER } from "../topology/model.ts";

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
