// Which packets come from pods of the node itself: those keep their address on the way to a Service, and what comes from
// elsewhere is masqueraded, so that the answer comes back by the node that translated. kube-proxy's detectLocalMode:
// NodeCIDR where every node has a subnet of its own, BridgeInterface where all nodes share one.
// Source: kubernetes pkg/proxy/util/localdetector.go.

import { type Family, ofFamily } from "../../address/address.ts";
import { NETWORKS } from "../../topology/networks.ts";
import type { Post } from "../post.ts";

/** Matches of nft; `true` and `false` where there is nothing to look at. */
export interface LocalTraffic {
  readonly isLocal: string | boolean;
  readonly isNotLocal: string | boolean;
}

/**
 * What gives a marked packet another source. Where all nodes share one bridge, the address of the way out would be one on
 * that bridge: an answer would come in by the tunnel and, translated, have to leave by the tunnel, which no bridge does.
 */
export function masqueradeRule({ network, node }: Post, family: Family): string {
  const address = ofFamily(node.addresses, family);
  return NETWORKS[network.cni].addressing === "shared" && address !== undefined
    ? `snat to ${address} fully-random`
    : "masquerade fully-random";
}

export function localTraffic({ kind, network, node }: Post, family: Family): LocalTraffic {
  // A pod that translates for itself: nothing else is on the way.
  if (kind === "pod") return { isLocal: true, isNotLocal: false };
  const { addressing } = NETWORKS[network.cni];
  if (addressing === "direct") {
    // Pods are on the node network: their answers would go past the node that translated.
    return { isLocal: false, isNotLocal: true };
  }
  if (addressing === "shared") {
    return { isLocal: `iifname "${network.cni}"`, isNotLocal: `iifname != "${network.cni}"` };
  }
  const subnet = ofFamily(node.subnets, family);
  if (subnet === undefined) return { isLocal: false, isNotLocal: true };
  const source = family === 4 ? "ip saddr" : "ip6 saddr";
  return { isLocal: `${source} ${subnet}`, isNotLocal: `${source} != ${subnet}` };
}
