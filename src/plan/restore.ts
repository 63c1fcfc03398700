// Removed links brought back after a run was undone: a link is more than one change, since its other end and all that was
// on it went along. So it isn't undone but compared: what is there now with what was there before.

import { deviceOf, type KernelObject, type Link, type NamespaceState } from "../state/kernel.ts";
import type { LabState } from "../state/lab.ts";
import { diffKernel } from "./kernel.ts";
import { type Change, linkRef, type Stage } from "./plan.ts";

/**
 * @param now    observed after everything else was undone
 * @param before observed before the run
 * @param stayed subjects whose namespace is the same one as before
 * @returns stages `wires` and `namespaces`, as far as there is something to do; nothing for what was not of the lab, for
 *          WireGuard, whose keys nobody can read back, and for wires to namespaces that are gone
 */
export function restorationOf(now: LabState, before: LabState, stayed: ReadonlySet<string>): Stage[] {
  const namespaces = restorable(before, stayed);
  const { wires, wanted } = diffKernel(now, { ...before, namespaces }, undefined, new Set(), {
    removed: [],
    leftovers: [],
  });
  const made = new Set([...wires, ...wanted].flatMap(linksMadeBy));
  const changes = wanted.filter(({ namespace, ...change }) => {
    const object = change.action === "set" ? change.after : change.object;
    const device = deviceOf(object);
    return (
      object.object === "link" || (device !== undefined && made.has(linkRef({ namespace, name: device })))
    );
  });
  const stages: Stage[] = [
    { name: "wires", changes: wires },
    { name: "namespaces", changes },
  ];
  return stages.filter((stage) => stage.changes.length > 0);
}

/** Links that the change makes, as `alpha:eth1`. */
export function linksMadeBy(change: Change): string[] {
  if (change.action === "connect")
    return change.ends.map(({ namespace, link }) => linkRef({ namespace, name: link.name }));
  const isLink = change.action === "add" && change.object.object === "link";
  return isLink ? [linkRef({ namespace: change.namespace, name: change.object.name })] : [];
}

function restorable(before: LabState, stayed: ReadonlySet<string>): Record<string, NamespaceState> {
  const links = new Map<string, Link>();
  for (const [namespace, objects] of Object.entries(before.namespaces))
    for (const object of objects)
      if (stayed.has(namespace) && object.object === "link" && canBeMade(object))
        links.set(linkRef({ namespace, name: object.name }), object);
  // Without one end there is no other, and without a carrier no tunnel: until none goes any more.
  for (let size = -1; size !== links.size; ) {
    size = links.size;
    for (const [ref, link] of links) if (!hasGround(ref, link, links)) links.delete(ref);
  }
  const kept = Object.entries(before.namespaces).filter(([namespace]) => stayed.has(namespace));
  return Object.fromEntries(
    kept.map(([namespace, objects]) => [
      namespace,
      objects
        .filter((object) => {
          const name = object.object === "link" ? object.name : deviceOf(object);
          return name !== undefined && links.has(linkRef({ namespace, name })) && !isOfDaemon(object);
        })
        // What leads through a gateway after what leads to it: nobody tells routes in that order.
        .toSorted((a, b) => Number(hasGateway(a)) - Number(hasGateway(b))),
    ]),
  );
}

function canBeMade({ type }: Link): boolean {
  return type !== "foreign" && type !== "wireguard";
}

function hasGround(ref: string, link: Link, links: ReadonlyMap<string, Link>): boolean {
  const namespace = ref.slice(0, ref.indexOf(":"));
  if (link.type === "vxlan") return links.has(linkRef({ namespace, name: link.device }));
  if (link.type !== "veth") return true;
  const other = links.get(linkRef(link.peer));
  return other?.type === "veth" && linkRef(other.peer) === ref;
}

/** It makes them again by itself. */
function isOfDaemon(object: KernelObject): boolean {
  return object.object === "route" && object.protocol !== undefined;
}

function hasGateway(object: KernelObject): boolean {
  return object.object === "route" && "via" in object;
}
