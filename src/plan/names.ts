// /etc/hosts and /etc/resolv.conf of two states compared by what they mean: every version of Docker writes them in
// another way. In /etc/hosts only the lines with names of ours count, so whoever adds a name of his own keeps it.

import type { HostsEntry, HostsState, Resolver } from "../state/names.ts";

/** The entries of `now` that `wanted` has a say in. */
export function entriesAbout({ entries }: HostsState, wanted: HostsState): readonly HostsEntry[] {
  const names = new Set(wanted.entries.flatMap((entry) => entry.names));
  return entries.filter((entry) => entry.names.some((name) => names.has(name)));
}

export function isSameHosts(now: HostsState, wanted: HostsState): boolean {
  return describeEntries(entriesAbout(now, wanted)) === describeEntries(wanted.entries);
}

export function isSameResolver(now: Resolver, wanted: Resolver): boolean {
  return describeResolver(now) === describeResolver(wanted);
}

/** `10.244.1.2 web-0, fd00::2 web-0` */
export function describeEntries(entries: readonly HostsEntry[]): string {
  return entries.map(({ address, names }) => [address, ...names].join(" ")).join(", ");
}

/** `nameserver 10.96.0.10 search svc.cluster.local options ndots:5` */
export function describeResolver({ servers, search, options }: Resolver): string {
  return [
    ...servers.map((server) => `nameserver ${server}`),
    ...(search.length === 0 ? [] : ["search", ...search]),
    ...(options.length === 0 ? [] : ["options", ...options]),
  ].join(" ");
}
