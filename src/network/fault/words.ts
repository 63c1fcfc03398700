// Faults in words, for people: what is in force, and by which verb.

import type { Drop, Faults, Partition } from "../../state/faults.ts";
import { describeImpairment } from "../../topology/impairment.ts";

/** One fragment of a sentence for each: `alpha is stopped`, `beta:eth1 is down`. */
export function describeFaults(faults: Faults | undefined): readonly string[] {
  const { stopped = [], down = [], partitions = [], drops = [], impairments = {} } = faults ?? {};
  return [
    ...stopped.map((subject) => `${subject} is stopped`),
    ...down.map((ref) => `${ref} is down`),
    ...partitions.map(describePartition),
    ...drops.map(describeDrop),
    ...Object.entries(impairments).map(([ref, spec]) => `${ref} is impaired: ${describeImpairment(spec)}`),
  ];
}

/** Those that are not in force any more because what they were about is gone, in the same words. */
export function describeGone(before: Faults | undefined, after: Faults | undefined): readonly string[] {
  const left = new Set(describeFaults(after));
  return describeFaults(before).filter((words) => !left.has(words));
}

function describePartition({ from, to, oneWay }: Partition): string {
  const others = to === "everybody" ? "everybody else" : to.join(",");
  return oneWay
    ? `nothing gets from ${from.join(",")} to ${others}`
    : `${from.join(",")} ${from.length === 1 ? "is" : "are"} partitioned from ${others}`;
}

function describeDrop({ from, to, protocol, port, loss }: Drop): string {
  const what = [protocol, port !== undefined && `port ${port}`].filter(Boolean).join(" ");
  const share = loss === undefined ? "" : `${loss}% of `;
  return `${share}${what === "" ? "packets" : what} from ${from.join(",")} to ${to.join(",")} ${what === "" ? "are" : "is"} dropped`;
}
