// Pods on the node network itself: each pod's wire ends in the fabric, as a port of the bridge that is its node's
// segment, beside the node's own. Its address is one of that segment, so there is nothing to route and nothing to
// wrap; the node is not on the way at all. This is what macvlan and SR-IOV give a pod, made with a wire of its own.

import { familyOf } from "../../address/address.ts";
import { macOf } from "../../address/mac.ts";
import { EVERYTHING } from "../../address/prefix.ts";
import type { NamespaceState, Route, Veth } from "../../state/kernel.ts";
import { FABRIC } from "../../state/lab.ts";
import { routerAddresses } from "../../topology/leaseRequest.ts";
import type { ClusterPod, Site } from "../cluster.ts";
import { interfaceAddresses } from "../interfaceAddresses.ts";
import { podPort, segmentBridge } from "../interfaceName.ts";
import type { Attachment } from "../mechanism.ts";

export const directAttachment: Attachment = {
  attachNode: () => [],
  attachPod,
  attachFabric: ({ node, mtu }) =>
    node.pods.map(
      (pod): Veth => ({
        object: "link",
        type: "veth",
        name: podPort(pod.name),
        peer: { namespace: pod.name, name: "eth0" },
        mtu,
        master: segmentBridge(node.segment),
        up: true,
      }),
    ),
};

/** Other segments are behind the lab's router, if there are others. */
function attachPod(pod: ClusterPod, { node, network, mtu }: Site): NamespaceState {
  const segment = network.segments.find(({ name }) => name === node.segment);
  const routers = segment === undefined ? [] : routerAddresses(network.segments, segment);
  const [primary] = pod.addresses;
  return [
    {
      object: "link",
      type: "veth",
      name: "eth0",
      peer: { namespace: FABRIC, name: podPort(pod.name) },
      ...(primary && { mac: macOf(primary) }),
      mtu,
      up: true,
    },
    ...interfaceAddresses("eth0", pod.addresses, node.subnets),
    ...routers.map((via): Route => ({ object: "route", to: EVERYTHING[familyOf(via)], via, dev: "eth0" })),
  ];
}
