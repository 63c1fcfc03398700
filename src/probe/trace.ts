// Walks a packet through the observed state of a lab the way its kernels would: route, wire or bridge, tunnel, next
// namespace, and so on; tells where it ends. Pure: it looks at no packet filter (filters.ts) and sends nothing.

import { type Address, familyOf } from "../address/address.ts";
import { hasAddress } from "../address/prefix.ts";
import { BIRD } from "../network/transport/bgp.ts";
import type { Link } from "../state/kernel.ts";
import { crossAttachment } from "./attached.ts";
import { crossCarrier } from "./carrier.ts";
import { crossPeerTunnel } from "./peerTunnel.ts";
import { crossSegment } from "./segment.ts";
import { FORWARDING, findPath, type Ground, pathsTo, type Terrain } from "./terrain.ts";
import { crossTunnel } from "./tunnel.ts";
import { type Crossing, findLoss, type Hop, type Loss, type Packet, type Walk } from "./walk.ts";

const isBird = (daemon: string) => daemon.endsWith(`/${BIRD}`);

/** Time to live that Linux gives its packets. */
const MOST_ROUTERS = 64;

export function trace(terrain: Terrain, packet: Packet): Walk {
  return { packet, ...follow(terrain, packet) };
}

function follow(terrain: Terrain, packet: Packet): Omit<Walk, "packet"> {
  const start = terrain.get(packet.from);
  if (start === undefined) return { hops: [], lost: { at: packet.from, reason: "it is not running" } };
  const hops: Hop[] = [];
  const source = sourceOf(start, packet.to);
  const family = familyOf(packet.to);
  let ground = start;
  for (let routers = 0; routers < MOST_ROUTERS; routers++) {
    const unwanted = ground === start ? undefined : filterReverse(terrain, ground, source);
    if (unwanted !== undefined) return { hops, lost: unwanted };
    if (ground.addresses.has(packet.to)) return { hops, arrived: ground.subject };
    if (ground !== start && !ground.forwards.has(family)) {
      const reason = `it doesn't forward packets (${FORWARDING[family]} is 0)`;
      return { hops, lost: { at: ground.subject, reason } };
    }
    const crossing = cross(terrain, ground, packet);
    hops.push(...crossing.hops);
    if ("lost" in crossing) return { hops, lost: crossing.lost };
    ground = crossing.ground;
  }
  return { hops, lost: { at: ground.subject, reason: "the routes lead round in a circle" } };
}

function cross(terrain: Terrain, ground: Ground, packet: Packet): Crossing {
  const { dev, via, mtu } = findPath(ground, packet.to) ?? {};
  if (dev === undefined) return { hops: [], lost: explain(terrain, ground, packet.to) };
  const link = ground.links.get(dev);
  const lost = findLoss(ground, dev, link, packet.bytes);
  if (lost !== undefined || link === undefined)
    return { hops: [], lost: lost ?? explain(terrain, ground, packet.to) };
  if (mtu !== undefined && packet.bytes > mtu) {
    const reason = `${packet.bytes} bytes are more than the route to ${packet.to} lets pass (mtu ${mtu})`;
    return { hops: [], lost: { at: ground.subject, reason, isByRoute: true } };
  }
  const crossing = leave(terrain, ground, link, via ?? packet.to, packet);
  return { ...crossing, hops: [{ subject: ground.subject, link: link.name }, ...crossing.hops] };
}

/** @param gateway the next router, or the destination itself */
function leave(terrain: Terrain, ground: Ground, link: Link, gateway: Address, packet: Packet): Crossing {
  switch (link.type) {
    case "veth":
    case "bridge":
      return crossSegment(terrain, ground, link, gateway, packet.bytes, trace);
    case "vxlan":
      return crossTunnel(terrain, ground, link, gateway, packet.bytes, trace);
    case "ipip":
    case "wireguard":
      return crossPeerTunnel(terrain, ground, link, gateway, packet.to, packet.bytes, trace);
    case "tun":
      return crossCarrier(terrain, ground, link, packet.to, packet.bytes, trace);
    default: {
      const crossing = crossAttachment(terrain, ground, link, gateway, packet.bytes);
      if (crossing !== undefined) return crossing;
      const reason = `the route to ${packet.to} leads out of ${link.name}, which is not a part of the lab`;
      return { hops: [], lost: { at: ground.subject, reason } };
    }
  }
}

/** The address that the kernel sends from: the first one on the link of the route. */
function sourceOf(ground: Ground, to: Address): Address | undefined {
  const dev = findPath(ground, to)?.dev;
  return [...ground.addresses].find(
    ([address, link]) => link === dev && familyOf(address) === familyOf(to),
  )?.[0];
}

/**
 * RFC 3704, loose mode: a packet whose source can't be reached at all is dropped, and a blackhole reaches nobody. The strict
 * mode drops that, too. Source: Linux net/ipv4/fib_frontend.c (__fib_validate_source).
 */
function filterReverse(terrain: Terrain, ground: Ground, source: Address | undefined): Loss | undefined {
  if (source === undefined || familyOf(source) === 6) return undefined;
  if (ground.addresses.has(source)) {
    const reason = `it has the sender's address ${source} itself, and the kernel drops what comes from there`;
    return { at: ground.subject, reason };
  }
  if (!ground.isFilteringReverse) return undefined;
  const back = findPath(ground, source);
  if (back?.dev !== undefined) return undefined;
  const why = back === undefined ? explainAbsence(terrain, ground, source) : " but a blackhole";
  return {
    at: ground.subject,
    reason: `it has no route back to ${source}${why}, and rp_filter drops what has none`,
    ...(back !== undefined && { isByRoute: true }),
  };
}

/** Why there is no way to the address. */
function explain(terrain: Terrain, ground: Ground, to: Address): Loss {
  const at = ground.subject;
  const [blocked] = pathsTo(ground, to);
  if (blocked?.dev === undefined && blocked !== undefined)
    return { at, reason: `the route to ${to} is a blackhole`, isByRoute: true };
  if (blocked?.dev !== undefined) {
    return { at, reason: `${blocked.dev} is ${ground.links.has(blocked.dev) ? "down" : "missing"}` };
  }
  const outward = [...ground.links.values()].filter((link) => link.type !== "loopback");
  if (outward.length === 0) return { at, reason: "it has no interface" };
  const [only, ...others] = outward;
  // The kernel drops a link's routes when it goes down or loses its address, so that is the reason behind.
  if (only !== undefined && others.length === 0) {
    if (!only.up) return { at, reason: `${only.name} is down` };
    if (![...ground.addresses.values()].includes(only.name))
      return { at, reason: `${only.name} has no address` };
  }
  return { at, reason: `no route to ${to}${explainAbsence(terrain, ground, to)}` };
}

/** Where BIRD makes the routes, one that stopped is the reason: the one that tells, or the one that listens. */
function explainAbsence(terrain: Terrain, ground: Ground, to: Address): string {
  const home = [...terrain.values()].find(
    (other) => other.home?.podCIDRs.some((subnet) => hasAddress(subnet, to)) === true,
  );
  const idle = new Set([...ground.idleDaemons, ...(home?.idleDaemons ?? [])].filter(isBird));
  if (idle.size === 0) return "";
  return `, since ${[...idle].join(" and ")} ${idle.size === 1 ? "is" : "are"} not running`;
}
