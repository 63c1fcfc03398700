// `lab up`: makes the lab match its topology, whatever is there already.

import type { Leases } from "../address/leases.ts";
import type { OnFailure } from "../apply/apply.ts";
import type { OnEvent } from "../apply/events.ts";
import { type Host, openHost } from "../engine/open.ts";
import { CheckError, type Diagnostic, EXIT, type HostError } from "../errors.ts";
import { describeFaults } from "../network/fault/words.ts";
import { isEmpty, type Plan } from "../plan/plan.ts";
import { printPlan } from "../plan/print.ts";
import type { LabDocument } from "../state/lab.ts";
import type { Topology } from "../topology/model.ts";
import type { LabNaming } from "../topology/read.ts";
import type { LabFile } from "../topology/schema.ts";
import { carryOut, countChanges } from "./change/carryOut.ts";
import type { EndedContainer } from "./change/endedContainers.ts";
import { heedKills } from "./change/heedKills.ts";
import { holdLab } from "./change/holdLab.ts";
import type { UnreadyPod } from "./change/readyPods.ts";
import { checkLab } from "./check.ts";
import type { CommandContext } from "./context.ts";
import { formatRefusal, planLab, refusalOf } from "./plan.ts";
import { type LoadedTopology, loadTopology } from "./source/loadTopology.ts";
import { formatReport, summarizeFailures } from "./view/checkReport.ts";
import { formatWarnings } from "./view/diagnostics.ts";
import { formatEnded, summarizeEnded } from "./view/ended.ts";
import { sayFaults, sayGoneFaults } from "./view/faults.ts";
import { withProgress } from "./view/progress.ts";
import type { ProgressMode } from "./view/progressModes.ts";
import { formatStarted } from "./view/started.ts";
import { formatUnready } from "./view/unready.ts";
import { refuseUnwatchable, runWatch } from "./watch/runWatch.ts";

export interface UpOptions {
  /** A path, a directory, `-` for standard input, a topology as an object, or nothing for the current directory. */
  readonly source?: string | LabFile | undefined;
  /** Files and directories of Kubernetes objects beside those that the topology names. */
  readonly filename?: readonly string[] | undefined;
  /** What is reached from outside beside what the topology publishes, each `TARGET:PORT:TARGETPORT`. */
  readonly publish?: readonly string[] | undefined;
  /** Replaces the lab's name, or makes another one of it. */
  readonly name?: LabNaming | undefined;
  /** Plan only. */
  readonly dryRun?: boolean | undefined;
  /** Leave what was made when something fails, to look at it. */
  readonly keepOnFailure?: boolean | undefined;
  readonly onFailure?: OnFailure | undefined;
  /** Awaited before the first change, if there is any. */
  readonly beforeChanges?: (() => Promise<void>) | undefined;
  /** Whether a controller looks after the lab; undefined: as before, and in a new lab yes. */
  readonly controller?: boolean | undefined;
  readonly onEvent?: OnEvent;
}

export interface UpResult {
  readonly lab: string;
  readonly topology: Topology;
  readonly leases: Leases;
  /** As the lab keeps it; absent only in a dry run. */
  readonly document: LabDocument | undefined;
  /** What was done (or, in a dry run, would have been); no stages: the lab was right already. */
  readonly plan: Plan;
  readonly warnings: readonly Diagnostic[];
  /** In force in the lab, one fragment of a sentence each: `alpha is stopped`. */
  readonly faults: readonly string[];
  /** Not in force any more, since what they were about has gone. */
  readonly goneFaults: readonly string[];
  /** Of a dry run: why this host can't carry the plan out. */
  readonly refusal?: HostError | undefined;
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
  const startedAt = performance.now();
  const loaded = await loadTopology(options, context);
  const result = await upTopology(loaded, await openHost(context.env), options, context);
  return { ...result, milliseconds: Math.round(performance.now() - startedAt) };
}

