// What members of a lab know of it.

import type { ImpairRequest } from "../../commands/fault/impair.ts";
import type { Host } from "../../engine/open.ts";
import { UsageError } from "../../errors.ts";
import type { LabDefinition } from "../../state/lab.ts";
import type { VerbOptions, VerbResult } from "../runningLab.ts";

/** Verbs of a lab that are about one of its members, too. */
export interface MemberVerbs {
  stop(target: string, options: VerbOptions): Promise<VerbResult>;
  start(target: string, options: VerbOptions): Promise<VerbResult>;
  restart(target: string, options: VerbOptions): Promise<VerbResult>;
  kill(target: string): Promise<readonly string[]>;
  impair(target: string, request: ImpairRequest, options: VerbOptions): Promise<VerbResult>;
}

export interface MemberContext {
  readonly lab: string;
  readonly host: Host;
  readonly verbs: MemberVerbs;
  /** As it is now. */
  definition(): LabDefinition;
}

/** @throws {UsageError} a member that the lab had, and has no more */
export function gone(name: string, lab: string): UsageError {
  return new UsageError("unknown-target", `lab "${lab}" has no "${name}" any more`, {
    hint: "it was removed by a change of the lab; ask the lab for its members anew",
  });
}
