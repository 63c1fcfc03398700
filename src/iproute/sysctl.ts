// Kernel settings by name and by path. Which of them a lab can set is listed here, since the kernel has thousands: what
// isn't in the list is never seen, and would be set again and again.

const IPV6 = ["net/ipv6/conf/all/disable_ipv6", "net/ipv6/conf/default/disable_ipv6"] as const;

/** Paths below /proc/sys; `*` is any interface. For sandboxes of nodes and of the router. */
export const NODE_SETTINGS: readonly string[] = [
  "net/ipv4/ip_forward",
  "net/ipv4/conf/*/rp_filter",
  "net/ipv6/conf/all/forwarding",
  ...IPV6,
  "net/ipv6/conf/*/accept_dad",
  "net/ipv4/conf/*/proxy_arp",
  "net/ipv4/neigh/*/proxy_delay",
  "net/ipv6/conf/*/proxy_ndp",
  "net/ipv6/neigh/*/proxy_delay",
  "net/bridge/bridge-nf-call-iptables",
  "net/bridge/bridge-nf-call-ip6tables",
  "net/ipv4/icmp_ratelimit",
  "net/ipv6/icmp/ratelimit",
];

/** For sandboxes of pods. */
export const POD_SETTINGS: readonly string[] = IPV6;

/** `net.ipv4.conf.flannel/1.proxy_arp` -> `net/ipv4/conf/flannel.1/proxy_arp`, sysctl(8). */
export function settingPath(key: string): string {
  return exchange(key);
}

/** The inverse of `settingPath`. */
export function settingKey(path: string): string {
  return exchange(path);
}

function exchange(text: string): string {
  return text.replaceAll(/[./]/g, (character) => (character === "." ? "/" : "."));
}
