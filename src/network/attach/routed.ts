// Pods behind a router of their own, the way Calico wires them: no bridge, no subnet in the pod. Its only neighbour is the
// node's end of its veth, which answers ARP for the gateway 169.254.1.1, an address that nobody has; in IPv6 the gateway
// is that end's link-local address, the same in every node. The node has one route to each of its pods, so layer 2 ends at
// the pod, and every packet passes the node's routing, even one from pod to pod.
// Source: calico cni-plugin/pkg/dataplane/linux/dataplane_linux.go.

import { type Address, type Family, familyOf, type Mac } from "../../address/address.ts";
import { macOf } from "../../address/mac.ts";
import { EVERYTHING, hostLength, hostPrefix, onInterface } from "../../address/prefix.ts";
import type { KernelObject, NamespaceState, Sysctl } from "../../state/kernel.ts";
import { type ClusterPod, podFamilies, type Site } from "../cluster.ts";
import { routedVeth } from "../interfaceName.ts";
import type { Attachment } from "../mechanism.ts";

/** Of the node's ends of all wires to pods: pods move without anybody having to learn another MAC. */
const NODE_END_MAC = "ee:ee:ee:ee:ee:ee" as Mac;

/** What pods take for their router; the IPv6 one is what the kernel makes of the MAC above (RFC 4291, appendix A). */
export const GATEWAYS: Readonly<Record<Family, Address>> = {
  4: "169.254.1.1" as Address,
  6: "fe80::ecee:eeff:feee:eeee" as Address,
};

export const routedAttachment: Attachment = {
  attachNode: ({ node, network, mtu }) => [
    ...(podFamilies(network).includes(4) ? [GATEWAY_ROUTE] : []),
    ...node.pods.flatMap((pod) => nodeEnd(pod, mtu)),
  ],
  attachPod,
};

/**
 * Linux answers ARP for somebody else only when its way to them leads out of another device than the one that the
 * question came in by. A node without a default route has no way to the gateway at all, and would stay silent.
 */
const GATEWAY_ROUTE: KernelObject = {
  object: "route",
  to: hostPrefix(GATEWAYS[4]),
  dev: "lo",
  scope: "link",
};

function nodeEnd(pod: ClusterPod, mtu: number): NamespaceState {
  const name = routedVeth(pod.name);
  return [
    {
      object: "link",
      type: "veth",
      name,
      peer: { namespace: pod.name, name: "eth0" },
      mac: NODE_END_MAC,
      mtu,
      up: true,
    },
    ...pod.addresses.flatMap((address): KernelObject[] => [
      {
        object: "route",
        to: hostPrefix(address),
        dev: name,
        ...(familyOf(address) === 4 && { scope: "link" }),
      },
      ...SETTINGS[familyOf(address)].map(([key, value]): Sysctl => {
        return { object: "sysctl", key: key.replace("*", name), value };
      }),
    ]),
  ];
}

/** Of the node's end; `*` is its name. */
const SETTINGS: Readonly<Record<Family, readonly (readonly [key: string, value: string])[]>> = {
  4: [
    ["net.ipv4.conf.*.proxy_arp", "1"],
    // Without it the kernel waits up to 0.8 s before it answers for somebody else.
    ["net.ipv4.neigh.*.proxy_delay", "0"],
  ],
  6: [["net.ipv6.conf.*.proxy_ndp", "1"]],
};

function attachPod(pod: ClusterPod, { node, mtu }: Site): NamespaceState {
  const [primary] = pod.addresses;
  return [
    {
      object: "link",
      type: "veth",
      name: "eth0",
      peer: { namespace: node.name, name: routedVeth(pod.name) },
      ...(primary && { mac: macOf(primary) }),
      mtu,
      up: true,
    },
    ...pod.addresses.flatMap((address): KernelObject[] => {
      const family = familyOf(address);
      const via = GATEWAYS[family];
      return [
        { object: "address", dev: "eth0", address: onInterface(address, hostLength(family)) },
        // A gateway has to be on the link; in IPv6 link-local addresses are by themselves.
        ...(family === 4
          ? [{ object: "route", to: hostPrefix(via), dev: "eth0", scope: "link" } as const]
          : []),
        { object: "route", to: EVERYTHING[family], via, dev: "eth0" },
      ];
    }),
  ];
}
