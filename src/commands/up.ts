// `lab up`: makes the lab match its topology, whatever is there already.

import type { Leases } from "../address/leases.ts";
import type { OnEvent } from "../apply/events.ts";
import { openHost } from "../engine/open.ts";
import { CheckError, type Diagnostic, EXIT } from "../errors.ts";
import { describeFaults } from "../network/fault/words.ts";
import type { Plan } from "../plan/plan.ts";
import { printPlan } from "../plan/print.ts";
import type { Topology } from "../topology/model.ts";
import type { LabFile } from "../topology/schema.ts";
import { carryOut, countChanges } from "./carryOut.ts";
import { checkLab } from "./check.ts";
import type { CommandContext } from "./context.ts";
import type { EndedContainer } from "./endedContainers.ts";
import { loadTopology } from "./loadTopology.ts";
import { planLab } from "./plan.ts";
import type { UnreadyPod } from "./readyPods.ts";
import { formatReport, summarizeFailures } from "./view/checkReport.ts";
import { formatWarnings } from "./view/diagnostics.ts";
import { formatEnded, summarizeEnded } from "./view/ended.ts";
import { sayFaults } from "./view/faults.ts";
import { withProgress } from "./view/progress.ts";
import type { ProgressMode } from "./view/progressModes.ts";
import { formatStarted } from "./view/started.ts";
import { formatUnready } from "./view/unready.ts";

export interface UpOptions {
  /** A path, a directory, `-` for standard input, a topology as an object, or nothing for the current directory. */
  readonly source?: string | LabFile | undefined;
  /** Files and directories of Kubernetes objects beside those that the topology names. */
  readonly filename?: readonly string[] | undefined;
  /** Replaces the lab's name. */
  readonly name?: string | undefined;
  /** Plan only. */
  readonly dryRun?: boolean | undefined;
  /** Leave what was made when something fails, to look at it. */
  readonly keepOnFailure?: boolean | undefined;
  /** Whether a controller looks after the lab; undefined: as before, and in a new lab yes. */
  readonly controller?: boolean | undefined;
  readonly onEvent?: OnEvent;
}

export interface UpResult {
  readonly lab: string;
  readonly topology: Topology;
  readonly leases: Leases;
  /** What was done (or, in a dry run, would have been); no stages: the lab was right already. */
  readonly plan: Plan;
  readonly warnings: readonly Diagnostic[];
  /** In force in the lab, one fragment of a sentence each: `alpha is stopped`. */
  readonly faults: readonly string[];
  /** Application containers of this run whose process has ended already. */
  readonly ended: readonly EndedContainer[];
  /** Pods that Services don't lead to, although they were given time. */
  readonly unready: readonly UnreadyPod[];
  readonly milliseconds: number;
}

/**
 * Makes the lab match the topology: creates, changes or repairs it.
 *
 * @throws {TopologyError} {HostError} before anything is touched
 * @throws {ApplyError} {CancelledError} after what this run had made was undone
 */
export async function up(
  options: UpOptions,
  context: Pick<CommandContext, "stdin" | "cwd" | "env" | "signal">,
): Promise<UpResult> {
  const { signal } = context;
  const onEvent = options.onEvent ?? (() => {});
  const startedAt = performance.now();
  const { topology, warnings } = await loadTopology(options.source, options.name, context, options.filename);
  const host = await openHost(context.env);
  const planning = { controller: options.controller, env: context.env };
  const planned = await planLab(topology, host, planning);
  const { leases, plan, desired } = planned;
  const nothing = { ended: [], unready: [] };
  const { ended, unready } =
    options.dryRun === true
      ? nothing
      : await carryOut(planned, host, () => planLab(topology, host, planning), {
          signal,
          onEvent,
          keepOnFailure: options.keepOnFailure === true,
        });
  const faults = describeFaults(desired.document?.faults);
  const milliseconds = Math.round(performance.now() - startedAt);
  return { lab: topology.name, topology, leases, plan, warnings, faults, ended, unready, milliseconds };
}

export interface UpFlags {
  readonly file?: string | undefined;
  readonly filename?: readonly string[];
  readonly name?: string;
  readonly dryRun?: boolean;
  readonly keepOnFailure?: boolean;
  readonly controller?: boolean;
  readonly progress: ProgressMode;
  readonly check?: boolean;
}

export async function runUp(flags: UpFlags, context: CommandContext): Promise<number> {
  const { stdout, stderr } = context;
  const result = await withProgress(flags.progress, context, (onEvent) =>
    up({ ...flags, source: flags.file, onEvent: heedKills(onEvent, context) }, context),
  ).finally(() => context.sayWhenKilled?.(undefined));
  stderr.write(formatWarnings(result.warnings, context));
  stderr.write(sayFaults(result.faults));
  if (flags.dryRun === true) {
    stdout.write(printPlan(result.plan));
    return EXIT.ok;
  }
  const { lab, faults, ended, unready, milliseconds } = result;
  const isJson = flags.progress === "json";
  if (isJson) {
    const changes = countChanges(result.plan);
    stdout.write(`${JSON.stringify({ event: "up", lab, changes, faults, ended, unready, milliseconds })}\n`);
  } else {
    const { table, summary } = formatStarted(result);
    stdout.write(table);
    stderr.write(summary);
  }
  stderr.write(formatEnded(lab, ended, context));
  stderr.write(formatUnready(unready, context));
  if (flags.check !== true) return EXIT.ok;
  const report = await checkLab(lab, await openHost(context.env), { signal: context.signal });
  stdout.write(isJson ? `${JSON.stringify({ event: "check", ...report })}\n` : formatReport(report, context));
  if (report.ok && ended.length === 0) return EXIT.ok;
  const { message, hint } = summarizeEnded(lab, ended);
  if (report.ok) throw new CheckError("container-ended", message, { hint });
  const reasons = [summarizeFailures(report), ...(ended.length > 0 ? [message] : [])];
  throw new CheckError("check-failed", reasons.join("; "), ended.length > 0 ? { hint } : {});
}

/** From the first change on, a run that is killed leaves something behind. */
function heedKills(onEvent: OnEvent, { sayWhenKilled }: CommandContext): OnEvent {
  return (event) => {
    if (event.event === "planned")
      sayWhenKilled?.(`stopped without undoing; remove what is left with: lab down ${event.lab}`);
    onEvent(event);
  };
}
