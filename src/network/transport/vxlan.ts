// VXLAN the way flannel does it since 0.7: no learning, no multicast, no ARP over the tunnel. Each peer costs a node
// exactly three entries, all known beforehand: a route to the peer's subnet through the peer's tunnel address, a
// neighbour that gives this address a MAC, and an fdb entry that says behind which node this MAC lives.
// IPv6 has a device of its own, whose outer packets are IPv6, too. Source: flannel pkg/backend/vxlan; RFC 7348.

import type { Family } from "../../address/address.ts";
import { macOf } from "../../address/mac.ts";
import { hostLength, networkOf, onInterface } from "../../address/prefix.ts";
import type { KernelObject, NamespaceState, Vxlan } from "../../state/kernel.ts";
import type { NetworkSpec } from "../../topology/model.ts";
import { type ClusterNode, inFamily, podFamilies, type Site } from "../cluster.ts";
import type { Transport } from "../mechanism.ts";
import { tunnelMtu } from "../mtu.ts";
import { reachDirectly } from "./hostGateway.ts";

/** @param deviceName gives each family's device its name */
export function vxlanTransport(deviceName: (family: Family, network: NetworkSpec) => string): Transport {
  return {
    connect: (site) =>
      podFamilies(site.network).flatMap((family) =>
        connectFamily(deviceName(family, site.network), family, site),
      ),
  };
}

/** A node's address on the tunnel: the network address of its subnet, which no pod can have. */
const tunnelAddress = (node: ClusterNode, family: Family) => networkOf(inFamily(node.subnets, family));

function connectFamily(name: string, family: Family, { node, peers, network }: Site): NamespaceState {
  const { vni, port, directRouting } = network.vxlan;
  const device: Vxlan = {
    object: "link",
    type: "vxlan",
    name,
    mac: macOf(tunnelAddress(node, family)),
    mtu: tunnelMtu(network, family),
    up: true,
    vni,
    port,
    local: inFamily(node.addresses, family),
    device: "eth0",
    learning: false,
  };
  return [
    device,
    { object: "address", dev: name, address: onInterface(tunnelAddress(node, family), hostLength(family)) },
    ...peers.flatMap((peer) =>
      // flannel's DirectRouting.
      directRouting && peer.segment === node.segment
        ? [reachDirectly(peer, family)]
        : reachThrough(name, peer, family),
    ),
  ];
}

function reachThrough(dev: string, peer: ClusterNode, family: Family): KernelObject[] {
  const via = tunnelAddress(peer, family);
  return [
    { object: "neighbour", dev, address: via, mac: macOf(via) },
    { object: "fdb", dev, mac: macOf(via), remote: inFamily(peer.addresses, family) },
    { object: "route", to: inFamily(peer.subnets, family), via, dev, onlink: true },
  ];
}
