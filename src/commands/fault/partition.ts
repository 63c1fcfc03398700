// `lab partition`: nodes and pods that hear nothing of each other any more.

import type { Host } from "../../engine/open.ts";
import { UsageError } from "../../errors.ts";
import type { Partition } from "../../state/faults.ts";
import type { LabDefinition } from "../../state/lab.ts";
import type { Redefined, RedefineOptions } from "../change/redefine.ts";
import type { CommandContext } from "../context.ts";
import { partiesMeant, refuseSelf } from "./faultTargets.ts";
import { impose, runVerb, type VerbFlags } from "./impose.ts";

export interface PartitionRequest {
  /** Each a list with commas; a single one is cut off from everybody else. */
  readonly sides: readonly string[];
  /** Only what the first side sends is dropped. */
  readonly oneWay?: boolean | undefined;
}

/** @throws {UsageError} for sides that can't be cut off from each other */
export function partition(
  lab: string,
  request: PartitionRequest,
  host: Host,
  options: RedefineOptions,
): Promise<Redefined> {
  return impose(
    lab,
    (faults, definition) => ({
      ...faults,
      partitions: [...(faults.partitions ?? []), ...partitionsMeant(request, definition)],
    }),
    host,
    options,
  );
}

function partitionsMeant(
  { sides: texts, oneWay }: PartitionRequest,
  definition: LabDefinition,
): readonly Partition[] {
  const sides = texts.map((text) => partiesMeant(text, definition));
  const [first = [], ...others] = sides;
  const way = oneWay === true ? { oneWay } : {};
  if (others.length === 0) {
    const { nodes } = definition.topology;
    if (nodes.every(({ name }) => first.includes(name))) {
      throw new UsageError("nobody-left", "all nodes are on one side, and nobody is left on the other", {
        hint: "name both sides: lab partition alpha beta,gamma",
      });
    }
    return [{ from: first, to: "everybody", ...way }];
  }
  if (oneWay === true && others.length > 1) {
    throw new UsageError(
      "one-way-sides",
      `one way is from one side to another, and there are ${sides.length}`,
      {
        hint: "name two sides: lab partition alpha beta,gamma --one-way",
      },
    );
  }
  return sides.flatMap((from, index) =>
    sides.slice(index + 1).map((to) => {
      refuseSelf(from, to, definition);
      return { from, to, ...way };
    }),
  );
}

export async function runPartition(
  { sides, oneWay, ...flags }: VerbFlags & PartitionRequest,
  context: CommandContext,
): Promise<number> {
  return runVerb("partition", flags, context, (lab, host, options) =>
    partition(lab, { sides, oneWay }, host, options),
  );
}
