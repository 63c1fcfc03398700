// What a topology asks of the address allocation, family by family. Used for real when a lab is built, and for trial
// when a file is checked.

import { type Address, type Family, familyOf, ofFamily, type Prefix } from "../address/address.ts";
import type { FamilyRequest } from "../address/allocateFamilies.ts";
import { addressAt } from "../address/prefix.ts";
import type { NetworkSpec, SegmentSpec } from "./model.ts";
import { NETWORKS } from "./networks.ts";

export type LeasedNetwork = Pick<NetworkSpec, "cni" | "pods" | "perNode" | "segments">;

export interface LeasedNode {
  readonly name: string;
  readonly segment: string;
  readonly addresses: readonly Address[];
  readonly podCIDRs: readonly Prefix[];
}

export interface LeasedPod {
  readonly name: string;
  readonly node?: string;
  /** That the pod may be on; absent: any. */
  readonly nodes?: readonly string[];
  readonly addresses: readonly Address[];
}

/** One request for each family, the primary first; families that only nodes have are the last. */
export function leaseRequests(
  network: LeasedNetwork,
  nodes: readonly LeasedNode[],
  pods: readonly LeasedPod[],
): readonly FamilyRequest[] {
  const prefixes = [...network.pods, ...network.segments.flatMap((segment) => segment.prefixes)];
  return [...new Set(prefixes.map(familyOf))].map((family) => ({
    family,
    ...podNetworkOf(network, family),
    routers: network.segments
      .flatMap((segment) => routerAddresses(network.segments, segment))
      .filter(isOf(family)),
    nodes: nodes.map(({ name, segment, addresses, podCIDRs }) => {
      const prefix = network.segments.find((other) => other.name === segment)?.prefixes.find(isOf(family));
      const [address, podCIDR] = [ofFamily(addresses, family), ofFamily(podCIDRs, family)];
      return {
        name,
        ...(prefix && { network: prefix }),
        ...(address && { address }),
        ...(podCIDR && { podCIDR }),
      };
    }),
    pods: pods.map(({ name, node, nodes: candidates, addresses }) => {
      const address = ofFamily(addresses, family);
      return {
        name,
        ...(node !== undefined && { node }),
        ...(candidates && { nodes: candidates }),
        ...(address && { address }),
      };
    }),
  }));
}

/** Addresses of the lab's router on a segment, the first host of each prefix; none where there is only one segment. */
export function routerAddresses(
  segments: readonly SegmentSpec[],
  { prefixes }: SegmentSpec,
): readonly Address[] {
  return segments.length < 2 ? [] : prefixes.map((prefix) => addressAt(prefix, 1));
}

function podNetworkOf(
  { cni, pods, perNode }: LeasedNetwork,
  family: Family,
): Pick<FamilyRequest, "podNetwork"> {
  const index = pods.findIndex(isOf(family));
  const [network, length] = [pods[index], perNode[index]];
  if (network === undefined || length === undefined) return {};
  return { podNetwork: { addressing: NETWORKS[cni].addressing, network, perNode: length } };
}

function isOf(family: Family): (text: Address | Prefix) => boolean {
  return (text) => familyOf(text) === family;
}
