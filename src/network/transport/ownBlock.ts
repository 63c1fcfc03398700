// What Calico's Felix adds to a tunnel: the node's own block of the pod network leads nowhere, except for those of its
// addresses that a pod has, whose routes are longer. Without it a packet to an address that nobody has would leave the
// node by its default route. Source: calico felix/dataplane/linux/vxlan_mgr.go, blackhole routes.

import type { KernelObject } from "../../state/kernel.ts";
import type { Transport } from "../mechanism.ts";

export function withOwnBlock(transport: Transport): Transport {
  return {
    ...transport,
    connect: (site) => [
      ...transport.connect(site),
      ...site.node.subnets.map((to): KernelObject => ({ object: "route", to, type: "blackhole" })),
    ],
  };
}
