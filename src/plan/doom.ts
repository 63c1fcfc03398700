// Links that have to go before anything is added: ours that nobody wants, those in the way of a wanted link of the same
// name, and ends of wires whose other end is, or will be, gone.

import { identityOf, type Link } from "../state/kernel.ts";
import type { LabState } from "../state/lab.ts";
import { arePeers, isSameDefinition, type PlacedLink } from "./compare.ts";
import type { NamespaceIndex } from "./presence.ts";

export interface PlacedName {
  readonly namespace: string;
  readonly name: string;
}

/**
 * @param leftovers links that go although they are not ours
 * @returns in the order in which they can be removed: what rests on another device first, bridges last
 */
export function doomedLinks(
  index: NamespaceIndex,
  desired: LabState,
  leftovers: readonly PlacedName[],
): PlacedLink[] {
  const isLeft = (namespace: string, name: string) =>
    leftovers.some((other) => other.namespace === namespace && other.name === name);
  const doomed: PlacedLink[] = [];
  for (const [namespace, objects] of index) {
    const wanted = new Map(desired.namespaces[namespace]?.map((object) => [identityOf(object), object]));
    for (const [identity, link] of objects) {
      if (link.object !== "link" || link.type === "loopback") continue;
      const goal = wanted.get(identity);
      const isDoomed =
        goal?.object === "link"
          ? !isSameDefinition(link, goal) || !hasOtherEnd(index, { namespace, link })
          : link.type !== "foreign" || isLeft(namespace, link.name);
      if (isDoomed) doomed.push({ namespace, link });
    }
  }
  return [...doomed, ...restingOn(doomed, index)].toSorted((a, b) => rank(a.link) - rank(b.link));
}

/**
 * A VXLAN device goes with the device that carries it. It is told by its name when the tunnel was made; the kernel knows it
 * by its index. Where that name is gone, somebody gave the carrier another one, by which it is in the way and goes.
 */
function restingOn(doomed: readonly PlacedLink[], index: NamespaceIndex): PlacedLink[] {
  const isDoomed = (namespace: string, name: string) =>
    doomed.some((other) => other.namespace === namespace && other.link.name === name);
  return [...index].flatMap(([namespace, objects]) => {
    const isGoing = (name: string) => !objects.has(`link ${name}`) || isDoomed(namespace, name);
    return [...objects.values()]
      .filter((object) => object.object === "link")
      .filter((link) => link.type === "vxlan" && isGoing(link.device) && !isDoomed(namespace, link.name))
      .map((link) => ({ namespace, link }));
  });
}

function hasOtherEnd(index: NamespaceIndex, end: PlacedLink): boolean {
  if (end.link.type !== "veth") return true;
  const { namespace, name } = end.link.peer;
  const other = index.get(namespace)?.get(`link ${name}`);
  return other?.object === "link" && arePeers(end, { namespace, link: other });
}

function rank(link: Link): number {
  return ["vxlan", "ipip", "wireguard", "tun", "veth", "foreign", "bridge"].indexOf(link.type);
}
