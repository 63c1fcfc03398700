// The way between a pod and its node where CNI plugins wired it. What is between the two only the plugins know: a bridge,
// a wire, or nothing that can be seen. But who is at the ends is recorded, so the walk goes on there. Pure.

import type { Address } from "../address/address.ts";
import type { Link } from "../state/kernel.ts";
import type { Ground, Terrain } from "./terrain.ts";
import { type Crossing, findLoss } from "./walk.ts";

/**
 * @param gateway the next router, or the destination itself
 * @returns undefined when plugins did not make the link
 */
export function crossAttachment(
  terrain: Terrain,
  ground: Ground,
  link: Link,
  gateway: Address,
  bytes: number,
): Crossing | undefined {
  const { attached } = ground;
  const isPod = attached?.interface === link.name;
  if (!isPod && !ground.pluginLinks.has(link.name)) return undefined;
  const lost = (reason: string) => ({ hops: [], lost: { at: ground.subject, reason } });
  if (isPod && !attached.isWired)
    return lost(`the route leads out of ${link.name}, and the CNI plugins that made it don't say where to`);
  const node = isPod ? attached.node : ground.subject;
  const pod = [...terrain.values()].find(
    (other) => other !== ground && other.attached?.node === node && other.addresses.has(gateway),
  );
  if (pod?.attached !== undefined) {
    const { subject, attached: end, links } = pod;
    const loss = findLoss(pod, end.interface, links.get(end.interface), bytes);
    if (loss !== undefined) return { hops: [], lost: loss };
    return { hops: [{ subject, link: end.interface }], ground: pod };
  }
  if (!isPod) return lost(`no pod behind ${link.name}, which CNI plugins made, has the address ${gateway}`);
  const there = terrain.get(node);
  if (there !== undefined) return { hops: [], ground: there };
  return lost(`CNI plugins made ${link.name} to lead to ${node}, which is not running`);
}
