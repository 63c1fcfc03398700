// Pods on a Linux bridge of their node, the way flannel has the CNI bridge plugin do it: the bridge is the pods'
// gateway, each pod is a port of it with hairpin on. Source: containernetworking/plugins, plugins/main/bridge.

import { familyOf } from "../../address/address.ts";
import { macOf } from "../../address/mac.ts";
import { EVERYTHING } from "../../address/prefix.ts";
import type { NamespaceState, Route, Veth } from "../../state/kernel.ts";
import type { ClusterNode, ClusterPod, Site } from "../cluster.ts";
import { interfaceAddresses } from "../interfaceAddresses.ts";
import { hostVeth } from "../interfaceName.ts";
import type { Attachment } from "../mechanism.ts";

/** What a bridge has to know of a node; it doesn't ask about peers. */
type BridgeSite = Pick<Site, "node" | "mtu">;

/** It serves the lab's own networks and, beyond labs, the CNI plugin flatlab-cni. */
interface BridgeAttachment extends Attachment {
  attachNode(site: BridgeSite): NamespaceState;
  attachPod(pod: ClusterPod, site: BridgeSite): NamespaceState;
}

/**
 * @param bridge name of the bridge in each node
 * @param inPod  name of the interface in each pod
 */
export function bridgeAttachment(bridge: string, inPod = "eth0"): BridgeAttachment {
  return {
    attachNode: ({ node, mtu }) => [
      ...gateway(bridge, node, mtu),
      ...node.pods.map(
        (pod): Veth => ({
          object: "link",
          type: "veth",
          name: hostVeth(pod.name),
          peer: { namespace: pod.name, name: inPod },
          mtu,
          master: bridge,
          hairpin: true,
          up: true,
        }),
      ),
    ],
    attachPod: (pod, site) => attachPod(inPod, pod, site),
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
    ...interfaceAddresses(name, gateways, subnets),
  ];
}

function attachPod(name: string, pod: ClusterPod, { node, mtu }: BridgeSite): NamespaceState {
  const [primary] = pod.addresses;
  return [
    {
      object: "link",
      type: "veth",
      name,
      peer: { namespace: node.name, name: hostVeth(pod.name) },
      ...(primary && { mac: macOf(primary) }),
      mtu,
      up: true,
    },
    ...interfaceAddresses(name, pod.addresses, node.subnets),
    ...node.gateways.map(
      (via): Route => ({ object: "route", to: EVERYTHING[familyOf(via)], via, dev: name }),
    ),
  ];
}
