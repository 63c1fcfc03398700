// Layer 2 between two namespaces: a wire, or bridges and the wires and meshes on them. Looks for the way to whoever has the
// next hop's address, whatever the state of the links, and then says which link stops the frame. Pure.

import type { Address } from "../address/address.ts";
import type { Bridge, Link, Veth } from "../state/kernel.ts";
import { crossMesh, isMeshPort, type MeshEnd, otherMeshEnds } from "./mesh.ts";
import { findSilence, isProxied } from "./proxyGateway.ts";
import type { Ground, Terrain } from "./terrain.ts";
import { type Crossing, findLoss, type Hop, type Loss, type Packet, type Walk } from "./walk.ts";

interface Step {
  readonly ground: Ground;
  readonly link: Link;
  /** It is a port of a mesh, and the frame leaves it for this end. */
  readonly mesh?: { readonly from: MeshEnd; readonly to: MeshEnd };
}

/**
 * @param gateway address on the segment that the frame is for: the next router, or the destination itself
 * @param walk    brings the outer packet of a tunnel to its other end
 */
export function crossSegment(
  terrain: Terrain,
  ground: Ground,
  link: Veth | Bridge,
  gateway: Address,
  bytes: number,
  walk: (terrain: Terrain, packet: Packet) => Walk,
): Crossing {
  const start = { ground, link };
  const found =
    link.type === "bridge"
      ? leaveBridge(terrain, start, gateway, [])
      : leaveWire(terrain, ground, link, gateway, []);
  if (found === undefined) return { hops: [], lost: explain(terrain, ground, link, gateway) };
  const hops: Hop[] = [];
  let last = ground;
  // The MTU of a bridge's own device is nothing to frames that pass through, but a bridge that is down passes none.
  for (const step of found) {
    last = step.ground;
    if (step.mesh !== undefined) {
      const crossing = crossMesh(terrain, step.mesh.from, step.mesh.to, bytes, walk);
      hops.push(...crossing.hops);
      if (crossing.lost !== undefined) return { hops, lost: crossing.lost };
      continue;
    }
    const lost =
      step.link === link
        ? undefined
        : findLoss(step.ground, step.link.name, step.link, step.link.type === "bridge" ? 0 : bytes);
    if (lost !== undefined) return { hops, lost };
    if (step.link !== link) hops.push({ subject: step.ground.subject, link: step.link.name });
  }
  return { hops, ground: last };
}

function leaveBridge(
  terrain: Terrain,
  { ground, link }: Step,
  gateway: Address,
  seen: readonly Link[],
): readonly Step[] | undefined {
  for (const port of ground.links.values()) {
    if (port.type !== "veth" || port.master !== link.name || seen.includes(port)) continue;
    const found = leaveWire(terrain, ground, port, gateway, [...seen, link]);
    if (found !== undefined) return [{ ground, link }, ...found];
  }
  return leaveByMesh(terrain, { ground, link }, gateway, seen);
}

/** A frame that came in by a mesh doesn't leave by it: its ports are the bridges' last resort. */
function leaveByMesh(
  terrain: Terrain,
  { ground, link }: Step,
  gateway: Address,
  seen: readonly Link[],
): readonly Step[] | undefined {
  const port = [...ground.links.values()].filter(isMeshPort).find(({ master }) => master === link.name);
  if (port === undefined || seen.some(isMeshPort)) return undefined;
  for (const to of otherMeshEnds(terrain, port)) {
    const bridge = to.ground.links.get(to.link.master ?? "");
    if (bridge === undefined) continue;
    const there = { ground: to.ground, link: bridge };
    const onward = to.ground.addresses.has(gateway)
      ? [there]
      : leaveBridge(terrain, there, gateway, [...seen, link, to.link]);
    const mesh = { from: { ground, link: port }, to };
    if (onward !== undefined) return [{ ground, link }, { ground, link: port, mesh }, ...onward];
  }
  return undefined;
}

function leaveWire(
  terrain: Terrain,
  ground: Ground,
  link: Veth,
  gateway: Address,
  seen: readonly Link[],
): readonly Step[] | undefined {
  const there = otherEnd(terrain, link);
  if (there === undefined) return undefined;
  const steps = [{ ground, link }, there];
  const bridge = there.link.master === undefined ? undefined : there.ground.links.get(there.link.master);
  // A namespace answers ARP for every address it has, whichever link the question comes in by.
  if (there.ground.addresses.has(gateway)) {
    return bridge === undefined ? steps : [...steps, { ground: there.ground, link: bridge }];
  }
  if (isProxied(gateway))
    return findSilence(there.ground, there.link, gateway) === undefined ? steps : undefined;
  if (bridge === undefined || seen.includes(bridge)) return undefined;
  const onward = leaveBridge(terrain, { ground: there.ground, link: bridge }, gateway, [...seen, there.link]);
  return onward && [...steps, ...onward];
}

function otherEnd(terrain: Terrain, link: Veth): Step | undefined {
  const ground = terrain.get(link.peer.namespace);
  const other = ground?.links.get(link.peer.name);
  return ground && other && { ground, link: other };
}

/** Nobody on the segment has the address: what is the likely reason? */
function explain(terrain: Terrain, ground: Ground, link: Veth | Bridge, gateway: Address): Loss {
  const other = link.type === "veth" ? link.peer : undefined;
  if (other !== undefined && !terrain.has(other.namespace)) {
    return { at: ground.subject, reason: `${link.name} leads to ${other.namespace}, which is not running` };
  }
  const there = link.type === "veth" ? otherEnd(terrain, link) : { ground, link };
  if (there === undefined) {
    return {
      at: ground.subject,
      reason: `the other end of ${link.name}, ${other?.name} in ${other?.namespace}, is gone`,
    };
  }
  const silence = isProxied(gateway) ? findSilence(there.ground, there.link, gateway) : undefined;
  if (silence !== undefined) return { at: there.ground.subject, reason: silence };
  const isBridge = there.link.type === "bridge";
  if (!isBridge && there.link.master === undefined) {
    return { at: there.ground.subject, reason: `${there.link.name} is not a port of a bridge` };
  }
  const bridge = isBridge ? there.link.name : there.link.master;
  for (const port of there.ground.links.values()) {
    if (port.type !== "veth" || port.master === bridge) continue;
    const owner = terrain.get(port.peer.namespace);
    if (owner?.addresses.has(gateway) !== true) continue;
    const reason = `${port.name}, which leads to ${owner.subject}, is not a port of ${bridge}`;
    return { at: there.ground.subject, reason };
  }
  return { at: there.ground.subject, reason: `nobody on ${bridge} has the address ${gateway}` };
}
