// The node network (underlay): one bridge in the fabric's namespace, one wire to every node. And the wires that a
// topology asks for beside it, from node to node.

import { macOf } from "../address/mac.ts";
import { lengthOf, onInterface } from "../address/prefix.ts";
import type { KernelObject, NamespaceState, Veth } from "../state/kernel.ts";
import { FABRIC } from "../state/lab.ts";
import type { WireEnd, WireSpec } from "../topology/model.ts";
import type { Cluster, ClusterNode } from "./cluster.ts";
import { fabricPort } from "./interfaceName.ts";

const UNDERLAY = "underlay";

/** State of the fabric's namespace. */
export function fabricState({ nodes, network: { mtu } }: Cluster): NamespaceState {
  return [
    { object: "link", type: "bridge", name: UNDERLAY, mtu, up: true },
    ...nodes.map(
      ({ name }): Veth => ({
        object: "link",
        type: "veth",
        name: fabricPort(name),
        peer: { namespace: name, name: "eth0" },
        mtu,
        master: UNDERLAY,
        up: true,
      }),
    ),
  ];
}

/** State of a node's namespace that puts it on the node network and makes it forward. */
export function underlayState(node: ClusterNode, { network }: Cluster): NamespaceState {
  return [
    {
      object: "link",
      type: "veth",
      name: "eth0",
      peer: { namespace: FABRIC, name: fabricPort(node.name) },
      mac: macOf(node.address),
      mtu: network.mtu,
      up: true,
    },
    { object: "address", dev: "eth0", address: onInterface(node.address, lengthOf(network.nodes)) },
    { object: "sysctl", key: "net.ipv4.ip_forward", value: "1" },
    // Loose: the larger of `all` and the interface's own value counts, so this overrules a host's strict default.
    { object: "sysctl", key: "net.ipv4.conf.all.rp_filter", value: "2" },
    { object: "sysctl", key: "net.ipv6.conf.all.forwarding", value: "1" },
  ];
}

/** A node's ends of the topology's own wires, and its own routes. */
export function wireState(node: ClusterNode, { wires }: Cluster): NamespaceState {
  const ends = wires.flatMap(({ endpoints: [a, b], mtu }: WireSpec) => [
    ...(a.node === node.name ? wireEnd(a, b, mtu) : []),
    ...(b.node === node.name ? wireEnd(b, a, mtu) : []),
  ]);
  const routes = node.routes.map(({ to, via, interface: dev }) => ({
    object: "route" as const,
    to,
    via,
    dev,
  }));
  return [...ends, ...routes];
}

function wireEnd(end: WireEnd, other: WireEnd, mtu: number): KernelObject[] {
  const link: Veth = {
    object: "link",
    type: "veth",
    name: end.interface,
    peer: { namespace: other.node, name: other.interface },
    mtu,
    up: true,
  };
  const { address } = end;
  return [link, ...(address === undefined ? [] : [{ object: "address" as const, dev: link.name, address }])];
}
