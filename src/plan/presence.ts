// What counts as being there when two states are compared: the observed objects of every namespace that stays, and what
// Docker puts into every new one. A sandbox that is started again has what it was once made with, which nobody remembers.
// Links, settings and fdb entries are asked for one after the other; a link may go in between, as wires of pods do that
// were removed a moment ago, and what was seen on it is gone as well.

import { deviceOf, identityOf, type KernelObject, type NamespaceState } from "../state/kernel.ts";
import { containerName, type LabState } from "../state/lab.ts";
import { namesOf } from "../state/names.ts";

/** By subject, then by identity. Working copy of one comparison. */
export type NamespaceIndex = Map<string, Map<string, KernelObject>>;

const NEW_NAMESPACE: readonly KernelObject[] = [{ object: "link", type: "loopback", name: "lo", up: true }];

export function present(observed: LabState, desired: LabState, fresh: ReadonlySet<string>): NamespaceIndex {
  const index: NamespaceIndex = new Map();
  for (const namespace of Object.keys(desired.namespaces)) {
    const before = fresh.has(namespace) ? undefined : observed.namespaces[namespace];
    const state = (before && onLinks(before)) ?? [
      ...NEW_NAMESPACE,
      ...madeNames(namespace, observed, desired),
    ];
    index.set(namespace, new Map(state.map((object) => [identityOf(object), object])));
  }
  return index;
}

function onLinks(state: NamespaceState): NamespaceState {
  const links = new Set(state.flatMap((object) => (object.object === "link" ? [object.name] : [])));
  return state.filter((object) => {
    const device = deviceOf(object);
    return device === undefined || links.has(device);
  });
}

/** @returns nothing for a sandbox that is started again: what Docker then writes is what it wrote at first */
function madeNames(subject: string, observed: LabState, { lab, containers }: LabState): NamespaceState {
  const name = containerName(lab, subject);
  const wanted = containers[name];
  if (wanted?.spec?.network.mode !== "sandbox") return [];
  const isStarted = observed.containers[name]?.fingerprint === wanted.fingerprint;
  return isStarted ? [] : namesOf(wanted.spec.network);
}
