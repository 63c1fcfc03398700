// Leases of a lab whose document is lost, read from the lab itself: addresses from the namespaces that are left, and,
// since a node's eth0 goes with the fabric, from /etc/hosts of each sandbox, or what it was made with.

import type { Address, InterfaceAddress, Prefix } from "../address/address.ts";
import type { Leases, NodeLease, PodLease } from "../address/leases.ts";
import { splitInterface } from "../address/prefix.ts";
import type { ContainerFacts } from "../engine/port.ts";
import { SUBNET_FILE } from "../network/subnetFile.ts";
import type { KernelObject, NamespaceState } from "../state/kernel.ts";
import type { LabState } from "../state/lab.ts";
import { placeName } from "../topology/pathName.ts";
import { readServiceLeases } from "./readServices.ts";

/** @returns what could be found out; a name that is missing gets a new lease */
export function readLeases(state: LabState, containers: Readonly<Record<string, ContainerFacts>>): Leases {
  const nodes: Record<string, NodeLease> = {};
  const pods: Record<string, PodLease> = {};
  for (const { name, kind, subject } of Object.values(state.containers)) {
    const namespace = state.namespaces[subject] ?? [];
    const found = addressesOn(namespace, "eth0").map(({ address }) => address);
    const told = toldTo(namespace, subject);
    const made = hostsAddresses(containers[name]?.hosts ?? []);
    const addresses = [found, told].find((list) => list.length > 0) ?? made;
    if (addresses.length === 0) continue;
    const node = peerOf(namespace, "eth0");
    if (kind === "node") nodes[subject] = { addresses, ...shareOf(namespace) };
    if (kind === "pod" && node !== undefined) pods[subject] = { node, addresses };
  }
  const services = readServiceLeases(state);
  return { nodes, pods, ...(Object.keys(services).length > 0 && { services }) };
}

function addressesOn(namespace: NamespaceState, dev: string): { address: Address; network: Prefix }[] {
  return namespace.flatMap((object) =>
    object.object === "address" && object.dev === dev ? [splitInterface(object.address)] : [],
  );
}

/**
 * A node's share of the pod network is the network of the bridge that its pods are on, which has an address in it. A node
 * of routed pods drops what is for nobody in its share, or tells it in flannel's file.
 */
function shareOf(namespace: NamespaceState): Pick<NodeLease, "podCIDRs" | "gateways"> {
  const bridge = bridgeOf(namespace);
  if (bridge !== undefined) {
    const found = addressesOn(namespace, bridge);
    return { podCIDRs: found.map(({ network }) => network), gateways: found.map(({ address }) => address) };
  }
  const dropped = namespace.flatMap((object) =>
    object.object === "route" && object.type === "blackhole" ? [object.to] : [],
  );
  return { podCIDRs: dropped.length > 0 ? dropped : namespace.flatMap(subnetsToldBy) };
}

function subnetsToldBy(object: KernelObject): Prefix[] {
  if (object.object !== "file" || object.path !== SUBNET_FILE) return [];
  const told = object.content.matchAll(/^FLANNEL(?:_IPV6)?_SUBNET=(.+)$/gm);
  return [...told].map(([, subnet = ""]) => splitInterface(subnet as InterfaceAddress).network);
}

function bridgeOf(namespace: NamespaceState): string | undefined {
  const bridge = namespace.find((object) => object.object === "link" && object.type === "bridge");
  return bridge?.object === "link" ? bridge.name : undefined;
}

function peerOf(namespace: NamespaceState, name: string): string | undefined {
  const link = namespace.find((object) => object.object === "link" && object.name === name);
  return link?.object === "link" && link.type === "veth" ? link.peer.namespace : undefined;
}

/** Addresses that its own /etc/hosts has for its own name. */
function toldTo(namespace: NamespaceState, subject: string): readonly Address[] {
  const { name } = placeName(subject);
  const entries = namespace.flatMap((object) => (object.object === "hosts" ? object.entries : []));
  return entries.filter(({ names }) => names.includes(name)).map(({ address }) => address);
}

/** @param hosts lines `name:address`, ours alone */
function hostsAddresses(hosts: readonly string[]): Address[] {
  return hosts.map((line) => line.slice(line.indexOf(":") + 1) as Address);
}
