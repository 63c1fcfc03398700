// What counts as being there when two states are compared: the observed objects of every namespace that stays, and what
// Docker puts into every new one.

import { identityOf, type KernelObject } from "../state/kernel.ts";
import type { LabState } from "../state/lab.ts";

/** By subject, then by identity. Working copy of one comparison. */
export type NamespaceIndex = Map<string, Map<string, KernelObject>>;

const NEW_NAMESPACE: readonly KernelObject[] = [{ object: "link", type: "loopback", name: "lo", up: true }];

export function present(observed: LabState, desired: LabState, fresh: ReadonlySet<string>): NamespaceIndex {
  const index: NamespaceIndex = new Map();
  for (const namespace of Object.keys(desired.namespaces)) {
    const state = fresh.has(namespace) ? NEW_NAMESPACE : (observed.namespaces[namespace] ?? NEW_NAMESPACE);
    index.set(namespace, new Map(state.map((object) => [identityOf(object), object])));
  }
  return index;
}
