// Names of interfaces that are derived from names in the topology. Linux takes at most 15 bytes, so longer names
// are hashed; the alias of the interface says in full what it is.

import { digest } from "../state/digest.ts";

const MOST_BYTES = 15;
/** Names that a fabric has already, and those that Linux refuses, since they are folders of net.ipv4.conf. */
const TAKEN = new Set(["lo", "underlay", "all", "default"]);

/** Port of the fabric to which a node is wired: the node's name where Linux can take it. */
export function fabricPort(node: string): string {
  return node.length <= MOST_BYTES && !TAKEN.has(node) ? node : hashed("node", node);
}

/** The node's end of a pod's veth pair, as the CNI bridge plugin calls it. */
export function hostVeth(pod: string): string {
  return hashed("veth", pod);
}

/** A tunnel's device, `flannel.1`. The largest VXLAN identifiers have a digit too many, so they stand in hexadecimal. */
export function tunnelDevice(stem: string, vni: number): string {
  const name = `${stem}.${vni}`;
  return name.length <= MOST_BYTES ? name : `${stem}.x${vni.toString(16)}`;
}

function hashed(stem: string, name: string): string {
  return stem + digest(name).slice(0, MOST_BYTES - stem.length);
}
