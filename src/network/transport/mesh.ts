// One Ethernet segment over all nodes, the way weave builds it: in each node a VXLAN device is a port of the pods'
// bridge. It learns which MAC lives behind which peer; what it doesn't know yet, and broadcast, it sends to all of
// them. There is no loop, since a VXLAN device never hands on to one remote what came from another; that is why every
// node has to be connected to every other. Both families go through the one device: it carries frames, not packets.
// Source: weave net/bridge.go (fast datapath: UDP port 6784); RFC 7348, section 4.

import type { Mac } from "../../address/address.ts";
import { macOf } from "../../address/mac.ts";
import type { NamespaceState, Vxlan } from "../../state/kernel.ts";
import { inFamily, primaryFamily, type Site } from "../cluster.ts";
import type { Transport } from "../mechanism.ts";

/** Everybody that no learnt entry knows. */
const FLOOD = "00:00:00:00:00:00" as Mac;

/** @param bridge that the pods are on, made by their attachment */
export function meshTransport(bridge: string): Transport {
  return { connect: (site) => connectMesh(bridge, site) };
}

function connectMesh(bridge: string, { node, peers, network, mtu }: Site): NamespaceState {
  const { vni, port } = network.vxlan;
  const name = `vxlan-${port}`;
  const family = primaryFamily(network);
  const local = inFamily(node.addresses, family);
  const device: Vxlan = {
    object: "link",
    type: "vxlan",
    name,
    // Nobody is addressed by it, but a bridge remembers its ports' MACs, so it has to differ from node to node.
    mac: macOf(local),
    mtu,
    master: bridge,
    up: true,
    vni,
    port,
    local,
    device: "eth0",
    learning: true,
  };
  return [
    device,
    ...peers.map((peer): NamespaceState[number] => ({
      object: "fdb",
      dev: name,
      mac: FLOOD,
      remote: inFamily(peer.addresses, family),
    })),
  ];
}
