// `lab stop`, `start` and `restart`: nodes with all that is in them, pods with their containers, or single containers. Who
// is stopped stays so, whatever its restartPolicy says, until it is started or healed.

import type { Host } from "../../engine/open.ts";
import { UsageError } from "../../errors.ts";
import { stoppedIn } from "../../network/fault/stopped.ts";
import type { Faults } from "../../state/faults.ts";
import type { LabDefinition } from "../../state/lab.ts";
import type { Redefined, RedefineOptions } from "../change/redefine.ts";
import type { CommandContext } from "../context.ts";
import { subjectsMeant } from "./faultTargets.ts";
import { type ChangeOfFaults, impose, runVerb, type VerbFlags } from "./impose.ts";

/** @throws {UsageError} when there is no such target */
export function stop(
  lab: string,
  targets: readonly string[],
  host: Host,
  options: RedefineOptions,
): Promise<Redefined> {
  return impose(lab, stopping(targets), host, options);
}

/** @throws {UsageError} when there is no such target, or what it is in is stopped */
export function start(
  lab: string,
  targets: readonly string[],
  host: Host,
  options: RedefineOptions,
): Promise<Redefined> {
  return impose(lab, starting(targets), host, options);
}

/** Stopped and started; what was stopped already is started. */
export async function restart(
  lab: string,
  targets: readonly string[],
  host: Host,
  options: RedefineOptions,
): Promise<Redefined> {
  const ends: ChangeOfFaults = (faults, definition) => {
    // Refused before anything is touched.
    starting(targets)(stopping(targets)(faults, definition) as Faults, definition);
    return stopping(targets)(faults, definition);
  };
  await impose(lab, ends, host, options);
  return start(lab, targets, host, options);
}

function stopping(targets: readonly string[]): ChangeOfFaults {
  return (faults, definition) => ({
    ...faults,
    stopped: [...(faults.stopped ?? []), ...targets.flatMap((target) => subjectsMeant(target, definition))],
  });
}

function starting(targets: readonly string[]): ChangeOfFaults {
  return (faults, definition) => {
    const meant = new Set(targets.flatMap((target) => subjectsMeant(target, definition)));
    const pods = new Set(definition.topology.pods.map(({ name }) => name).filter((name) => meant.has(name)));
    // A pod that is started runs, with all of its containers.
    const isInside = (subject: string) =>
      !isPod(subject, definition) && pods.has(subject.slice(0, Math.max(0, subject.lastIndexOf("/"))));
    const stopped = faults.stopped?.filter((subject) => !meant.has(subject) && !isInside(subject));
    const isStopped = stoppedIn({ ...definition, faults: { stopped: stopped ?? [] } });
    for (const subject of meant) if (isStopped(subject)) throw refusal(subject, stopped ?? [], definition);
    return { ...faults, stopped };
  };
}

function isPod(subject: string, { topology }: LabDefinition): boolean {
  return topology.pods.some(({ name }) => name === subject);
}

function refusal(subject: string, stopped: readonly string[], { leases }: LabDefinition): UsageError {
  const pod = leases.pods[subject] === undefined ? subject.slice(0, subject.lastIndexOf("/")) : subject;
  const node = leases.pods[pod]?.node ?? "";
  const home = stopped.includes(node) ? node : pod;
  return new UsageError("home-stopped", `${subject} can't run: ${home}, which it is in, is stopped`, {
    hint: `start that: lab start ${home}`,
  });
}

export interface TargetFlags extends VerbFlags {
  readonly targets: readonly string[];
}

export async function runStop({ targets, ...flags }: TargetFlags, context: CommandContext): Promise<number> {
  return runVerb("stop", flags, context, (lab, host, options) => stop(lab, targets, host, options));
}

export async function runStart({ targets, ...flags }: TargetFlags, context: CommandContext): Promise<number> {
  return runVerb("start", flags, context, (lab, host, options) => start(lab, targets, host, options));
}

export async function runRestart(
  { targets, ...flags }: TargetFlags,
  context: CommandContext,
): Promise<number> {
  return runVerb("restart", flags, context, (lab, host, options) => restart(lab, targets, host, options));
}
