// Settings of namespaces that have addresses of IPv6. Docker switches it off in containers without a network of
// Docker's own, and an address can't be added before it is on.

import type { Sysctl } from "../state/kernel.ts";
import type { NetworkSpec } from "../topology/model.ts";
import { hasIpv6 } from "./cluster.ts";

/** For nodes, the router and pods alike; nothing in a lab that has IPv4 only. */
export function ipv6Settings(network: NetworkSpec): readonly Sysctl[] {
  if (!hasIpv6(network)) return [];
  return ["all", "default"].map((scope) => ({
    object: "sysctl",
    key: `net.ipv6.conf.${scope}.disable_ipv6`,
    value: "0",
  }));
}
