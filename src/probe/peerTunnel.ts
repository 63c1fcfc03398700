// Tunnels of the kernel's own that carry packets, not frames: IP in IP, whose other end is the gateway of the route, and
// WireGuard, whose other end is the peer that may have the destination. Pure. WireGuard's peers are not observed: they
// are made from the leases, and so is the look-up here.

import { type Address, familyOf, ofFamily } from "../address/address.ts";
import { hasAddress } from "../address/prefix.ts";
import type { Ipip, Wireguard } from "../state/kernel.ts";
import type { Ground, Terrain } from "./terrain.ts";
import { type Crossing, findLoss, type Packet, type Walk } from "./walk.ts";

/** Outer IP header; for WireGuard UDP, its own header and the tag as well. Bytes. */
const OVERHEAD = { ipip: { 4: 20, 6: 40 }, wireguard: { 4: 60, 6: 80 } } as const;

/**
 * @param gateway     of the route
 * @param destination of the packet
 * @param walk        brings the outer packet to the other node
 */
export function crossPeerTunnel(
  terrain: Terrain,
  ground: Ground,
  link: Ipip | Wireguard,
  gateway: Address,
  destination: Address,
  bytes: number,
  walk: (terrain: Terrain, packet: Packet) => Walk,
): Crossing {
  const { subject } = ground;
  const lose = (reason: string, at = subject): Crossing => ({ hops: [], lost: { at, reason } });
  if (link.type === "ipip" && !ground.addresses.has(link.local))
    return lose(`${link.name} sends from ${link.local}, an address that is gone`);
  const remote = link.type === "ipip" ? gateway : peerOf(terrain, destination);
  if (remote === undefined) return lose(`${link.name} has no peer that may have ${destination}`);
  const outer = walk(terrain, {
    from: subject,
    to: remote,
    bytes: bytes + OVERHEAD[link.type][familyOf(remote)],
  });
  const { hops, lost } = outer;
  if (lost !== undefined) return { hops, lost };
  const there = terrain.get(outer.arrived ?? "");
  if (there === undefined) return lose(`${remote} is nobody's`);
  const loss = findLoss(there, link.name, there.links.get(link.name), 0);
  if (loss !== undefined) return { hops, lost: loss };
  return { hops: [...hops, { subject: there.subject, link: link.name }], ground: there };
}

/** Address of the node whose share of the pod network has the destination. */
function peerOf(terrain: Terrain, destination: Address): Address | undefined {
  const there = [...terrain.values()].find(
    ({ home }) => home?.podCIDRs.some((subnet) => hasAddress(subnet, destination)) === true,
  );
  return ofFamily(there?.home?.addresses ?? [], familyOf(destination));
}
