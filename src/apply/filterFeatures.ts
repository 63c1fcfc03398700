// What a kernel has to have for Services and network policies, which labs without them never ask for: nftables with all that
// the tables use, br_netfilter, and connection tracking that knows SCTP. Found out as other features are: by doing it.

import type { KernelObject } from "../state/kernel.ts";

export const FILTER_FEATURES = ["nftables", "br_netfilter", "sctp"] as const;
export type FilterFeature = (typeof FILTER_FEATURES)[number];

/** One of every kind of expression that a lab's tables have. */
const TABLE = `table ip trial {
	map services {
		type ipv4_addr . inet_proto . inet_service : verdict
		elements = { 192.0.2.1 . tcp . 80 : goto endpoint }
	}
	set ports {
		type inet_proto . inet_service
		flags interval
		elements = { tcp . 80-90 }
	}
	set clients {
		type ipv4_addr
		size 65535
		flags dynamic,timeout
		timeout 3h
	}
	chain filter-forward {
		type filter hook forward priority filter; policy accept;
		ct state new fib daddr type local reject
		meta l4proto . th dport @ports accept
	}
	chain nat-prerouting {
		type nat hook prerouting priority dstnat; policy accept;
		ip daddr . meta l4proto . th dport vmap @services
	}
	chain nat-postrouting {
		type nat hook postrouting priority srcnat; policy accept;
		meta mark set meta mark | 0x00004000
		masquerade fully-random
	}
	chain endpoint {
		update @clients { ip saddr }
		numgen random mod 2 vmap { 0 : drop, 1 : accept }
		meta l4proto tcp dnat to 192.0.2.2:80
	}
}`;

const BRIDGE_SETTING = "/proc/sys/net/bridge/bridge-nf-call-iptables";
const SCTP_SETTING = "/proc/sys/net/netfilter/nf_conntrack_sctp_timeout_established";

const look = (path: string) => `[ -e ${path} ] || { echo "there is no ${path}" >&2; exit 1; }`;

/** The settings of connection tracking are there once somebody has asked for it. */
const TRACKING = `table ip trial {
	chain filter-forward {
		type filter hook forward priority filter; policy accept;
		ct state new accept
	}
}`;

export const FILTER_TRIALS: Readonly<
  Record<FilterFeature, { readonly argv: readonly [string, ...string[]]; readonly lines: readonly string[] }>
> = {
  nftables: { argv: ["nft", "-f", "-"], lines: [TABLE] },
  br_netfilter: { argv: ["sh", "-c", look(BRIDGE_SETTING)], lines: [] },
  sctp: { argv: ["sh", "-c", `nft -f - && ${look(SCTP_SETTING)}`], lines: [TRACKING] },
};

/** What a lab lacks without the feature, for a sentence that begins with "this kernel". */
export const WITHOUT: Readonly<Record<FilterFeature, { readonly words: string; readonly remedy: string }>> = {
  nftables: {
    words: "cannot make the tables of nftables that Services, network policies, partitions and drops need",
    remedy:
      "load the modules (modprobe --all nf_tables nft_chain_nat nft_ct nft_fib_inet nft_masq nft_numgen nft_reject_inet)",
  },
  br_netfilter: {
    words:
      "shows no packet filter what a bridge passes, which Services and network policies need between pods of one node",
    remedy: "load the module (modprobe br_netfilter), choose a network without bridges (cni calico or canal)",
  },
  sctp: {
    words: "tracks no connections of SCTP, which a Service of the lab needs",
    remedy: "take the SCTP ports out of the Services, load the module (modprobe nf_conntrack)",
  },
};

/** In an order that doesn't depend on the lab. */
export function filterFeaturesOf(
  namespaces: Readonly<Record<string, readonly KernelObject[]>>,
): readonly FilterFeature[] {
  const needed = new Set<FilterFeature>();
  for (const object of Object.values(namespaces).flat()) {
    if (object.object === "table") {
      needed.add("nftables");
      if (Object.values(object.chains).some(({ rules }) => rules.some(translatesSctp))) needed.add("sctp");
    } else if (object.object === "sysctl" && object.key.startsWith("net.bridge.")) needed.add("br_netfilter");
  }
  return FILTER_FEATURES.filter((feature) => needed.has(feature));
}

const translatesSctp = (rule: string) => rule.startsWith("meta l4proto sctp dnat ");
