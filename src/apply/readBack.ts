// Leases of a lab whose document is lost, read from the lab itself: addresses from the namespaces that are left, and,
// since a node's eth0 goes with the fabric, from what /etc/hosts of each sandbox was made with.

import type { Address, Prefix } from "../address/address.ts";
import type { Leases, NodeLease, PodLease } from "../address/leases.ts";
import { splitInterface } from "../address/prefix.ts";
import type { ContainerFacts } from "../engine/port.ts";
import type { NamespaceState } from "../state/kernel.ts";
import type { LabState } from "../state/lab.ts";

/** @returns what could be found out; a name that is missing gets a new lease */
export function readLeases(state: LabState, containers: Readonly<Record<string, ContainerFacts>>): Leases {
  const nodes: Record<string, NodeLease> = {};
  const pods: Record<string, PodLease> = {};
  for (const { name, kind, subject } of Object.values(state.containers)) {
    const namespace = state.namespaces[subject] ?? [];
    const found = addressesOn(namespace, "eth0").map(({ address }) => address);
    const addresses = found.length > 0 ? found : hostsAddresses(containers[name]?.hosts ?? []);
    if (addresses.length === 0) continue;
    const bridge = addressesOn(namespace, bridgeOf(namespace) ?? "");
    const node = peerOf(namespace, "eth0");
    if (kind === "node") nodes[subject] = { addresses, ...shareOf(bridge) };
    if (kind === "pod" && node !== undefined) pods[subject] = { node, addresses };
  }
  return { nodes, pods };
}

function addressesOn(namespace: NamespaceState, dev: string): { address: Address; network: Prefix }[] {
  return namespace.flatMap((object) =>
    object.object === "address" && object.dev === dev ? [splitInterface(object.address)] : [],
  );
}

/** A node's share of the pod network is the network of the bridge that its pods are on, which has an address in it. */
function shareOf(bridge: ReturnType<typeof addressesOn>): Pick<NodeLease, "podCIDRs" | "gateways"> {
  return { podCIDRs: bridge.map(({ network }) => network), gateways: bridge.map(({ address }) => address) };
}

function bridgeOf(namespace: NamespaceState): string | undefined {
  const bridge = namespace.find((object) => object.object === "link" && object.type === "bridge");
  return bridge?.object === "link" ? bridge.name : undefined;
}

function peerOf(namespace: NamespaceState, name: string): string | undefined {
  const link = namespace.find((object) => object.object === "link" && object.name === name);
  return link?.object === "link" && link.type === "veth" ? link.peer.namespace : undefined;
}

/** @param hosts lines `name:address`, ours alone */
function hostsAddresses(hosts: readonly string[]): Address[] {
  return hosts.map((line) => line.slice(line.indexOf(":") + 1) as Address);
}
