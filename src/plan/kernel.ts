// Kernel objects of two states compared, over all namespaces of a lab at once, since the two ends of a wire are in two
// of them. Knows what the kernel takes along by itself: a veth its other end, a device its addresses, routes,
// neighbours, fdb entries and settings, and the VXLAN devices on top of it.

import {
  asCreated,
  deviceOf,
  identityOf,
  isEarly,
  type KernelObject,
  type Link,
  type Veth,
} from "../state/kernel.ts";
import type { LabState } from "../state/lab.ts";
import type { AttachmentChanges } from "./attachments.ts";
import { arePeers, isSatisfied, type PlacedLink } from "./compare.ts";
import { doomedLinks } from "./doom.ts";
import { leavingObjects, restoredSettings } from "./leaving.ts";
import { linkRef, type ObjectChange, type WireChange, type WireEndState } from "./plan.ts";
import { type NamespaceIndex, present } from "./presence.ts";

export interface KernelChanges {
  readonly unwanted: readonly ObjectChange[];
  readonly wires: readonly WireChange[];
  readonly wanted: readonly ObjectChange[];
}

/**
 * @param fresh   subjects whose namespace will be a new one, so that nothing observed in it counts
 * @param plugins links that aren't ours: those that CNI plugins remove beforehand, and those that they leave
 */
export function diffKernel(
  observed: LabState,
  desired: LabState,
  recorded: LabState | undefined,
  fresh: ReadonlySet<string>,
  plugins: Pick<AttachmentChanges, "removed" | "leftovers">,
): KernelChanges {
  const index = present(observed, desired, fresh);
  const unwanted: ObjectChange[] = [];

  for (const { namespace, name } of plugins.removed) forgetLink(index, namespace, name);
  const gone: PlacedLink[] = [];
  const isGone = (end: PlacedLink) => gone.some((other) => arePeers(end, other));
  for (const { namespace, link } of doomedLinks(index, desired, plugins.leftovers)) {
    // The other end of a veth goes with the first one.
    if (!isGone({ namespace, link })) unwanted.push({ action: "remove", namespace, object: link });
    gone.push({ namespace, link });
    forgetLink(index, namespace, link.name);
  }
  const restored: ObjectChange[] = [];
  for (const [namespace, objects] of index) {
    const ours = new Set(recorded?.namespaces[namespace]?.map(identityOf));
    const goals = desired.namespaces[namespace] ?? [];
    for (const object of leavingObjects(objects, goals, ours)) {
      unwanted.push({ action: "remove", namespace, object });
      objects.delete(identityOf(object));
    }
    for (const [before, after] of restoredSettings(objects, goals, ours))
      restored.push({ action: "set", namespace, before, after });
  }
  const { wires, wanted } = additions(index, desired);
  return { unwanted: groupByNamespace(unwanted), wires, wanted: [...restored, ...wanted] };
}

/** Namespaces don't depend on each other here; whoever reads the plan wants to read about one at a time. */
function groupByNamespace(changes: readonly ObjectChange[]): ObjectChange[] {
  return [...new Set(changes.map(({ namespace }) => namespace))].flatMap((namespace) =>
    changes.filter((change) => change.namespace === namespace),
  );
}

function additions(index: NamespaceIndex, desired: LabState): Pick<KernelChanges, "wires" | "wanted"> {
  const wires: WireChange[] = [];
  const wanted: ObjectChange[] = [];
  const connected = new Set<string>();
  for (const [namespace, state] of Object.entries(desired.namespaces)) {
    const objects = index.get(namespace);
    for (const object of inOrder(state)) {
      const now = objects?.get(identityOf(object));
      if (now !== undefined) {
        if (!isSatisfied(now, object)) wanted.push({ action: "set", namespace, before: now, after: object });
      } else if (object.object === "link" && object.type === "veth") {
        if (!connected.has(linkRef({ namespace, name: object.name })))
          wires.push(wireOf(namespace, object, desired));
        connected.add(linkRef({ namespace, name: object.name })).add(linkRef(object.peer));
        wanted.push({ action: "set", namespace, before: asCreated(object), after: object });
      } else {
        wanted.push({ action: "add", namespace, object });
      }
    }
  }
  return { wires, wanted };
}

function wireOf(namespace: string, link: Veth, desired: LabState): WireChange {
  const peer = desired.namespaces[link.peer.namespace]?.find(
    (object): object is Veth =>
      object.object === "link" && object.type === "veth" && object.name === link.peer.name,
  );
  if (peer === undefined)
    throw new Error(`${linkRef(link.peer)}, other end of ${namespace}:${link.name}, is not wanted`);
  const ends: [WireEndState, WireEndState] = [
    { namespace, link },
    { namespace: link.peer.namespace, link: peer },
  ];
  return { action: "connect", ends };
}

const ORDER = [
  "early sysctl",
  "bridge",
  "loopback",
  "veth",
  "vxlan",
  "ipip",
  "wireguard",
  "tun",
  "address",
  "neighbour",
  "route",
  "fdb",
  "qdisc",
  "sysctl",
  "file",
  "hosts",
  "resolver",
  "table",
];

/** Every object after those it depends on. */
function inOrder(state: readonly KernelObject[]): KernelObject[] {
  const rank = (object: KernelObject) => ORDER.indexOf(kindOf(object));
  return state.toSorted((a, b) => rank(a) - rank(b));
}

function kindOf(object: KernelObject): string {
  if (object.object === "link") return object.type;
  return object.object === "sysctl" && isEarly(object) ? "early sysctl" : object.object;
}

function forgetLink(index: NamespaceIndex, namespace: string, name: string): void {
  const objects = index.get(namespace);
  if (objects === undefined) return;
  for (const [identity, object] of objects) {
    if (object.object === "link") {
      if (object.name === name) objects.delete(identity);
      else if (object.master === name) {
        const { master: _gone, hairpin: _too, altered: _both, ...rest } = object;
        objects.set(identity, rest as Link);
      }
    } else if (deviceOf(object) === name) objects.delete(identity);
  }
}
