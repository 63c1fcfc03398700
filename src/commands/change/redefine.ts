// Commands that change what a running lab is to be, and nothing else: its recorded definition is changed, and the lab is
// brought in line with it as `lab up` would. A later `lab up FILE` takes the file's word again.

import type { Leases } from "../../address/leases.ts";
import type { OnEvent } from "../../apply/events.ts";
import type { Host } from "../../engine/open.ts";
import { CancelledError, TopologyError, UsageError } from "../../errors.ts";
import { faultsIn } from "../../network/fault/survive.ts";
import { describeGone } from "../../network/fault/words.ts";
import type { Plan } from "../../plan/plan.ts";
import { definitionOf, type LabDefinition, type LabDocument } from "../../state/lab.ts";
import type { Topology } from "../../topology/model.ts";
import { chooseController } from "../controllerProgram.ts";
import type { PlanOptions } from "../plan.ts";
import { planDefinition } from "../plan.ts";
import { observeLab } from "../running.ts";
import { plural } from "../view/words.ts";
import { carryOut, type Outcome } from "./carryOut.ts";
import { holdLab } from "./holdLab.ts";

export interface RedefineOptions extends Pick<PlanOptions, "env"> {
  /** As in `lab scale`: what others are told who wait. */
  readonly command: string;
  /** Plan only. */
  readonly dryRun?: boolean | undefined;
  readonly onEvent?: OnEvent;
  readonly signal: AbortSignal;
}

export interface Redefined extends Outcome {
  readonly lab: string;
  readonly topology: Topology;
  readonly leases: Leases;
  /** As the lab keeps it then. */
  readonly document: LabDocument | undefined;
  /** What was done, or in a dry run would have been; no stages: the lab was so already. */
  readonly plan: Plan;
  /** Faults that went with what they were about, in words. */
  readonly goneFaults: readonly string[];
  readonly milliseconds: number;
}

/**
 * @param change leases that it drops are given anew
 * @throws {UsageError} when there is no such lab, there is no room, or `change` refuses; nothing has been touched
 * @throws {ApplyError} {CancelledError} after what this run had made was undone
 */
export async function redefine(
  lab: string,
  host: Host,
  change: (definition: LabDefinition) => LabDefinition,
  options: RedefineOptions,
): Promise<Redefined> {
  const { command, env, signal, onEvent = () => {} } = options;
  const startedAt = performance.now();
  const look = async (how: typeof change) => {
    const { observation, document } = await observeLab(lab, host);
    const definition = how(definitionOf(document));
    const controller = chooseController(definition.topology, document, undefined, env);
    const { controller: _, faults: imposed, ...rest } = definition;
    const faults = faultsIn(definition.topology, imposed);
    const wanted = { ...rest, ...(controller && { controller }), ...(faults && { faults }) };
    const goneFaults = describeGone(imposed, faults);
    return { ...inOneSentence(() => planDefinition(wanted, observation)), goneFaults };
  };
  const again = () => look((same) => same);
  const work = async () => {
    const planned = await look(change);
    const { topology, leases, plan, goneFaults } = planned;
    const outcome: Outcome =
      options.dryRun === true
        ? { ended: [], unready: [] }
        : await carryOut(planned, host, { onEvent, signal, keepOnFailure: false }, again).catch(
            (error: unknown) => {
              throw withoutFile(error, lab);
            },
          );
    return { topology, leases, plan, document: planned.desired.document, goneFaults, ...outcome };
  };
  const result =
    options.dryRun === true ? await work() : await holdLab(lab, command, host, work, { signal, onEvent });
  const milliseconds = Math.round(performance.now() - startedAt);
  return { lab, ...result, milliseconds };
}

/** There is no former file to go back to: the lab's record is the former one already. */
export function withoutFile(error: unknown, lab: string): unknown {
  if (!(error instanceof CancelledError) || error.outcome === undefined) return error;
  const { outcome, message, code } = error;
  if (outcome.left.length + outcome.lost.length === 0) return error;
  const hint = `lab up with the lab's file brings back what is gone, lab down ${lab} removes all of it`;
  return new CancelledError(code === "timeout" ? "timeout" : "interrupted", message, {
    cause: error,
    outcome,
    hint,
  });
}

/** What can't be given stands in no file here, and it is mostly the same for one pod after the other. */
function inOneSentence<Result>(make: () => Result): Result {
  try {
    return make();
  } catch (error) {
    const [first, ...others] = error instanceof TopologyError ? error.diagnostics : [];
    if (first === undefined) throw error;
    const more = others.length === 0 ? "" : `; and ${plural(others.length, "more fault")} of this kind`;
    throw new UsageError(first.code, `${first.message}${more}`, { cause: error });
  }
}
