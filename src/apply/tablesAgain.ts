// Tables that are no longer as they were when the plan was made: the lab's controller changes them whenever a pod becomes
// ready or ceases to be, and nobody holds a lock. They are looked at again, and changed from what is there.

import type { ObjectChange } from "../plan/plan.ts";
import { isSameTable } from "../plan/tables.ts";
import type { KernelObject, NftTable } from "../state/kernel.ts";
import { identityOf } from "../state/kernel.ts";

/** Nobody changes them so often that it would take more. */
export const MOST_LOOKS = 4;

/** Whether this is a change that may have been overtaken. */
function isTableChange(change: ObjectChange): boolean {
  return (change.action === "set" ? change.after : change.object).object === "table";
}

/** What is left to do of table changes, from what is there now; changes of other things are left out. */
export function tableChangesFrom(
  observed: readonly NftTable[],
  changes: readonly ObjectChange[],
): readonly ObjectChange[] {
  const present = new Map(observed.map((table) => [identityOf(table), table]));
  return changes.filter(isTableChange).flatMap((change): ObjectChange[] => {
    const { namespace } = change;
    const object: KernelObject = change.action === "set" ? change.after : change.object;
    const now = present.get(identityOf(object));
    if (change.action === "remove") return now === undefined ? [] : [{ ...change, object: now }];
    if (now === undefined) return [{ action: "add", namespace, object }];
    if (object.object !== "table" || isSameTable(now, object)) return [];
    return [{ action: "set", namespace, before: now, after: object }];
  });
}
