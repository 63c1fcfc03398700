// IP in IP: one more IPv4 header in front of a pod's packet, 20 bytes, the smallest tunnel there is. One device per node
// and no list of peers: the gateway of the route is the outer destination. It carries IPv4 only.
// Calico takes the kernel's own tunl0, which can't be removed again; here the device has a name of its own, as flannel's
// has. Sources: flannel pkg/backend/ipip; RFC 2003.

import { hostLength, networkOf, onInterface } from "../../address/prefix.ts";
import type { Ipip, Route } from "../../state/kernel.ts";
import { inFamily } from "../cluster.ts";
import type { Transport } from "../mechanism.ts";
import { tunnelMtu } from "../mtu.ts";

const FAMILY = 4;

/** @param name of the device: `flannel.ipip` */
export function ipipTransport(name: string): Transport {
  return {
    connect: ({ node, peers, network }) => {
      const device: Ipip = {
        object: "link",
        type: "ipip",
        name,
        mtu: tunnelMtu(network, FAMILY),
        up: true,
        local: inFamily(node.addresses, FAMILY),
      };
      // What the node itself sends to pods comes from here. It is the subnet's network address, which no pod has.
      const own = onInterface(networkOf(inFamily(node.subnets, FAMILY)), hostLength(FAMILY));
      return [
        device,
        { object: "address", dev: name, address: own },
        ...peers.map(
          (peer): Route => ({
            object: "route",
            to: inFamily(peer.subnets, FAMILY),
            via: inFamily(peer.addresses, FAMILY),
            dev: name,
            onlink: true,
          }),
        ),
      ];
    },
  };
}
