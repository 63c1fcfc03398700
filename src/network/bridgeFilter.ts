// Settings that let the packet filters of a node see what its bridges pass from pod to pod: without br_netfilter such
// frames never meet a table of the IP families, so neither Services nor policies would hold between pods of one node.
// Source: Documentation/networking/ip-sysctl.rst, "/proc/sys/net/bridge"; `kube-proxy` asks for the same.

import type { Family } from "../address/address.ts";
import type { NamespaceState, Sysctl } from "../state/kernel.ts";
import type { NetworkSpec } from "../topology/model.ts";
import { podFamilies } from "./cluster.ts";

const KEYS: Readonly<Record<Family, string>> = {
  4: "net.bridge.bridge-nf-call-iptables",
  6: "net.bridge.bridge-nf-call-ip6tables",
};

/**
 * @param state  of a node
 * @param tables of it
 * @returns nothing where there is no table that has to see anything, and no bridge for pods
 */
export function bridgeFilterSettings(
  network: NetworkSpec,
  state: NamespaceState,
  tables: NamespaceState,
): readonly Sysctl[] {
  // Bridges that plugins make aren't in the state.
  const isBridged =
    network.cni === "plugin" || state.some((object) => object.object === "link" && object.type === "bridge");
  if (!isBridged || !tables.some(({ object }) => object === "table")) return [];
  return podFamilies(network).map((family) => ({ object: "sysctl", key: KEYS[family], value: "1" }));
}
