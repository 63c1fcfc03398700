// Plain routes, the way flannel's host-gw backend sets them: each node is the gateway to its own pods, so a packet
// crosses the node network as it left the pod, at full MTU. The next hop has to be a neighbour: all nodes share one
// segment. Source: flannel pkg/backend/hostgw.

import type { Family } from "../../address/address.ts";
import type { Route } from "../../state/kernel.ts";
import { type ClusterNode, inFamily, podFamilies } from "../cluster.ts";
import type { Transport } from "../mechanism.ts";

/** Costs a node one route for each peer and family. */
export const hostGateway: Transport = {
  connect: ({ peers, network }) =>
    podFamilies(network).flatMap((family) => peers.map((peer) => reachDirectly(peer, family))),
};

/** The peer is a neighbour on the node network, so no tunnel is needed. */
export function reachDirectly(peer: ClusterNode, family: Family): Route {
  return {
    object: "route",
    to: inFamily(peer.subnets, family),
    via: inFamily(peer.addresses, family),
    dev: "eth0",
  };
}
