// `lab cordon`, `lab uncordon` and `lab drain`: nodes that take no new pods, and nodes that give theirs away.

import { cordon, type Drained, drain, uncordon } from "../network/cordons.ts";
import type { LabDefinition } from "../state/lab.ts";
import type { Redefined } from "./change/redefine.ts";
import { type RedefineFlags, runRedefine } from "./change/runRedefine.ts";
import type { CommandContext } from "./context.ts";
import { formatTable } from "./view/table.ts";
import { plural } from "./view/words.ts";

export interface CordonFlags extends RedefineFlags {
  readonly nodes: readonly string[];
}

export async function runCordon({ nodes, ...flags }: CordonFlags, context: CommandContext): Promise<number> {
  return runRedefine(flags, context, (definition) => cordon(definition, nodes), {
    event: "cordon",
    summary: () => `${nodes.join(", ")} cordoned`,
    facts: () => ({ nodes }),
  });
}

export async function runUncordon(
  { nodes, ...flags }: CordonFlags,
  context: CommandContext,
): Promise<number> {
  let back: readonly string[] = [];
  const change = (definition: LabDefinition) => {
    const after = uncordon(definition, nodes);
    const held = new Set(after.waiting?.map(({ pod }) => pod.name));
    back = (definition.waiting ?? []).map(({ pod }) => pod.name).filter((name) => !held.has(name));
    return after;
  };
  return runRedefine(flags, context, change, {
    event: "uncordon",
    table: (result) => placesOf(result, back),
    summary: () => `${nodes.join(", ")} uncordoned${back.length === 0 ? "" : `, ${listed(back)} back`}`,
    facts: () => ({ nodes, back }),
  });
}

export interface DrainFlags extends CordonFlags {
  readonly force?: boolean;
}

export async function runDrain(
  { nodes, force = false, ...flags }: DrainFlags,
  context: CommandContext,
): Promise<number> {
  let drained: Omit<Drained, "definition"> = { moved: [], staying: [], waiting: [] };
  const change = (definition: LabDefinition) => {
    const { definition: after, ...what } = drain(definition, nodes, force);
    drained = what;
    return after;
  };
  return runRedefine(flags, context, change, {
    event: "drain",
    table: (result) => placesOf(result, drained.moved),
    summary: () => describe(nodes, drained),
    facts: () => ({ nodes, ...drained }),
  });
}

function describe(
  nodes: readonly string[],
  { moved, staying, waiting }: Omit<Drained, "definition">,
): string {
  const parts = [
    `${nodes.join(", ")} drained`,
    moved.length === 0 ? "no pod moved" : `${plural(moved.length, "pod")} moved`,
    ...(staying.length === 0
      ? []
      : [`${listed(staying)} of a DaemonSet stay${staying.length === 1 ? "s" : ""}`]),
    ...(waiting.length === 0 ? [] : [`${listed(waiting)} left out until it is uncordoned`]),
  ];
  return parts.join(", ");
}

function placesOf({ leases }: Redefined, pods: readonly string[]): string {
  const rows = pods.map((name) => [
    name,
    leases.pods[name]?.addresses.join(" ") ?? "",
    leases.pods[name]?.node ?? "",
  ]);
  return rows.length === 0 ? "" : formatTable(["POD", "ADDRESS", "NODE"], rows);
}

function listed(names: readonly string[]): string {
  return names.join(", ");
}
