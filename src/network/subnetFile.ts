// /run/flannel/subnet.env, by which flanneld tells whoever attaches pods what the node's share of the pod network is.
// Flannel's CNI plugin reads it and hands it on to the bridge plugin. Source: flannel pkg/subnet, WriteSubnetFile.

import { type Family, ofFamily } from "../address/address.ts";
import { lengthOf, onInterface } from "../address/prefix.ts";
import type { ContainerFileState } from "../state/kernel.ts";
import type { Site } from "./cluster.ts";
import type { Attachment } from "./mechanism.ts";

export const SUBNET_FILE = "/run/flannel/subnet.env";

/** The attachment, with the file in every node. */
export function withSubnetFile(attachment: Attachment): Attachment {
  return { ...attachment, attachNode: (site) => [...attachment.attachNode(site), subnetFile(site)] };
}

function subnetFile({ node, network, mtu }: Site): ContainerFileState {
  const lines = [
    ...shareLines("FLANNEL", 4, { node, network }),
    ...shareLines("FLANNEL_IPV6", 6, { node, network }),
    `FLANNEL_MTU=${mtu}`,
    // Translation between nodes and pods would break the flat network.
    "FLANNEL_IPMASQ=false",
  ];
  return { object: "file", path: SUBNET_FILE, content: `${lines.join("\n")}\n` };
}

/** The pod network, and the node's own address in its share of it; nothing for a family that pods don't have. */
function shareLines(
  stem: string,
  family: Family,
  { node, network }: Pick<Site, "node" | "network">,
): readonly string[] {
  const pods = ofFamily(network.pods, family);
  const subnet = ofFamily(node.subnets, family);
  const gateway = ofFamily(node.gateways, family);
  if (pods === undefined || subnet === undefined || gateway === undefined) return [];
  return [`${stem}_NETWORK=${pods}`, `${stem}_SUBNET=${onInterface(gateway, lengthOf(subnet))}`];
}
