// The changes of a stage grouped into what one process or request carries out.

import { describeChange } from "../plan/describe.ts";
import type {
  AttachmentChange,
  AwaitChange,
  Change,
  CommandChange,
  ContainerChange,
  ObjectChange,
  RecordChange,
  WireChange,
} from "../plan/plan.ts";
import { type ContainerKind, FABRIC, isLodger } from "../state/lab.ts";

/** Changes that are carried out together, in order. */
export type Unit =
  | { readonly kind: "objects"; readonly namespace: string; readonly changes: ObjectChange[] }
  | { readonly kind: "wires"; readonly changes: WireChange[] }
  | { readonly kind: "commands"; readonly namespace: string; readonly changes: CommandChange[] }
  | { readonly kind: "attachments"; readonly namespace: string; readonly changes: AttachmentChange[] }
  /** Containers of a pod of which some are waited for. */
  | { readonly kind: "sequence"; readonly pod: string; readonly changes: (ContainerChange | AwaitChange)[] }
  | { readonly kind: "single"; readonly change: ContainerChange | RecordChange | AwaitChange };

/**
 * The same units in waves, one after the other: the fabric's namespace before all others, and guests of nodes after the
 * nodes.
 *
 * A bridge forwards to a port when the kernel's link watch has seen its carrier. It looks at once where the other end is up
 * last; where the port itself is, and both ends happen to have the same index, it takes up to a second
 * (net/core/link_watch.c, linkwatch_urgent_event), and the lab would be cut off from its first node for so long.
 */
export function wavesOf(changes: readonly Change[]): Unit[][] {
  const units = unitsOf(changes);
  const isFabric = (unit: Unit) => unit.kind === "objects" && unit.namespace === FABRIC;
  const others = units.filter((unit) => !isFabric(unit));
  const stops = others.filter(isStop);
  const rest = others.filter((unit) => !isStop(unit));
  const waves = [
    units.filter(isFabric),
    ...STOP_ORDER.map((kind) => stops.filter((unit) => kindOf(unit) === kind)),
    rest.filter((unit) => !isGuest(unit)),
    rest.filter(isGuest),
  ];
  return waves.filter((wave) => wave.length > 0);
}

/** What is in a sandbox ends while it still has a network, and pods before their node. */
const STOP_ORDER: readonly ContainerKind[] = ["container", "publish", "guest", "pod", "node"];

function isStop(unit: Unit): boolean {
  return unit.kind === "single" && unit.change.action === "stop-container";
}

function isGuest(unit: Unit): boolean {
  const kind = kindOf(unit);
  return kind !== undefined && isLodger(kind);
}

function kindOf(unit: Unit): ContainerKind | undefined {
  return unit.kind === "single" && "container" in unit.change ? unit.change.container.kind : undefined;
}

/** Pods with a container that is waited for. */
function waitingPods(changes: readonly Change[]): ReadonlySet<string> {
  const ends = changes.filter(
    (change) => change.action === "await" && change.readiness.kind === "completed",
  ) as readonly AwaitChange[];
  return new Set(ends.map(({ namespace }) => namespace));
}

/** The pod, or the node, that a change of a member is about. */
function homeOf(change: ContainerChange | AwaitChange): string {
  if (change.action === "await") return change.namespace;
  const { kind, subject } = change.container;
  return kind === "container" ? subject.slice(0, subject.lastIndexOf("/")) : subject;
}

function unitsOf(changes: readonly Change[]): Unit[] {
  const units = new Map<string, Unit>();
  const waiting = waitingPods(changes);
  for (const change of changes) {
    switch (change.action) {
      case "connect":
        join(units, "wires", { kind: "wires", changes: [change] });
        break;
      case "run":
        join(units, `commands ${change.namespace}`, {
          kind: "commands",
          namespace: change.namespace,
          changes: [change],
        });
        break;
      case "attach":
      case "detach":
        join(units, `attachments ${change.namespace}`, {
          kind: "attachments",
          namespace: change.namespace,
          changes: [change],
        });
        break;
      case "add":
      case "remove":
      case "set":
        join(units, `objects ${change.namespace}`, {
          kind: "objects",
          namespace: change.namespace,
          changes: [change],
        });
        break;
      case "create-container":
      case "start-container":
      case "stop-container":
      case "remove-container":
      case "await": {
        const pod = homeOf(change);
        if (waiting.has(pod)) join(units, `sequence ${pod}`, { kind: "sequence", pod, changes: [change] });
        else units.set(describeChange(change), { kind: "single", change });
        break;
      }
      default:
        units.set(describeChange(change), { kind: "single", change });
    }
  }
  return [...units.values()];
}

function join(units: Map<string, Unit>, key: string, unit: Exclude<Unit, { kind: "single" }>): void {
  const existing = units.get(key);
  if (existing === undefined) units.set(key, unit);
  else if (existing.kind !== "single") (existing.changes as Change[]).push(...unit.changes);
}
