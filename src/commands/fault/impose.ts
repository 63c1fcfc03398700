// What all verbs that impose or heal a fault have in common: the lab's document with other faults, carried out, and a line
// about what is in force then.

import type { OnEvent } from "../../apply/events.ts";
import { type Host, openHost } from "../../engine/open.ts";
import { EXIT } from "../../errors.ts";
import { stoppedIn } from "../../network/fault/stopped.ts";
import { type LooseFaults, tidy } from "../../network/fault/survive.ts";
import { describeFaults } from "../../network/fault/words.ts";
import type { Faults } from "../../state/faults.ts";
import type { LabDefinition } from "../../state/lab.ts";
import { countChanges } from "../change/carryOut.ts";
import { type Redefined, type RedefineOptions, redefine } from "../change/redefine.ts";
import { chooseLab } from "../chooseLab.ts";
import type { CommandContext } from "../context.ts";
import { findLabs } from "../members.ts";
import { sayFaults } from "../view/faults.ts";
import { withProgress } from "../view/progress.ts";
import type { ProgressMode } from "../view/progressModes.ts";
import { formatUnready } from "../view/unready.ts";
import { seconds } from "../view/words.ts";

/** Pure; throws a UsageError for what can't be. */
export type ChangeOfFaults = (faults: Faults, definition: LabDefinition) => LooseFaults;

/** @throws as `redefine` does */
export async function impose(
  lab: string,
  change: ChangeOfFaults,
  host: Host,
  options: RedefineOptions,
): Promise<Redefined> {
  return redefine(
    lab,
    host,
    (definition) => {
      const { faults: before = {}, ...rest } = definition;
      const faults = tidy(change(before, definition));
      return { ...rest, ...(faults && { faults }) };
    },
    options,
  );
}

export interface VerbFlags {
  readonly lab?: string;
  readonly progress: ProgressMode;
}

/**
 * One verb as a command: which lab, what goes on, what it came to.
 *
 * @param name the verb: what others are told who wait
 */
export async function runVerb(
  name: string,
  flags: VerbFlags,
  context: CommandContext,
  verb: (lab: string, host: Host, options: RedefineOptions) => Promise<Redefined>,
): Promise<number> {
  const { env, signal, stdout, stderr } = context;
  const host = await openHost(env);
  const lab = await chooseLab(flags, () => findLabs(host.engine), context);
  const work = (onEvent: OnEvent) => verb(lab, host, { command: `lab ${name}`, env, signal, onEvent });
  const { plan, document, unready, milliseconds } = await withProgress(flags.progress, context, work);
  const faults = describeFaults(document?.faults);
  const changes = countChanges(plan);
  if (flags.progress === "json") {
    stdout.write(`${JSON.stringify({ event: "redefined", lab, changes, faults, milliseconds })}\n`);
    return EXIT.ok;
  }
  const done = changes === 0 ? "no change" : `${changes} ${changes === 1 ? "change" : "changes"}`;
  stderr.write(`${lab}: ${done}, in ${seconds(milliseconds)}\n`);
  stderr.write(faults.length === 0 ? "no fault is in force\n" : sayFaults(faults));
  const isStopped = document === undefined ? () => false : stoppedIn(document);
  const waiting = unready.filter(({ pod }) => !isStopped(pod));
  stderr.write(formatUnready(waiting, context));
  return EXIT.ok;
}
