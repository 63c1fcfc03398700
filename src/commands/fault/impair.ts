// `lab impair`: an interface sends late, less, or not all of it. What was imposed on it before is replaced, and so is what
// the file declares there, until it is cleared.

import type { Host } from "../../engine/open.ts";
import { UsageError } from "../../errors.ts";
import { IMPAIRMENT_KEYS, type ImpairmentTexts, parseImpairment } from "../../topology/impairment.ts";
import type { ImpairmentSpec } from "../../topology/model.ts";
import type { Redefined, RedefineOptions } from "../change/redefine.ts";
import type { CommandContext } from "../context.ts";
import { interfacesMeant } from "./faultTargets.ts";
import { impose, runVerb, type VerbFlags } from "./impose.ts";

export interface ImpairRequest extends ImpairmentTexts {
  /** Takes back what was imposed; nothing else may be said then. */
  readonly clear?: boolean | undefined;
}

/**
 * @param targets `alpha:eth1`; a node or a pod stands for its eth0
 * @throws {UsageError} when there is no such interface, or a text can't be read
 * @throws {HostError} when this kernel lacks what it needs
 */
export async function impair(
  lab: string,
  targets: readonly string[],
  request: ImpairRequest,
  host: Host,
  options: RedefineOptions,
): Promise<Redefined> {
  const spec = specMeant(request);
  return impose(
    lab,
    (faults, definition) => {
      const meant = targets.flatMap((target) => interfacesMeant(target, definition));
      const others = Object.entries(faults.impairments ?? {}).filter(([ref]) => !meant.includes(ref));
      const imposed = spec === undefined ? [] : meant.map((ref) => [ref, spec] as const);
      return { ...faults, impairments: Object.fromEntries([...others, ...imposed]) };
    },
    host,
    options,
  );
}

/** @returns undefined to clear */
function specMeant({ clear, ...texts }: ImpairRequest): ImpairmentSpec | undefined {
  const given = IMPAIRMENT_KEYS.filter((key) => texts[key] !== undefined);
  if (clear === true && given.length > 0) {
    throw new UsageError("clear-and-set", `--clear takes an impairment back, and --${given[0]} sets one`, {
      hint: "leave one of them out; a new impairment replaces the former one by itself",
    });
  }
  if (clear === true) return undefined;
  if (given.length === 0) {
    throw new UsageError("no-impairment", "nothing is said about how to impair it", {
      hint: "for example --delay 50ms, --loss 1% or --rate 10mbit; --clear takes it back",
    });
  }
  const { value, faults } = parseImpairment(texts);
  const [first] = faults;
  if (first !== undefined) throw new UsageError("bad-impairment", `--${first.fault}`);
  return value;
}

export async function runImpair(
  {
    targets,
    lab: name,
    progress,
    ...request
  }: VerbFlags & ImpairRequest & { readonly targets: readonly string[] },
  context: CommandContext,
): Promise<number> {
  const flags = { progress, ...(name !== undefined && { lab: name }) };
  return runVerb("impair", flags, context, (lab, host, options) =>
    impair(lab, targets, request, host, options),
  );
}
