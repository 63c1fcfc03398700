// How the programs of a sandbox find out what a name means, as plain data: /etc/hosts and /etc/resolv.conf. Docker writes
// both once, when it makes a sandbox, and the containers of a pod share them; here they change as the network does.

import type { Address } from "../address/address.ts";

/** The lines of /etc/hosts that are ours, those that have one of our names in them; others are nobody's business. */
export interface HostsState {
  readonly object: "hosts";
  /** In order; a name may have an address of each family. */
  readonly entries: readonly HostsEntry[];
  /** The whole file as it stands; only in observed state. */
  readonly text?: string;
}

export interface HostsEntry {
  readonly address: Address;
  /** The first one is what the others are short for; never empty. */
  readonly names: readonly string[];
}

/** /etc/resolv.conf, all of it. */
export interface ResolverState extends Resolver {
  readonly object: "resolver";
}

/** Source: resolv.conf(5). */
export interface Resolver {
  readonly servers: readonly string[];
  readonly search: readonly string[];
  /** `ndots:5` */
  readonly options: readonly string[];
}

export const HOSTS_FILE = "/etc/hosts";
export const RESOLVER_FILE = "/etc/resolv.conf";

/** What a sandbox has that was made so. */
export function namesOf({
  hosts,
  dns,
}: {
  readonly hosts: readonly HostsEntry[];
  readonly dns: Resolver;
}): readonly [HostsState, ResolverState] {
  return [
    { object: "hosts", entries: hosts },
    { object: "resolver", ...dns },
  ];
}

/** As Docker wants them: `name name:address`. */
export function hostsOptions(entries: readonly HostsEntry[]): readonly string[] {
  return entries.map(({ address, names }) => `${names.join(" ")}:${address}`);
}
