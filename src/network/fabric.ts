// The node network (underlay): in the fabric's namespace one bridge for each segment, and one wire to every node; where
// there are several segments, a router that joins them. And the wires that a topology asks for beside it, from node to
// node.

import { familyOf } from "../address/address.ts";
import { macOf } from "../address/mac.ts";
import { EVERYTHING } from "../address/prefix.ts";
import type { KernelObject, NamespaceState, Route, Sysctl, Veth } from "../state/kernel.ts";
import { FABRIC, ROUTER } from "../state/lab.ts";
import { routerAddresses } from "../topology/leaseRequest.ts";
import type { NetworkSpec, WireEnd, WireSpec } from "../topology/model.ts";
import type { Cluster, ClusterNode } from "./cluster.ts";
import { interfaceAddresses } from "./interfaceAddresses.ts";
import { fabricPort, routerPort, segmentBridge } from "./interfaceName.ts";

/** Several segments are joined by a router. */
export function hasRouter({ segments }: NetworkSpec): boolean {
  return segments.length > 1;
}

/** State of the fabric's namespace. */
export function fabricState({ nodes, network }: Cluster): NamespaceState {
  const { segments, mtu } = network;
  const port = (name: string, segment: string, peer: Veth["peer"]): Veth => ({
    object: "link",
    type: "veth",
    name,
    peer,
    mtu,
    master: segmentBridge(segment),
    up: true,
  });
  return [
    ...segments.map(
      ({ name }): KernelObject => ({
        object: "link",
        type: "bridge",
        name: segmentBridge(name),
        mtu,
        up: true,
      }),
    ),
    ...nodes.map(({ name, segment }) => port(fabricPort(name), segment, { namespace: name, name: "eth0" })),
    ...(hasRouter(network) ? segments : []).map(({ name }) =>
      port(routerPort(name), name, { namespace: ROUTER, name: routerPort(name) }),
    ),
  ];
}

/**
 * State of the router's namespace: an interface with the first host address of each segment. It knows the segments only,
 * and not the pods behind the nodes, so it must not ask whether there is a way back to a packet's source.
 */
export function routerState({ network }: Cluster): NamespaceState {
  const interfaces = network.segments.flatMap((segment): KernelObject[] => {
    const name = routerPort(segment.name);
    const addresses = routerAddresses(network.segments, segment);
    const [primary] = addresses;
    return [
      {
        object: "link",
        type: "veth",
        name,
        peer: { namespace: FABRIC, name },
        ...(primary && { mac: macOf(primary) }),
        mtu: network.mtu,
        up: true,
      },
      ...interfaceAddresses(name, addresses, segment.prefixes),
      unfiltered(name.replaceAll(".", "/")),
    ];
  });
  return [...interfaces, unfiltered("all"), { object: "sysctl", key: "net.ipv4.ip_forward", value: "1" }];
}

/** State of a node's namespace that puts it on the node network and makes it forward. */
export function underlayState(node: ClusterNode, { network }: Cluster): NamespaceState {
  const segment = network.segments.find(({ name }) => name === node.segment);
  if (segment === undefined) throw new Error(`${node.name} is on no segment`);
  const [primary] = node.addresses;
  const routers = routerAddresses(network.segments, segment);
  return [
    {
      object: "link",
      type: "veth",
      name: "eth0",
      peer: { namespace: FABRIC, name: fabricPort(node.name) },
      ...(primary && { mac: macOf(primary) }),
      mtu: network.mtu,
      up: true,
    },
    ...interfaceAddresses("eth0", node.addresses, segment.prefixes),
    ...routers.map((via): Route => ({ object: "route", to: EVERYTHING[familyOf(via)], via, dev: "eth0" })),
    { object: "sysctl", key: "net.ipv4.ip_forward", value: "1" },
    // Loose: the larger of `all` and the interface's own value counts, so this overrules a host's strict default.
    { object: "sysctl", key: "net.ipv4.conf.all.rp_filter", value: "2" },
  ];
}

/** @param scope an interface, as sysctl(8) writes it, or all of them: the larger value counts */
function unfiltered(scope: string): Sysctl {
  return { object: "sysctl", key: `net.ipv4.conf.${scope}.rp_filter`, value: "0" };
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
