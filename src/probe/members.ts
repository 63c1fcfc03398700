// Facts about single members of a running lab. Pure.

import { type Address, type Family, familyOf } from "../address/address.ts";
import type { RunningLab } from "./lab.ts";
import { hostOf } from "./terrain.ts";

/**
 * At most one of each family, the primary one first.
 *
 * @throws {Error} when it is no member, or has no lease: a bug, for every member has one
 */
export function addressesOf({ leases }: RunningLab, subject: string): readonly Address[] {
  const lease = leases.pods[subject] ?? leases.nodes[subject];
  if (lease === undefined) throw new Error(`no lease for ${subject}`);
  return lease.addresses;
}

/** Families in which all of the members have an address, the primary one first. */
export function familiesOf(lab: RunningLab, subjects: readonly string[]): readonly Family[] {
  const [first = [], ...others] = subjects.map((subject) => addressesOf(lab, subject).map(familyOf));
  return first.filter((family) => others.every((families) => families.includes(family)));
}

/** The member that has the address by lease. */
export function memberAt({ leases }: RunningLab, address: Address): string | undefined {
  return Object.entries({ ...leases.nodes, ...leases.pods }).find(([, lease]) =>
    lease.addresses.includes(address),
  )?.[0];
}

/** Addresses of a family observed in a namespace: on one of its links, or on all but the loopback. */
export function addressesIn(
  { observed }: RunningLab,
  subject: string,
  family: Family,
  link?: string,
): readonly Address[] {
  return (observed.namespaces[subject] ?? []).flatMap((object) =>
    object.object === "address" &&
    familyOf(object.address) === family &&
    (link === undefined ? object.dev !== "lo" : object.dev === link)
      ? [hostOf(object.address)]
      : [],
  );
}

/** Why nothing can be asked of these members, as a fragment of a sentence; undefined: all of them run. */
export function findAbsence({ pids }: RunningLab, subjects: readonly string[]): string | undefined {
  const absent = subjects.find((subject) => pids[subject] === undefined);
  return absent === undefined ? undefined : `${absent} is not running`;
}
