// A VXLAN tunnel without learning, crossed as the kernel does it: neighbour entry, then fdb entry, then the outer packet
// makes its own way over the node network, then the device of the same VNI takes it in. Pure. RFC 7348.

import { type Address, familyOf } from "../address/address.ts";
import type { Vxlan } from "../state/kernel.ts";
import type { Ground, Terrain } from "./terrain.ts";
import type { Crossing, Packet, Walk } from "./walk.ts";

/** Inner Ethernet, VXLAN, UDP and outer IP headers, bytes. */
export const OVERHEAD = { 4: 14 + 8 + 8 + 20, 6: 14 + 8 + 8 + 40 } as const;

/** @param walk brings the outer packet to the tunnel's other end */
export function crossTunnel(
  terrain: Terrain,
  ground: Ground,
  link: Vxlan,
  gateway: Address,
  bytes: number,
  walk: (terrain: Terrain, packet: Packet) => Walk,
): Crossing {
  const { subject } = ground;
  const lose = (reason: string, at = subject): Crossing => ({ hops: [], lost: { at, reason } });
  const mac = ground.neighbours.get(`${link.name} ${gateway}`);
  if (mac === undefined) return lose(`no neighbour entry for ${gateway} on ${link.name}`);
  const remote = ground.tunnels.get(`${link.name} ${mac}`);
  if (remote === undefined) return lose(`no fdb entry for ${mac} on ${link.name}`);
  if (!ground.addresses.has(link.local))
    return lose(`${link.name} sends from ${link.local}, an address that is gone`);
  const outer = walk(terrain, { from: subject, to: remote, bytes: bytes + OVERHEAD[familyOf(remote)] });
  const { hops, lost } = outer;
  if (lost !== undefined) return { hops, lost };
  const there = terrain.get(outer.arrived ?? "");
  const end = [...(there?.links.values() ?? [])].find(
    (other): other is Vxlan =>
      other.type === "vxlan" &&
      other.vni === link.vni &&
      other.port === link.port &&
      familyOf(other.local) === familyOf(remote),
  );
  if (there === undefined || end === undefined) {
    return { hops, lost: { at: outer.arrived ?? subject, reason: `no VXLAN device with VNI ${link.vni}` } };
  }
  if (!end.up) return { hops, lost: { at: there.subject, reason: `${end.name} is down` } };
  if (end.mac !== undefined && end.mac !== mac) {
    const reason = `${end.name} has the MAC address ${end.mac}, and ${subject} sends to ${mac}`;
    return { hops, lost: { at: there.subject, reason } };
  }
  return { hops: [...hops, { subject: there.subject, link: end.name }], ground: there };
}
