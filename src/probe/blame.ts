// Which of the faults that somebody has imposed on a lab stand between the two ends of a question: said beside what was
// found on the way, since it is the cause, and has a remedy. Pure.

import { splitRef } from "../network/fault/interfaces.ts";
import { describeFaults } from "../network/fault/words.ts";
import type { Faults } from "../state/faults.ts";
import type { RunningLab } from "./lab.ts";

/** Verbs by which the faults came about. */
const VERBS = {
  stopped: "lab stop",
  down: "lab link down",
  partitions: "lab partition",
  drops: "lab drop",
  impairments: "lab impair",
} as const satisfies Record<keyof Faults, string>;

type Ends = { readonly from: string; readonly to: string };

/** @returns one fragment of a sentence for each: `alpha:eth0 is down, by lab link down` */
export function faultsBetween(lab: Pick<RunningLab, "leases" | "faults">, ends: Ends): readonly string[] {
  const { faults = {}, leases } = lab;
  const nodeOf = (name: string) => leases.pods[name]?.node ?? name;
  const [one, other] = [ends.from, ends.to].map((name) => new Set([name, nodeOf(name)])) as [
    Set<string>,
    Set<string>,
  ];
  const isNear = nodeOf(ends.from) === nodeOf(ends.to);
  const hasOne = (set: ReadonlySet<string>, side: readonly string[]) => side.some((name) => set.has(name));
  const isCut = (from: readonly string[], to: readonly string[] | "everybody") => {
    const isThere = (set: ReadonlySet<string>) => (to === "everybody" ? !hasOne(set, from) : hasOne(set, to));
    return (hasOne(one, from) && isThere(other)) || (hasOne(other, from) && isThere(one));
  };
  // What is on one node meets on it, whatever leads away from there.
  const isOf = (subject: string) =>
    (one.has(subject) || other.has(subject)) &&
    !(isNear && subject === nodeOf(ends.from) && ends.from !== subject && ends.to !== subject);
  const found: Faults = {
    stopped: (faults.stopped ?? []).filter((subject) => one.has(subject) || other.has(subject)),
    down: (faults.down ?? []).filter((ref) => isOf(splitRef(ref)?.subject ?? "")),
    partitions: (faults.partitions ?? []).filter(({ from, to }) => isCut(from, to)),
    drops: (faults.drops ?? []).filter(({ from, to }) => isCut(from, to)),
    impairments: Object.fromEntries(
      Object.entries(faults.impairments ?? {}).filter(([ref]) => isOf(splitRef(ref)?.subject ?? "")),
    ),
  };
  const kinds = Object.keys(VERBS) as (keyof Faults)[];
  return kinds.flatMap((kind) =>
    describeFaults({ [kind]: found[kind] }).map((words) => `${words}, by ${VERBS[kind]}`),
  );
}
