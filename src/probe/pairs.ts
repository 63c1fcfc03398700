// Who is asked about whom: pairs of members with the address that the one tries to reach the other at. Pure.

import { type Family, familyOf } from "../address/address.ts";
import type { Allowance } from "./allowance.ts";
import type { RunningLab } from "./lab.ts";
import { addressesOf, familiesOf, findAbsence } from "./members.ts";
import type { Pair } from "./question.ts";

/** One for each family that both have. */
export function pairsOf(lab: RunningLab, from: string, to: string): readonly Pair[] {
  const missing = findAbsence(lab, [from, to]);
  const families = familiesOf(lab, [from, to]);
  return addressesOf(lab, to)
    .filter((address) => families.includes(familyOf(address)))
    .map((address) => ({ from, to, address, ...(missing !== undefined && { missing }) }));
}

/** Every ordered pair of different members. */
export function pairs(
  from: readonly string[],
  to: readonly string[],
): readonly (readonly [string, string])[] {
  return from.flatMap((a) => to.filter((b) => b !== a).map((b) => [a, b] as const));
}

/**
 * For the way from one node to another, one pod here and one there, in each family: the first two that run and between
 * which policies let the check's datagrams pass. Empty when they let none.
 */
export function wayBetween(
  lab: RunningLab,
  allowance: Allowance,
  nodeFrom: string,
  nodeTo: string,
): readonly Pair[] {
  const found = new Map<Family, Pair>();
  const there = podsOn(lab, nodeTo);
  for (const from of podsOn(lab, nodeFrom)) {
    for (const to of there) {
      for (const pair of pairsOf(lab, from, to)) {
        const family = familyOf(pair.address);
        if (!found.has(family) && allowance.datagram(pair)?.isAllowed === true) found.set(family, pair);
      }
      if (found.size === lab.topology.network.pods.length) return [...found.values()];
    }
  }
  return [...found.values()];
}

/** Those that run, if any does. */
function podsOn({ topology, leases, pids }: RunningLab, node: string): readonly string[] {
  const here = topology.pods.map(({ name }) => name).filter((pod) => leases.pods[pod]?.node === node);
  const running = here.filter((pod) => pids[pod] !== undefined);
  return running.length === 0 ? here : running;
}
