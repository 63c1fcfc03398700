// A plan: what has to happen to turn one state of a lab into another. Plain data, so that it can be printed,
// stored, undone and tested. It is made by diff.ts, printed by print.ts and script.ts, carried out by apply/.

import type { AttachmentState } from "../state/attachment.ts";
import type { KernelObject, LinkRef, Veth } from "../state/kernel.ts";
import type { ContainerSpec, ContainerState, LabDocument, Readiness } from "../state/lab.ts";

export interface Plan {
  readonly lab: string;
  /** In the order in which they happen; never an empty stage. No stages: the lab is as it should be. */
  readonly stages: readonly Stage[];
}

/** Changes of one stage don't depend on each other unless they are in the same namespace, where order counts. */
export interface Stage {
  readonly name: StageName;
  readonly changes: readonly Change[];
}

/**
 * - `detach`: CNI plugins remove unwanted and outdated attachments
 * - `clean`: unwanted kernel objects go
 * - `remove`: unwanted and outdated containers go
 * - `sandboxes`: fabric, nodes and pods come into being, each with an empty namespace
 * - `record`: the lab's document is written; once more after `commands`, when they have run
 * - `stop`: what is to be stopped ends, what is in sandboxes first
 * - `wires`: veth pairs, both ends in their final namespaces
 * - `namespaces`: everything else in each namespace
 * - `attach`: CNI plugins wire pods
 * - `containers`: application containers start, on a network that is there
 * - `converge`: daemons are waited for
 * - `commands`: the nodes' `exec` lists
 * - `endpoints`: tables and files follow which pods are ready, in a lab that is there
 */
export type StageName =
  | "detach"
  | "clean"
  | "remove"
  | "sandboxes"
  | "record"
  | "stop"
  | "wires"
  | "namespaces"
  | "attach"
  | "containers"
  | "converge"
  | "commands"
  | "endpoints";

export type Change =
  | ContainerChange
  | WireChange
  | ObjectChange
  | AttachmentChange
  | RecordChange
  | AwaitChange
  | CommandChange;

export type ContainerChange =
  | { readonly action: "create-container"; readonly container: WantedContainer }
  | { readonly action: "start-container"; readonly container: ContainerState }
  | { readonly action: "stop-container"; readonly container: ContainerState }
  /** `reason` says why, for people: `image changed`, `not in the topology any more`. */
  | { readonly action: "remove-container"; readonly container: ContainerState; readonly reason: string };

export type WantedContainer = ContainerState & { readonly spec: ContainerSpec };

/** Both ends of a veth pair are made at once; the first one's namespace is the nearer to the fabric. */
export interface WireChange {
  readonly action: "connect";
  readonly ends: readonly [WireEndState, WireEndState];
}

export interface WireEndState {
  readonly namespace: string;
  readonly link: Veth;
}

export type ObjectChange =
  | { readonly action: "add"; readonly namespace: string; readonly object: KernelObject }
  | { readonly action: "remove"; readonly namespace: string; readonly object: KernelObject }
  /** Attributes that can be changed in place; `before` and `after` have the same identity. */
  | {
      readonly action: "set";
      readonly namespace: string;
      readonly before: KernelObject;
      readonly after: KernelObject;
    };

/** Work of CNI plugins, in the node's namespace and the pod's. */
export interface AttachmentChange {
  readonly action: "attach" | "detach";
  /** The node. */
  readonly namespace: string;
  readonly attachment: AttachmentState;
}

export interface RecordChange {
  readonly action: "record";
  readonly document: LabDocument;
  readonly before?: LabDocument;
}

/** Changes nothing by itself: a daemon that was just made is given time to do its work. */
export interface AwaitChange {
  readonly action: "await";
  /** The node in whose namespace it works. */
  readonly namespace: string;
  /** Subject of the daemon's container. */
  readonly daemon: string;
  readonly readiness: Readiness;
}

export interface CommandChange {
  readonly action: "run";
  readonly namespace: string;
  readonly argv: readonly [string, ...string[]];
}

export function isEmpty(plan: Plan): boolean {
  return plan.stages.length === 0;
}

/** `alpha:eth0` */
export function linkRef(ref: LinkRef): string {
  return `${ref.namespace}:${ref.name}`;
}
