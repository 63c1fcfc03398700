// Names of interfaces that are derived from names in the topology. Linux takes at most 15 bytes, so longer names
// are hashed; the alias of the interface says in full what it is.

import type { Family } from "../address/address.ts";
import { digest } from "../state/digest.ts";
import { type NetworkSpec, UNDERLAY } from "../topology/model.ts";

const MOST_BYTES = 15;
/** Names that a fabric has already, and those that Linux refuses, since they are folders of net.ipv4.conf. */
const TAKEN = new Set(["lo", UNDERLAY, "all", "default"]);

/** Port of the fabric to which a node is wired: the node's name where Linux can take it. */
export function fabricPort(node: string): string {
  return memberPort("node", node);
}

/** Port of the fabric to which a pod is wired that sits on the node network itself. */
export function podPort(pod: string): string {
  return memberPort("pod", pod);
}

/** No node and pod have the same name, so the name alone will do, but for that of a pod in a namespace: Linux refuses `/`. */
function memberPort(stem: string, name: string): string {
  const isTaken = TAKEN.has(name) || name.includes("/");
  return name.length <= MOST_BYTES && !isTaken ? name : hashed(stem, name);
}

/** Bridge of the fabric that is a segment of the node network. A dot tells it from ports, since no node has one. */
export function segmentBridge(segment: string): string {
  return segment === UNDERLAY ? UNDERLAY : fitted("br.", segment);
}

/** Port of the fabric to which the router is wired, and the router's own end. */
export function routerPort(segment: string): string {
  return fitted("rt.", segment);
}

/** The node's end of a pod's veth pair, as the CNI bridge plugin calls it. */
export function hostVeth(pod: string): string {
  return hashed("veth", pod);
}

/** The node's end of the veth pair of a pod that is routed to, as Calico calls it. */
export function routedVeth(pod: string): string {
  return hashed("cali", pod);
}

/** Calico's tunnel device, whatever its VNI. */
export function calicoDevice(family: Family): string {
  return family === 4 ? "vxlan.calico" : "vxlan-v6.calico";
}

/** `flannel.1`, and for IPv6 `flannel-v6.1`, as flannel calls them. */
export function flannelDevice(family: Family, { vxlan: { vni } }: NetworkSpec): string {
  return tunnelDevice(family === 4 ? "flannel" : "flannel-v6", vni);
}

/** The largest VXLAN identifiers have digits too many, so they stand in hexadecimal. */
function tunnelDevice(stem: string, vni: number): string {
  const name = `${stem}.${vni}`;
  return name.length <= MOST_BYTES ? name : fitted(`${stem}.x`, vni.toString(16));
}

/** The name with a stem in front, where Linux can take it. */
function fitted(stem: string, name: string): string {
  return stem.length + name.length <= MOST_BYTES ? stem + name : hashed(stem, name);
}

/** A stem and so many digits of a digest as there is room for. */
function hashed(stem: string, name: string): string {
  return stem + digest(name).slice(0, MOST_BYTES - stem.length);
}
