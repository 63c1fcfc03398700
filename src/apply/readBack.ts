// Leases of a lab whose document is lost, read from the lab itself: addresses from the namespaces that are left, and,
// since a node's eth0 goes with the fabric, from what /etc/hosts of each sandbox was made with.

import type { Address, Prefix } from "../address/address.ts";
import type { Leases } from "../address/leases.ts";
import { splitInterface } from "../address/prefix.ts";
import type { ContainerFacts } from "../engine/port.ts";
import type { NamespaceState } from "../state/kernel.ts";
import type { LabState } from "../state/lab.ts";

/** @returns what could be found out; a name that is missing gets a new lease */
export function readLeases(state: LabState, containers: Readonly<Record<string, ContainerFacts>>): Leases {
  const nodes: Record<string, { address: Address; podCIDR: Prefix }> = {};
  const pods: Record<string, { node: string; address: Address }> = {};
  for (const { name, kind, subject } of Object.values(state.containers)) {
    const namespace = state.namespaces[subject] ?? [];
    const address = addressOn(namespace, "eth0")?.address ?? hostsAddress(containers[name]?.hosts ?? []);
    if (address === undefined) continue;
    const podCIDR = bridgeNetwork(namespace);
    const node = peerOf(namespace, "eth0");
    if (kind === "node" && podCIDR !== undefined) nodes[subject] = { address, podCIDR };
    if (kind === "pod" && node !== undefined) pods[subject] = { node, address };
  }
  return { nodes, pods };
}

function addressOn(
  namespace: NamespaceState,
  dev: string,
): { address: Address; network: Prefix } | undefined {
  const found = namespace.find((object) => object.object === "address" && object.dev === dev);
  return found?.object === "address" ? splitInterface(found.address) : undefined;
}

/** A node's share of the pod network is the network of the bridge that its pods are on. */
function bridgeNetwork(namespace: NamespaceState): Prefix | undefined {
  const bridge = namespace.find((object) => object.object === "link" && object.type === "bridge");
  return bridge?.object === "link" ? addressOn(namespace, bridge.name)?.network : undefined;
}

function peerOf(namespace: NamespaceState, name: string): string | undefined {
  const link = namespace.find((object) => object.object === "link" && object.name === name);
  return link?.object === "link" && link.type === "veth" ? link.peer.namespace : undefined;
}

/** @param hosts lines `name:address`, ours alone */
function hostsAddress(hosts: readonly string[]): Address | undefined {
  const [line] = hosts;
  return line === undefined ? undefined : (line.slice(line.indexOf(":") + 1) as Address);
}
