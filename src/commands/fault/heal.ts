// `lab heal`: all faults are undone, or those of one target. What the file declares stays.

import type { Host } from "../../engine/open.ts";
import { UsageError } from "../../errors.ts";
import { splitRef } from "../../network/fault/interfaces.ts";
import { tidy } from "../../network/fault/survive.ts";
import { describeFaults } from "../../network/fault/words.ts";
import type { Faults } from "../../state/faults.ts";
import type { LabDefinition } from "../../state/lab.ts";
import type { Redefined, RedefineOptions } from "../change/redefine.ts";
import type { CommandContext } from "../context.ts";
import { interfacesMeant, subjectsMeant } from "./faultTargets.ts";
import { impose, runVerb, type VerbFlags } from "./impose.ts";

/**
 * @param targets nodes, pods, containers or interfaces; none: all
 * @throws {UsageError} when there is no such target, or no fault of it
 */
export function heal(
  lab: string,
  targets: readonly string[],
  host: Host,
  options: RedefineOptions,
): Promise<Redefined> {
  return impose(
    lab,
    (faults, definition) =>
      targets.length === 0
        ? {}
        : targets.reduce((left: Faults, target) => healed(left, target, definition), faults),
    host,
    options,
  );
}

function healed(faults: Faults, target: string, definition: LabDefinition): Faults {
  const refs = new Set(target.includes(":") ? interfacesMeant(target, definition) : []);
  const names = new Set(target.includes(":") ? [] : subjectsMeant(target, definition));
  const isMeant = (ref: string) => refs.has(ref) || names.has(splitRef(ref)?.subject ?? "");
  const without = (side: readonly string[]) => side.filter((name) => !names.has(name));
  const left =
    tidy({
      stopped: faults.stopped && without(faults.stopped),
      down: faults.down?.filter((ref) => !isMeant(ref)),
      partitions: faults.partitions?.map((partition) => ({
        ...partition,
        from: without(partition.from),
        to: partition.to === "everybody" ? partition.to : without(partition.to),
      })),
      drops: faults.drops?.map((drop) => ({ ...drop, from: without(drop.from), to: without(drop.to) })),
      impairments: Object.fromEntries(
        Object.entries(faults.impairments ?? {}).filter(([ref]) => !isMeant(ref)),
      ),
    }) ?? {};
  if (JSON.stringify(left) !== JSON.stringify(faults)) return left;
  const inForce = describeFaults(faults);
  throw new UsageError("not-faulty", `no fault of ${target} is in force`, {
    hint: inForce.length === 0 ? "none is" : `in force: ${inForce.join("; ")}`,
  });
}

export async function runHeal(
  { targets, ...flags }: VerbFlags & { readonly targets: readonly string[] },
  context: CommandContext,
): Promise<number> {
  return runVerb("heal", flags, context, (lab, host, options) => heal(lab, targets, host, options));
}
