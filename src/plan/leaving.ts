// What goes from devices that stay: objects of ours that nobody wants any more, and what the kernel drops by itself with
// an address or a MAC. The latter is part of the plan, so that it is made again, and comes back when a run is undone.
// Addresses of IPv6 take nothing along.
// Sources: Linux net/ipv4/fib_frontend.c (fib_disable_ip), net/core/neighbour.c (neigh_changeaddr).

import { type Address, familyOf, type Prefix } from "../address/address.ts";
import { identityOf, type KernelObject, type NamespaceState, type Sysctl } from "../state/kernel.ts";

/**
 * What leads somewhere goes before what it leads through; fdb entries and files, for which other programs are asked, by
 * themselves.
 */
const ORDER: readonly KernelObject["object"][] = [
  "route",
  "neighbour",
  "address",
  "fdb",
  "qdisc",
  "sysctl",
  "file",
  "table",
];

/**
 * @param now    objects of one namespace, by identity
 * @param wanted everything that is wanted there
 * @param ours   identities of what an earlier run made there
 * @returns in the order in which they can be removed; no links, and nothing that can only be set: nobody knows what settings
 *          were before, and every sandbox has its hosts and its resolver
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
    else if (ORDER.includes(object.object) && object.object !== "sysctl" && ours.has(identity))
      unwanted.push(object);
  }
  const losesAddress = new Set(
    unwanted.flatMap((object) =>
      object.object === "address" && familyOf(object.address) === 4 ? [object.dev] : [],
    ),
  );
  // With the last IPv4 address of a device; which one is the last depends on what others have added, so any will do.
  const isLost = (dev: string, target: Address | Prefix) => losesAddress.has(dev) && familyOf(target) === 4;
  const losesMac = new Set(
    staying.flatMap((object) => (hasOtherMac(object, goals.get(identityOf(object))) ? [object.name] : [])),
  );
  const takenAlong = staying.filter(
    (object) =>
      (object.object === "route" && object.dev !== undefined && isLost(object.dev, object.to)) ||
      (object.object === "neighbour" && (isLost(object.dev, object.address) || losesMac.has(object.dev))),
  );
  return [...unwanted, ...takenAlong].toSorted((a, b) => ORDER.indexOf(a.object) - ORDER.indexOf(b.object));
}

/**
 * Settings that nobody wants any more and whose former value is known: Docker switches IPv6 off in every sandbox, so where a
 * lab has switched it on and needs it no longer, it is switched off again.
 *
 * @param now as above, without what leaves
 * @returns each as it is and as it was
 */
export function restoredSettings(
  now: ReadonlyMap<string, KernelObject>,
  wanted: NamespaceState,
  ours: ReadonlySet<string>,
): readonly (readonly [before: Sysctl, after: Sysctl])[] {
  const goals = new Set(wanted.map(identityOf));
  // Somebody else's addresses would go with it.
  if ([...now.values()].some((object) => object.object === "address" && familyOf(object.address) === 6))
    return [];
  return [...now].flatMap(([identity, object]) => {
    const isLeft = object.object === "sysctl" && ours.has(identity) && !goals.has(identity);
    if (!isLeft || !object.key.endsWith(".disable_ipv6") || object.value !== "0") return [];
    return [[object, { ...object, value: "1" }] as const];
  });
}

function hasOtherMac(
  now: KernelObject,
  goal: KernelObject | undefined,
): now is KernelObject & { object: "link" } {
  return now.object === "link" && goal?.object === "link" && goal.mac !== undefined && goal.mac !== now.mac;
}
