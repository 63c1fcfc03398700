// What goes from devices that stay: objects of ours that nobody wants any more, and what the kernel drops by itself with
// an address or a MAC. The latter is part of the plan, so that it is made again, and comes back when a run is undone.
// Sources: Linux net/ipv4/fib_frontend.c (fib_disable_ip), net/core/neighbour.c (neigh_changeaddr).

import { identityOf, type KernelObject, type NamespaceState } from "../state/kernel.ts";

/** What leads somewhere goes before what it leads through; fdb entries, for which another program is asked, by themselves. */
const ORDER: readonly KernelObject["object"][] = ["route", "neighbour", "address", "fdb", "sysctl"];

/**
 * @param now    objects of one namespace, by identity
 * @param wanted everything that is wanted there
 * @param ours   identities of what an earlier run made there
 * @returns in the order in which they can be removed; no links
 */
export function leavingObjects(
  now: ReadonlyMap<string, KernelObject>,
  wanted: NamespaceState,
  ours: ReadonlySet<string>,
): KernelObject[] {
  const goals = new Map(wanted.map((object) => [identityOf(object), object]));
  const unwanted: KernelObject[] = [];
  const staying: KernelObject[] = [];
  for (const [identity, object] of now) {
    if (goals.has(identity)) staying.push(object);
    else if (object.object !== "link" && ours.has(identity)) unwanted.push(object);
  }
  const losesAddress = new Set(
    unwanted.flatMap((object) => (object.object === "address" ? [object.dev] : [])),
  );
  const losesMac = new Set(
    staying.flatMap((object) => (hasOtherMac(object, goals.get(identityOf(object))) ? [object.name] : [])),
  );
  // With the last address of a device; which one is the last depends on what others have added, so any will do.
  const takenAlong = staying.filter(
    (object) =>
      (object.object === "route" && losesAddress.has(object.dev)) ||
      (object.object === "neighbour" && (losesAddress.has(object.dev) || losesMac.has(object.dev))),
  );
  return [...unwanted, ...takenAlong].toSorted((a, b) => ORDER.indexOf(a.object) - ORDER.indexOf(b.object));
}

function hasOtherMac(
  now: KernelObject,
  goal: KernelObject | undefined,
): now is KernelObject & { object: "link" } {
  return now.object === "link" && goal?.object === "link" && goal.mac !== undefined && goal.mac !== now.mac;
}
