// A plan: what has to happen to turn one state of a lab into another. Plain data, so that it can be printed,
// stored, undone and tested. It is made by diff.ts, printed by print.ts and script.ts, carried out by apply/.

import type { KernelObject, LinkRef, Veth } from "../state/kernel.ts";
import type { ContainerSpec, ContainerState, LabDocument } from "../state/lab.ts";

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
 * - `clean`: unwanted kernel objects go
 * - `remove`: unwanted and outdated containers go
 * - `sandboxes`: fabric, nodes and pods come into being, each with an empty namespace
 * - `record`: the lab's document is written; once more after `commands`, when they have run
 * - `wires`: veth pairs, both ends in their final namespaces
 * - `namespaces`: everything else in each namespace
 * - `containers`: application containers start, on a network that is there
 * - `commands`: the nodes' `exec` lists
 */
export type StageName =
  | "clean"
  | "remove"
  | "sandboxes"
  | "record"
  | "wires"
  | "namespaces"
  | "containers"
  | "commands";

export type Change = ContainerChange | WireChange | ObjectChange | RecordChange | CommandChange;

export type ContainerChange =
  | { readonly action: "create-container"; readonly container: WantedContainer }
  | { readonly action: "start-container"; readonly container: ContainerState }
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

export interface RecordChange {
  readonly action: "record";
  readonly document: LabDocument;
  readonly before?: LabDocument;
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
