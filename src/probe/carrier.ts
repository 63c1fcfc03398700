// A TUN device whose packets a program carries as the payload of UDP: the program looks up behind which node the
// destination lives, the outer packet makes its own way over the node network, and the program there writes it into its
// own device. Pure. The table of the program is not observed: it is made from the leases, and so is the look-up here.

import { type Address, familyOf, ofFamily } from "../address/address.ts";
import { hasAddress } from "../address/prefix.ts";
import type { Tun } from "../state/kernel.ts";
import type { Ground, Terrain } from "./terrain.ts";
import { type Crossing, findLoss, type Packet, type Walk } from "./walk.ts";

/** UDP and outer IP headers, bytes. */
const OVERHEAD = { 4: 8 + 20, 6: 8 + 40 } as const;

/** @param walk brings the outer packet to the other node */
export function crossCarrier(
  terrain: Terrain,
  ground: Ground,
  link: Tun,
  destination: Address,
  bytes: number,
  walk: (terrain: Terrain, packet: Packet) => Walk,
): Crossing {
  const lose = (reason: string, at = ground.subject): Crossing => ({ hops: [], lost: { at, reason } });
  if (ground.idleDaemons.length > 0) return lose(idleness(ground, link));
  const there = [...terrain.values()].find(
    ({ home }) => home?.podCIDRs.some((subnet) => hasAddress(subnet, destination)) === true,
  );
  const family = familyOf(destination);
  const remote = there && ofFamily(there.home?.addresses ?? [], family);
  if (there === undefined || remote === undefined)
    return lose(`${link.name} drops what is for no node's subnet, and ${destination} is not in any`);
  const outer = walk(terrain, { from: ground.subject, to: remote, bytes: bytes + OVERHEAD[family] });
  const { hops, lost } = outer;
  if (lost !== undefined) return { hops, lost };
  const loss =
    there.idleDaemons.length > 0
      ? { at: there.subject, reason: idleness(there, link) }
      : findLoss(there, link.name, there.links.get(link.name), bytes);
  if (loss !== undefined) return { hops, lost: loss };
  return { hops: [...hops, { subject: there.subject, link: link.name }], ground: there };
}

const idleness = ({ idleDaemons }: Ground, { name }: Tun) =>
  `${idleDaemons.join(" and ")}, which carries the packets of ${name}, is not running`;
