// VXLAN the way flannel does it since 0.7: no learning, no multicast, no ARP over the tunnel. Each peer costs a node
// exactly three entries, all known beforehand: a route to the peer's subnet through the peer's tunnel address, a
// neighbour that gives this address a MAC, and an fdb entry that says behind which node this MAC lives.
// Source: flannel pkg/backend/vxlan; RFC 7348.

import { macOf } from "../../address/mac.ts";
import { networkOf, onInterface } from "../../address/prefix.ts";
import type { KernelObject, NamespaceState, Vxlan } from "../../state/kernel.ts";
import type { NetworkSpec } from "../../topology/model.ts";
import type { ClusterNode } from "../cluster.ts";
import { tunnelDevice } from "../interfaceName.ts";
import type { Transport } from "../mechanism.ts";

/** Outer IPv4, UDP and VXLAN headers and the inner Ethernet header, bytes (RFC 7348, section 5). */
const OVERHEAD = 20 + 8 + 8 + 14;

/** @param stem the device is called `<stem>.<vni>`, as in `flannel.1` */
export function vxlanTransport(stem: string): Transport {
  return {
    mtu,
    connect: (node, peers, network) => connect(tunnelDevice(stem, network.vxlan.vni), node, peers, network),
  };
}

const mtu = (network: NetworkSpec) => network.mtu - OVERHEAD;

/** A node's address on the tunnel: the network address of its subnet, which no pod can have. */
const tunnelAddress = (node: ClusterNode) => networkOf(node.subnet);

function connect(
  name: string,
  node: ClusterNode,
  peers: readonly ClusterNode[],
  network: NetworkSpec,
): NamespaceState {
  const device: Vxlan = {
    object: "link",
    type: "vxlan",
    name,
    mac: macOf(tunnelAddress(node)),
    mtu: mtu(network),
    up: true,
    vni: network.vxlan.vni,
    port: network.vxlan.port,
    local: node.address,
    device: "eth0",
    learning: false,
  };
  return [
    device,
    { object: "address", dev: name, address: onInterface(tunnelAddress(node), 32) },
    ...peers.flatMap((peer) => reach(peer, name)),
  ];
}

function reach(peer: ClusterNode, dev: string): KernelObject[] {
  const via = tunnelAddress(peer);
  return [
    { object: "neighbour", dev, address: via, mac: macOf(via) },
    { object: "fdb", dev, mac: macOf(via), remote: peer.address },
    { object: "route", to: peer.subnet, via, dev, onlink: true },
  ];
}