/** The same, of a topology that was read already. */
export async function upTopology(
  { topology, warnings }: Pick<LoadedTopology, "topology" | "warnings">,
  host: Host,
  options: Omit<UpOptions, "source" | "filename" | "publish" | "name">,
  context: Pick<CommandContext, "env" | "signal">,
): Promise<UpResult> {
  const { signal } = context;
  const onEvent = options.onEvent ?? (() => {});
  const startedAt = performance.now();
  const raise = () => raiseLab({ ...options, onEvent }, topology, host, context);
  const raised =
    options.dryRun === true
      ? await raise()
      : await holdLab(topology.name, "lab up", host, raise, { signal, onEvent });
  const milliseconds = Math.round(performance.now() - startedAt);
  return { lab: topology.name, warnings, ...raised, milliseconds };
}

/** What changes the lab, while nobody else does. */
async function raiseLab(
  options: Omit<UpOptions, "name"> & { readonly onEvent: OnEvent },
  topology: Topology,
  host: Host,
  { env, signal }: Pick<CommandContext, "env" | "signal">,
): Promise<Omit<UpResult, "lab" | "warnings" | "milliseconds">> {
  const { onEvent, controller, dryRun, keepOnFailure = false, onFailure, beforeChanges } = options;
  const look = () => planLab(topology, host, { controller, env });
  const planned = await look();
  const { plan, leases, goneFaults = [] } = planned;
  const refusal = dryRun === true && !isEmpty(plan) ? await refusalOf(host, planned, signal) : undefined;
  const outcome =
    dryRun === true
      ? { ended: [], unready: [] }
      : await carryOut(planned, host, { onEvent, signal, keepOnFailure, onFailure, beforeChanges }, look);
  const { document } = planned.desired;
  const faults = describeFaults(document?.faults);
  return { topology: planned.topology, leases, document, plan, faults, goneFaults, refusal, ...outcome };
}

export interface UpFlags {
  readonly file?: string | undefined;
  readonly filename?: readonly string[];
  readonly publish?: readonly string[];
  readonly name?: string;
  readonly dryRun?: boolean;
  readonly keepOnFailure?: boolean;
  readonly controller?: boolean;
  readonly progress: ProgressMode;
  readonly check?: boolean;
  readonly watch?: boolean;
  /** ms */
  readonly every: number;
}

export async function runUp(flags: UpFlags, context: CommandContext): Promise<number> {
  const { stdout, stderr } = context;
  if (flags.watch === true) refuseUnwatchable(flags);
  const result = await withProgress(flags.progress, context, (onEvent) =>
    up({ ...flags, source: flags.file, onEvent: heedKills(onEvent, context) }, context),
  ).finally(() => context.sayWhenKilled?.(undefined));
  stderr.write(formatWarnings(result.warnings, context));
  stderr.write(sayFaults(result.faults));
  stderr.write(sayGoneFaults(result.goneFaults));
  stderr.write(formatRefusal(result.refusal, context));
  if (flags.dryRun === true) {
    stdout.write(printPlan(result.plan));
    return EXIT.ok;
  }
  const { lab, faults, goneFaults, ended, unready, milliseconds } = result;
  const isJson = flags.progress === "json";
  if (isJson) {
    const changes = countChanges(result.plan);
    const facts = { lab, changes, faults, goneFaults, ended, unready, milliseconds };
    stdout.write(`${JSON.stringify({ event: "up", ...facts })}\n`);
  } else {
    const { table, summary } = formatStarted(result);
    stdout.write(table);
    stderr.write(summary);
  }
  stderr.write(formatEnded(lab, ended, context));
  stderr.write(formatUnready(unready, context));
  if (flags.watch === true) return runWatch(flags, result, context);
  if (flags.check !== true) return EXIT.ok;
  const report = await checkLab(lab, await openHost(context.env), { signal: context.signal });
  stdout.write(isJson ? `${JSON.stringify({ event: "check", ...report })}\n` : formatReport(report, context));
  if (report.ok && ended.length === 0) return EXIT.ok;
  const { message, hint } = summarizeEnded(lab, ended);
  if (report.ok) throw new CheckError("container-ended", message, { hint });
  const reasons = [summarizeFailures(report), ...(ended.length > 0 ? [message] : [])];
  throw new CheckError("check-failed", reasons.join("; "), ended.length > 0 ? { hint } : {});
}
