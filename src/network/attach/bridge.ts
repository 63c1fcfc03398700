// Pods on a Linux bridge of their node, the way flannel has the CNI bridge plugin do it: the bridge is the pods'
// gateway, each pod is a port of it with hairpin on. Source: containernetworking/plugins, plugins/main/bridge.

import { macOf } from "../../address/mac.ts";
import { addressAt, lengthOf, onInterface } from "../../address/prefix.ts";
import type { Bridge, KernelObject, NamespaceState, Veth } from "../../state/kernel.ts";
import type { ClusterNode, ClusterPod } from "../cluster.ts";
import { hostVeth } from "../interfaceName.ts";
import type { Attachment } from "../mechanism.ts";

/** @param bridge name of the bridge in each node */
export function bridgeAttachment(bridge: string): Attachment {
  return {
    attachNode: (node, mtu) => [
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

function gateway(name: string, { subnet }: ClusterNode, mtu: number): KernelObject[] {
  const address = addressAt(subnet, 1);
  // Without a fixed MAC a bridge takes the lowest of its ports', and the pods' ARP caches go stale when one comes.
  const bridge: Bridge = { object: "link", type: "bridge", name, mac: macOf(address), mtu, up: true };
  return [bridge, { object: "address", dev: name, address: onInterface(address, lengthOf(subnet)) }];
}

function attachPod(pod: ClusterPod, node: ClusterNode, mtu: number): NamespaceState {
  return [
    {
      object: "link",
      type: "veth",
      name: "eth0",
      peer: { namespace: node.name, name: hostVeth(pod.name) },
      mac: macOf(pod.address),
      mtu,
      up: true,
    },
    { object: "address", dev: "eth0", address: onInterface(pod.address, lengthOf(node.subnet)) },
    { object: "route", to: "default", via: addressAt(node.subnet, 1), dev: "eth0" },
  ];
}
