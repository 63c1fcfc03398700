// Pods wired by CNI plugins, real executables that run in their node's namespace. What they make there and in the pod
// only they know, so there are no kernel objects here: an attachment for each pod says which list is run for it. One list
// serves all nodes, so what differs from node to node is filled in: the subnet, and the MTU that the transport leaves.
// Source: the CNI specification 1.0.0; for `usePodCidr` Calico's CNI configuration reference.

import { familyOf, type Prefix } from "../../address/address.ts";
import { lengthOf, onInterface } from "../../address/prefix.ts";
import {
  type AttachmentState,
  attachmentKey,
  type PluginConfig,
  type PluginList,
  type PortMapping,
} from "../../state/attachment.ts";
import { POD_CIDR } from "../../topology/conflist.ts";
import type { PodSpec, Topology } from "../../topology/model.ts";
import type { Site } from "../cluster.ts";
import type { Attachment } from "../mechanism.ts";

/** Plugins that make an interface, and take its MTU by this key. */
const TAKE_MTU = new Set(["bridge", "ptp", "macvlan", "ipvlan", "flatlab-cni"]);
const INTERFACE = "eth0";

/** Nothing is wired by the lab itself. */
export const pluginAttachment: Attachment = { attachNode: () => [], attachPod: () => [] };

/** @returns what plugins have to do, by `attachmentKey`; nothing for networks without plugins */
export function pluginAttachments(
  { network, pods }: Topology,
  sites: readonly Site[],
): Readonly<Record<string, AttachmentState>> | undefined {
  if (network.conflist === undefined) return undefined;
  const list = listFrom(network.conflist.text);
  const specs = new Map(pods.map((pod) => [pod.name, pod]));
  const attachments = sites.flatMap(({ node, mtu }) => {
    const filled = { ...list, plugins: list.plugins.map((plugin) => fill(plugin, node.subnets, mtu)) };
    return node.pods.map(({ name, addresses }): AttachmentState => {
      const held = addresses.map((address, index) => {
        const subnet = node.subnets[index];
        return onInterface(address, subnet === undefined ? 0 : lengthOf(subnet));
      });
      return {
        pod: name,
        node: node.name,
        interface: INTERFACE,
        list: filled,
        addresses: held,
        ports: portsOf(specs.get(name)),
      };
    });
  });
  return Object.fromEntries(attachments.map((attachment) => [attachmentKey(attachment), attachment]));
}

/** @param text that topology/conflist.ts has found nothing wrong with */
function listFrom(text: string): PluginList {
  const { cniVersion, name, disableCheck = false, plugins } = JSON.parse(text) as PluginList;
  return { cniVersion, name, disableCheck, plugins };
}

function portsOf(pod: PodSpec | undefined): readonly PortMapping[] {
  return (pod?.containers ?? []).flatMap(({ ports }) =>
    ports.flatMap(({ hostPort, containerPort, protocol }) =>
      hostPort === undefined
        ? []
        : [{ hostPort, containerPort, protocol: protocol === "UDP" ? ("udp" as const) : ("tcp" as const) }],
    ),
  );
}

function fill(plugin: PluginConfig, subnets: readonly Prefix[], mtu: number): PluginConfig {
  const { type, ipam } = plugin;
  return {
    ...plugin,
    ...(TAKE_MTU.has(type) && plugin.mtu === undefined && { mtu }),
    ...(ipam?.type === "host-local" && { ipam: fillSubnets(ipam, subnets) }),
  };
}

type Ipam = NonNullable<PluginConfig["ipam"]>;

/** host-local hands out addresses of ranges; left out, they are the node's subnets, one set of ranges for each family. */
function fillSubnets(ipam: Ipam, subnets: readonly Prefix[]): Ipam {
  const { subnet, ranges, ...rest } = ipam;
  if (subnet === POD_CIDR.first || (subnet === undefined && ranges === undefined))
    return { ...rest, ranges: subnets.map((prefix) => [{ subnet: prefix }]) };
  if (!Array.isArray(ranges)) return ipam;
  const sets = ranges as readonly (readonly Readonly<Record<string, unknown>>[])[];
  return {
    ...ipam,
    ranges: sets.map((set) => set.map((range) => ({ ...range, subnet: standFor(range.subnet, subnets) }))),
  };
}

function standFor(subnet: unknown, subnets: readonly Prefix[]): unknown {
  if (subnet === POD_CIDR.first) return subnets[0];
  if (subnet === POD_CIDR.ipv6) return subnets.find((prefix) => familyOf(prefix) === 6);
  return subnet;
}
