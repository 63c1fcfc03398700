// Facts about single members of a running lab. Pure.

import type { Address } from "../address/address.ts";
import type { RunningLab } from "./lab.ts";
import { hostOf } from "./terrain.ts";

/** @throws {Error} when it is no member, or has no lease: a bug, for every member has one */
export function addressOf({ leases }: RunningLab, subject: string): Address {
  const lease = leases.pods[subject] ?? leases.nodes[subject];
  if (lease === undefined) throw new Error(`no lease for ${subject}`);
  return lease.address;
}

/** The member that has the address by lease. */
export function memberAt({ leases }: RunningLab, address: Address): string | undefined {
  return Object.entries({ ...leases.nodes, ...leases.pods }).find(
    ([, lease]) => lease.address === address,
  )?.[0];
}

/** Addresses observed in a namespace: on one of its links, or on all but the loopback. */
export function addressesIn({ observed }: RunningLab, subject: string, link?: string): readonly Address[] {
  return (observed.namespaces[subject] ?? []).flatMap((object) =>
    object.object === "address" && (link === undefined ? object.dev !== "lo" : object.dev === link)
      ? [hostOf(object.address)]
      : [],
  );
}

/** Why nothing can be asked of these members, as a fragment of a sentence; undefined: all of them run. */
export function findAbsence({ pids }: RunningLab, subjects: readonly string[]): string | undefined {
  const absent = subjects.find((subject) => pids[subject] === undefined);
  return absent === undefined ? undefined : `${absent} is not running`;
}
