// A learning VXLAN device as a port of a bridge: what it doesn't know goes to all of its remotes, so each of them has
// to be on its list, and the outer packet makes its own way. What it has learnt is not looked at: it learns again. Pure.

import { familyOf } from "../address/address.ts";
import type { Link, Vxlan } from "../state/kernel.ts";
import type { Ground, Terrain } from "./terrain.ts";
import { OVERHEAD } from "./tunnel.ts";
import { findLoss, type Hop, type Loss, type Packet, type Walk } from "./walk.ts";

/** A device of the same mesh in another namespace. */
export interface MeshEnd {
  readonly ground: Ground;
  readonly link: Vxlan;
}

export function isMeshPort(link: Link): link is Vxlan {
  return link.type === "vxlan" && link.learning;
}

export function otherMeshEnds(terrain: Terrain, port: Vxlan): readonly MeshEnd[] {
  return [...terrain.values()].flatMap((ground) =>
    [...ground.links.values()]
      .filter(isMeshPort)
      .filter(({ vni, port: udp, local }) => vni === port.vni && udp === port.port && local !== port.local)
      .map((link) => ({ ground, link })),
  );
}

/** Brings a frame from one end to another. */
export function crossMesh(
  terrain: Terrain,
  { ground, link }: MeshEnd,
  end: MeshEnd,
  bytes: number,
  walk: (terrain: Terrain, packet: Packet) => Walk,
): { readonly hops: readonly Hop[]; readonly lost?: Loss } {
  const { subject } = ground;
  const lose = (reason: string) => ({ hops: [], lost: { at: subject, reason } });
  const unfit = findLoss(ground, link.name, link, bytes);
  if (unfit !== undefined) return { hops: [], lost: unfit };
  const remote = end.link.local;
  if (!ground.floods.has(`${link.name} ${remote}`))
    return lose(`no flood entry for ${remote} on ${link.name}`);
  if (!ground.addresses.has(link.local))
    return lose(`${link.name} sends from ${link.local}, an address that is gone`);
  const outer = walk(terrain, { from: subject, to: remote, bytes: bytes + OVERHEAD[familyOf(remote)] });
  const hops = [{ subject, link: link.name }, ...outer.hops];
  if (outer.lost !== undefined) return { hops, lost: outer.lost };
  const there = findLoss(end.ground, end.link.name, end.link, 0);
  if (there !== undefined) return { hops, lost: there };
  return { hops: [...hops, { subject: end.ground.subject, link: end.link.name }] };
}
