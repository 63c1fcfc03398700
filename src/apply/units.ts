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

/** Changes that are carried out together, in order. */
export type Unit =
  | { readonly kind: "objects"; readonly namespace: string; readonly changes: ObjectChange[] }
  | { readonly kind: "wires"; readonly changes: WireChange[] }
  | { readonly kind: "commands"; readonly namespace: string; readonly changes: CommandChange[] }
  | { readonly kind: "attachments"; readonly namespace: string; readonly changes: AttachmentChange[] }
  | { readonly kind: "single"; readonly change: ContainerChange | RecordChange | AwaitChange };

export function unitsOf(changes: readonly Change[]): Unit[] {
  const units = new Map<string, Unit>();
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
