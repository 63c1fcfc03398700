// What two states are compared by that came about in different ways.

import { identityOf } from "../../src/state/kernel.ts";
import type { LabState } from "../../src/state/lab.ts";

/** Namespaces are sets: their objects in an order that two of them have in common. */
export function sortedObjects({ namespaces }: LabState): LabState["namespaces"] {
  const entries = Object.entries(namespaces).map(([subject, objects]) => [
    subject,
    objects.toSorted((a, b) => identityOf(a).localeCompare(identityOf(b))),
  ]);
  return Object.fromEntries(entries);
}

/** Settings stay when nobody wants them any more, since nobody knows what they were before. */
export function withoutOldSettings(state: LabState, wanted: LabState): LabState {
  const namespaces = Object.entries(state.namespaces).map(([subject, objects]) => {
    const goals = new Set(wanted.namespaces[subject]?.map(identityOf));
    return [subject, objects.filter((object) => object.object !== "sysctl" || goals.has(identityOf(object)))];
  });
  return { ...state, namespaces: Object.fromEntries(namespaces) };
}
