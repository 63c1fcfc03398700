// When an observed kernel object is as good as the wanted one: attributes that the wanted one leaves open don't count.

import type { KernelObject, Link, Route } from "../state/kernel.ts";
import { isSameHosts, isSameResolver } from "./names.ts";
import { isSameQdisc } from "./qdiscs.ts";
import { isSameTable } from "./tables.ts";

/** @param wanted an object with the same identity as `now` */
export function isSatisfied(now: KernelObject, wanted: KernelObject): boolean {
  switch (wanted.object) {
    case "link":
      return now.object === "link" && isLinkSatisfied(now, wanted);
    case "address":
      return now.object === "address" && now.unrouted !== true;
    case "fdb":
      return true;
    case "route":
      return now.object === "route" && isRouteSatisfied(now, wanted);
    case "neighbour":
      return now.object === "neighbour" && now.mac === wanted.mac;
    case "qdisc":
      return now.object === "qdisc" && isSameQdisc(now, wanted);
    case "sysctl":
      return now.object === "sysctl" && now.value === wanted.value;
    case "file":
      return now.object === "file" && now.content === wanted.content && now.mode === wanted.mode;
    case "hosts":
      return now.object === "hosts" && isSameHosts(now, wanted);
    case "resolver":
      return now.object === "resolver" && isSameResolver(now, wanted);
    case "table":
      return now.object === "table" && isSameTable(now, wanted);
  }
}

function isRouteSatisfied(now: Route, wanted: Route): boolean {
  if (wanted.type === "blackhole" || now.type === "blackhole")
    return now.type === wanted.type && now.protocol === wanted.protocol;
  return (
    now.dev === wanted.dev &&
    now.via === wanted.via &&
    now.onlink === wanted.onlink &&
    now.protocol === wanted.protocol &&
    (wanted.scope === undefined || now.scope === wanted.scope) &&
    now.source === wanted.source &&
    now.metrics === wanted.metrics
  );
}

function isLinkSatisfied(now: Link, wanted: Link): boolean {
  return (
    now.up === wanted.up &&
    now.master === wanted.master &&
    (wanted.mtu === undefined || now.mtu === wanted.mtu) &&
    (wanted.mac === undefined || now.mac === wanted.mac) &&
    (wanted.hairpin === undefined ? now.hairpin !== true : now.hairpin === wanted.hairpin) &&
    now.altered === undefined &&
    (now.type !== "vxlan" || wanted.type !== "vxlan" || now.learning === wanted.learning)
  );
}

/** Whether one link can become the other without being made anew. */
export function isSameDefinition(now: Link, wanted: Link): boolean {
  switch (wanted.type) {
    case "loopback":
    case "bridge":
    case "tun":
    case "foreign":
      return now.type === wanted.type;
    case "veth":
      return (
        now.type === "veth" &&
        now.peer.namespace === wanted.peer.namespace &&
        now.peer.name === wanted.peer.name
      );
    case "ipip":
      return now.type === "ipip" && now.local === wanted.local && now.remote === wanted.remote;
    case "wireguard":
      return (
        now.type === "wireguard" && now.port === wanted.port && now.configuration === wanted.configuration
      );
    case "vxlan":
      return (
        now.type === "vxlan" &&
        now.vni === wanted.vni &&
        now.port === wanted.port &&
        now.local === wanted.local &&
        now.device === wanted.device
      );
  }
}

export interface PlacedLink {
  readonly namespace: string;
  readonly link: Link;
}

/** Whether two links are the two ends of one veth pair: each names the other. */
export function arePeers(a: PlacedLink, b: PlacedLink): boolean {
  return pointsTo(a.link, b) && pointsTo(b.link, a);
}

function pointsTo(link: Link, { namespace, link: { name } }: PlacedLink): boolean {
  return link.type === "veth" && link.peer.namespace === namespace && link.peer.name === name;
}
