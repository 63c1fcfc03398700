// `lab scale`: more or fewer pods of a group.

import { UsageError } from "../errors.ts";
import { settleWaiting } from "../network/waiting.ts";
import type { LabDefinition } from "../state/lab.ts";
import { MOST_REPLICAS, scaleTopology } from "../topology/scale.ts";
import { type RedefineFlags, runRedefine } from "./change/runRedefine.ts";
import type { CommandContext } from "./context.ts";
import { formatTable } from "./view/table.ts";

/** Changes how many pods groups have; nobody else's address or place changes. */
export function scale(definition: LabDefinition, counts: ReadonlyMap<string, number>): LabDefinition {
  for (const [group, count] of counts) requireCount(group, count);
  const topology = scaleTopology(definition.topology, counts);
  const names = new Set(topology.pods.map(({ name }) => name));
  // Those that wait for a node are among the pods that were made anew.
  const waiting = (definition.waiting ?? []).filter(
    ({ pod }) => names.has(pod.name) || !counts.has(pod.group),
  );
  return settleWaiting({ ...definition, topology, waiting });
}

export interface ScaleFlags extends RedefineFlags {
  /** `web=5` */
  readonly wanted: readonly string[];
}

export async function runScale({ wanted, ...flags }: ScaleFlags, context: CommandContext): Promise<number> {
  const counts = parseCounts(wanted);
  const before = new Map<string, number>();
  const change = (definition: LabDefinition) => {
    for (const group of counts.keys()) before.set(group, countOf(definition, group));
    return scale(definition, counts);
  };
  return runRedefine(flags, context, change, {
    event: "scale",
    table: ({ topology, leases }) => {
      const rows = topology.pods
        .filter(({ group }) => counts.has(group))
        .map(({ name }) => [
          name,
          leases.pods[name]?.addresses.join(" ") ?? "",
          leases.pods[name]?.node ?? "",
        ]);
      return rows.length === 0 ? "" : formatTable(["POD", "ADDRESS", "NODE"], rows);
    },
    summary: () =>
      [...counts].map(([group, count]) => `${group} scaled from ${before.get(group)} to ${count}`).join(", "),
    facts: () => ({ replicas: Object.fromEntries(counts) }),
  });
}

function countOf({ topology, waiting = [] }: LabDefinition, group: string): number {
  return [...topology.pods, ...waiting.map(({ pod }) => pod)].filter((pod) => pod.group === group).length;
}

function parseCounts(wanted: readonly string[]): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const text of wanted) {
    const [, group, number] = /^([^=]+)=(\d{1,9})$/.exec(text) ?? [];
    if (group === undefined) {
      throw new UsageError(
        "bad-count",
        `"${text}" does not say how many pods of which group there are to be`,
        {
          hint: "write, for example: lab scale web=3",
        },
      );
    }
    if (counts.has(group))
      throw new UsageError("bad-count", `"${group}" is named twice: leave one of them out`);
    counts.set(group, Number(number));
  }
  return counts;
}

function requireCount(group: string, count: number): void {
  if (Number.isInteger(count) && count >= 0 && count <= MOST_REPLICAS) return;
  const message = `"${group}" can't have ${count} pods: a number from 0 to ${MOST_REPLICAS} is needed`;
  throw new UsageError("bad-count", message);
}
