// The part of kube-proxy's table that is the same whatever Services there are: where it hooks into the way of a packet, and
// the maps in which everything is looked up. A packet costs one look-up, however many Services there are.
// Source: kubernetes pkg/proxy/nftables, setupNFTables.

import type { Family, Prefix } from "../../address/address.ts";
import type { NftChain, NftSet } from "../../state/nftables.ts";

/** The maps and sets whose elements Services are, by name. */
export const DISPATCH = [
  "cluster-ips",
  "no-endpoint-services",
  "no-endpoint-nodeports",
  "service-ips",
  "service-nodeports",
] as const;
export type Dispatch = (typeof DISPATCH)[number];

/** The bit of the mark that stands for "masquerade it", kube-proxy's --iptables-masquerade-bit 14. */
const MARK = "0x00004000";

/**
 * An ICMPv6 error comes back so quickly that it finds the client's socket still busy with connect(2), and Linux drops it
 * (LockDroppedIcmps): the client would hear of it with its second attempt, a second later. A reset is kept for it.
 */
const RESET = "reject with tcp reset";

/** Words of one family. */
export const WORDS: Readonly<Record<Family, { readonly ip: string; readonly type: string }>> = {
  4: { ip: "ip", type: "ipv4_addr" },
  6: { ip: "ip6", type: "ipv6_addr" },
};

/** @returns without elements */
export function dispatchSets(family: Family): Readonly<Record<Dispatch, NftSet>> {
  const { type } = WORDS[family];
  const map = (key: string): NftSet => ({ kind: "map", definition: [`type ${key} : verdict`] });
  const byAddress = map(`${type} . inet_proto . inet_service`);
  const byPort = map("inet_proto . inet_service");
  return {
    "cluster-ips": { kind: "set", definition: [`type ${type}`] },
    "no-endpoint-services": byAddress,
    "no-endpoint-nodeports": byPort,
    "service-ips": byAddress,
    "service-nodeports": byPort,
  };
}

/**
 * @param services   the service network of the family, if it has one
 * @param masquerade the rule for packets that bear the mark
 */
export function baseChains(
  family: Family,
  services: Prefix | undefined,
  masquerade: string,
): Readonly<Record<string, NftChain>> {
  const { ip } = WORDS[family];
  const elsewhere = family === 4 ? "ip daddr != 127.0.0.0/8" : "ip6 daddr != ::1";
  const hook = (type: string, at: string, priority: string, rules: readonly string[]): NftChain => ({
    hook: `type ${type} hook ${at} priority ${priority}; policy accept;`,
    rules,
  });
  const check = (...chains: readonly string[]) => chains.map((chain) => `ct state new jump ${chain}`);
  return {
    // Before the translation, so that they see the address that the client asked for.
    "filter-input": hook("filter", "input", "-110", [
      ...check("nodeport-endpoints-check", "service-endpoints-check"),
    ]),
    "filter-forward": hook("filter", "forward", "-110", [
      ...check("service-endpoints-check", "cluster-ips-check"),
    ]),
    "filter-output": hook("filter", "output", "-110", check("service-endpoints-check")),
    // After it: what still goes to a ClusterIP was translated by nobody.
    "filter-output-post-dnat": hook("filter", "output", "-90", check("cluster-ips-check")),
    "nat-prerouting": hook("nat", "prerouting", "dstnat", ["jump services"]),
    "nat-output": hook("nat", "output", "-100", ["jump services"]),
    "nat-postrouting": hook("nat", "postrouting", "srcnat", ["jump masquerading"]),
    "cluster-ips-check": {
      rules: [
        `${ip} daddr @cluster-ips goto reject-chain comment "Reject traffic to invalid ports of ClusterIPs"`,
        ...(services === undefined
          ? []
          : [`${ip} daddr ${services} drop comment "Drop traffic to unallocated ClusterIPs"`]),
      ],
    },
    "nodeport-endpoints-check": {
      rules: [`${elsewhere} meta l4proto . th dport vmap @no-endpoint-nodeports`],
    },
    "service-endpoints-check": {
      rules: [`${ip} daddr . meta l4proto . th dport vmap @no-endpoint-services`],
    },
    services: {
      rules: [
        `${ip} daddr . meta l4proto . th dport vmap @service-ips`,
        `fib daddr type local ${elsewhere} meta l4proto . th dport vmap @service-nodeports`,
      ],
    },
    masquerading: {
      rules: [`meta mark & ${MARK} == 0x00000000 return`, `meta mark set meta mark ^ ${MARK}`, masquerade],
    },
    "mark-for-masquerade": { rules: [`meta mark set meta mark | ${MARK}`] },
    "reject-chain": { rules: [...(family === 6 ? [RESET] : []), "reject"] },
  };
}
