// Verbs that change what a running lab is to be, and need no topology file: the lab's own document is read, changed, and
// the lab brought in line with it, by the same path as `lab up`. Whatever else has drifted is mended on the way.

import type { OnEvent } from "../apply/events.ts";
import type { Host } from "../engine/open.ts";
import { faultsIn } from "../network/fault/survive.ts";
import type { Plan } from "../plan/plan.ts";
import type { LabDefinition, LabDocument } from "../state/lab.ts";
import { type CarriedOut, carryOut } from "./carryOut.ts";
import type { CommandContext } from "./context.ts";
import { planDefinition } from "./plan.ts";
import { observeLab } from "./running.ts";

/** What of a definition a verb may change; leases and the controller follow. */
export type Redefinition = Omit<LabDefinition, "leases" | "controller">;

/** Pure; throws a UsageError when it can't be done, and then nothing has been touched. */
export type ChangeOfDefinition = (definition: LabDefinition) => Redefinition;

export interface RedefineOptions {
  readonly env: CommandContext["env"];
  readonly signal: AbortSignal;
  readonly onEvent?: OnEvent;
}

export interface Redefined extends CarriedOut {
  readonly lab: string;
  /** What was done; no stages: the lab was so already. */
  readonly plan: Plan;
  /** As the lab keeps it now. */
  readonly document: LabDocument;
}

/**
 * Makes a running lab match its own definition after `change`.
 *
 * @throws {UsageError} when there is no such lab, and whatever `change` throws
 * @throws {HostError} before anything is touched
 * @throws {ApplyError} {CancelledError} after what this run had made was undone
 */
export async function redefine(
  lab: string,
  change: ChangeOfDefinition,
  host: Host,
  { env, signal, onEvent = () => {} }: RedefineOptions,
): Promise<Redefined> {
  const { observation, document } = await observeLab(lab, host);
  const { topology, faults: imposed } = change(document);
  const faults = faultsIn(topology, imposed);
  const wanted = { topology, ...(faults && { faults }) };
  const planned = planDefinition(observation, wanted, { env });
  const planAgain = async () => planDefinition((await observeLab(lab, host)).observation, wanted, { env });
  const carried = await carryOut(planned, host, planAgain, { signal, onEvent, keepOnFailure: false });
  return { lab, plan: planned.plan, document: planned.desired.document ?? document, ...carried };
}
