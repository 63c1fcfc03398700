// What has to change in a lab's namespaces when pods become ready or cease to be: tables and files that are wanted
// otherwise. Nothing else, so that whoever looks after endpoints stays out of the way of whoever makes a lab.

import { FAULT_TABLE } from "../network/fault/table.ts";
import { identityOf, type KernelObject, type NamespaceState } from "../state/kernel.ts";
import type { LabState } from "../state/lab.ts";
import { isSatisfied } from "./compare.ts";
import type { ObjectChange, Plan } from "./plan.ts";

/**
 * Objects that depend on which pods are ready. The table of faults does not: whoever heals one takes it away, and nobody
 * must put it back meanwhile.
 */
export function followsReadiness(object: KernelObject): boolean {
  if (object.object === "table") return object.name !== FAULT_TABLE;
  return object.object === "file";
}

/** @param observed namespaces that were looked into; others stay as they are */
export function diffEndpoints(
  observed: Readonly<Record<string, NamespaceState>>,
  { lab, namespaces }: LabState,
): Plan {
  const changes = Object.entries(observed).flatMap(([namespace, state]): ObjectChange[] => {
    const present = new Map(state.map((object) => [identityOf(object), object]));
    return (namespaces[namespace] ?? []).filter(followsReadiness).flatMap((after): ObjectChange[] => {
      const before = present.get(identityOf(after));
      if (before === undefined) return [{ action: "add", namespace, object: after }];
      return isSatisfied(before, after) ? [] : [{ action: "set", namespace, before, after }];
    });
  });
  return { lab, stages: changes.length === 0 ? [] : [{ name: "endpoints", changes }] };
}
