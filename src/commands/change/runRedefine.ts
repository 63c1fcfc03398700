// The command-line side of redefine.ts: which lab is meant, progress, the plan of a dry run, and what is told at the end.

import { type Host, openHost } from "../../engine/open.ts";
import { EXIT } from "../../errors.ts";
import { isEmpty } from "../../plan/plan.ts";
import { printPlan } from "../../plan/print.ts";
import type { LabDefinition } from "../../state/lab.ts";
import { chooseLab } from "../chooseLab.ts";
import type { CommandContext } from "../context.ts";
import { findLabs } from "../members.ts";
import { formatEnded } from "../view/ended.ts";
import { sayGoneFaults } from "../view/faults.ts";
import { withProgress } from "../view/progress.ts";
import type { ProgressMode } from "../view/progressModes.ts";
import { formatUnready } from "../view/unready.ts";
import { seconds } from "../view/words.ts";
import { countChanges } from "./carryOut.ts";
import { heedKills } from "./heedKills.ts";
import { type Redefined, redefine } from "./redefine.ts";

export interface RedefineFlags {
  readonly lab?: string;
  readonly dryRun?: boolean;
  readonly progress: ProgressMode;
}

/** How the end of a run is told. */
export interface Telling {
  /** The verb: name of the last event of `--progress json`. */
  readonly event: string;
  /** Data for standard output. */
  readonly table?: (result: Redefined) => string;
  /** Stands behind the lab's name. */
  readonly summary: (result: Redefined) => string;
  /** More keys of that event. */
  readonly facts: () => Readonly<Record<string, unknown>>;
}

/** @returns the exit code */
export async function runRedefine(
  flags: RedefineFlags,
  context: CommandContext,
  change: (definition: LabDefinition) => LabDefinition,
  { event, table, summary, facts }: Telling,
): Promise<number> {
  const { stdout, stderr, env, signal } = context;
  const host: Host = await openHost(env);
  const lab = await chooseLab({ lab: flags.lab }, () => findLabs(host.engine), context);
  const { dryRun } = flags;
  const result = await withProgress(flags.progress, context, (onEvent) =>
    redefine(lab, host, change, {
      command: `lab ${event}`,
      env,
      signal,
      dryRun,
      onEvent: heedKills(onEvent, context),
    }),
  ).finally(() => context.sayWhenKilled?.(undefined));
  const { plan, ended, unready, goneFaults, milliseconds } = result;
  stderr.write(sayGoneFaults(goneFaults));
  if (dryRun === true) {
    stdout.write(printPlan(plan));
    return EXIT.ok;
  }
  if (flags.progress === "json") {
    const changes = countChanges(plan);
    stdout.write(
      `${JSON.stringify({ event, lab, changes, ...facts(), goneFaults, ended, unready, milliseconds })}\n`,
    );
  } else {
    if (table !== undefined) stdout.write(table(result));
    const time = isEmpty(plan) ? "nothing to change" : `in ${seconds(milliseconds)}`;
    stderr.write(`${lab}: ${summary(result)}, ${time}\n`);
  }
  stderr.write(formatEnded(lab, ended, context));
  stderr.write(formatUnready(unready, context));
  return EXIT.ok;
}
