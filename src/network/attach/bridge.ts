// Pods on a Linux bridge of their node, the way flannel has the CNI bridge plugin do it: the bridge is the pods'
// gateway, each pod is a port of it with hairpin on. Source: containernetworking/plugins, plugins/main/bridge.

import { type Address, familyOf, type Prefix } from "../../address/address.ts";
import { macOf } from "../../address/mac.ts";
import { EVERYTHING, lengthOf, onInterface } from "../../address/prefix.ts";
import type { InterfaceAddressState, NamespaceState, Route, Veth } from "../../state/kernel.ts";
import type { ClusterNode, ClusterPod, Site } from "../cluster.ts";
import { hostVeth } from "../interfaceName.ts";
import type { Attachment } from "../mechanism.ts";

/** @param bridge name of the bridge in each node */
export function bridgeAttachment(bridge: string): Attachment {
  return {
    attachNode: ({ node, mtu }) => [
      ...gateway(bridge, node, mtu),
      ...node.pods.map(
        (pod): Veth => ({
          object: "link",
          type: "veth",
          name: hostVeth(pod.name),
          peer: { namespace: pod.name, name: "eth0" },
          mtu,
          master: bridge,
          hairpin: true,
          up: true,
        }),
      ),
    ],
    attachPod,
  };
}

function gateway(name: string, { subnets, gateways }: ClusterNode, mtu: number): NamespaceState {
  const [primary] = gateways;
  return [
    {
      object: "link",
      type: "bridge",
      name,
      // Without a fixed MAC a bridge takes the lowest of its ports', and the pods' ARP caches go stale when one comes.
      ...(primary && { mac: macOf(primary) }),
      mtu,
      up: true,
    },
    ...addressesOn(name, gateways, subnets),
  ];
}

function attachPod(pod: ClusterPod, { node, mtu }: Site): NamespaceState {
  const [primary] = pod.addresses;
  return [
    {
      object: "link",
      type: "veth",
      name: "eth0",
      peer: { namespace: node.name, name: hostVeth(pod.name) },
      ...(primary && { mac: macOf(primary) }),
      mtu,
      up: true,
    },
    ...addressesOn("eth0", pod.addresses, node.subnets),
    ...node.gateways.map(
      (via): Route => ({ object: "route", to: EVERYTHING[familyOf(via)], via, dev: "eth0" }),
    ),
  ];
}

/** @param subnets in which the addresses are, in the same order */
function addressesOn(
  dev: string,
  addresses: readonly Address[],
  subnets: readonly Prefix[],
): InterfaceAddressState[] {
  return subnets.flatMap((subnet, index) => {
    const address = addresses[index];
    return address === undefined
      ? []
      : [{ object: "address", dev, address: onInterface(address, lengthOf(subnet)) }];
  });
}
