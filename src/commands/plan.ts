// `lab plan`: what `lab up` would do, and nothing done. The first half of `up` is here too: from a topology to a plan.

import { type Leases, NO_LEASES } from "../address/leases.ts";
import { makeKeyPair } from "../apply/keys.ts";
import { type Observation, observe } from "../apply/observe.ts";
import { preflight } from "../apply/preflight.ts";
import { type Host, openHost } from "../engine/open.ts";
import { EXIT, HostError } from "../errors.ts";
import { desiredContainers, desiredState } from "../network/desired.ts";
import { faultsIn } from "../network/fault/survive.ts";
import { describeFaults, describeGone } from "../network/fault/words.ts";
import { leaseAddresses } from "../network/lease.ts";
import { inherit } from "../network/waiting.ts";
import { diff } from "../plan/diff.ts";
import { isEmpty, type Plan } from "../plan/plan.ts";
import { printPlan } from "../plan/print.ts";
import { conditionsAfter } from "../plan/readiness.ts";
import { definitionOf, type LabDefinition, type LabDocument, type LabState, PUBLISH } from "../state/lab.ts";
import type { Topology } from "../topology/model.ts";
import { VERSION } from "../version.ts";
import type { CommandContext } from "./context.ts";
import { chooseController } from "./controllerProgram.ts";
import { refuseForeignLab } from "./foreignLab.ts";
import { loadTopology } from "./source/loadTopology.ts";
import { isColourful, paintFor } from "./view/colour.ts";
import { formatWarnings } from "./view/diagnostics.ts";
import { sayFaults, sayGoneFaults } from "./view/faults.ts";

export interface PlannedLab {
  readonly observation: Observation;
  /** Without pods that wait for a node. */
  readonly topology: Topology;
  readonly leases: Leases;
  readonly desired: LabState;
  readonly plan: Plan;
  /** Faults that go with what they were about, in words; absent: nobody has asked. */
  readonly goneFaults?: readonly string[];
}

export interface PlanOptions {
  /** Whether a controller looks after the lab; undefined: as before, and in a new lab yes. */
  readonly controller?: boolean | undefined;
  readonly env: CommandContext["env"];
}

/**
 * What has to happen on `host` for the lab to match `topology`. Cordons and faults are kept. Looks, touches nothing.
 *
 * @throws {UsageError} when another lab of that name runs
 */
export async function planLab(topology: Topology, host: Host, options: PlanOptions): Promise<PlannedLab> {
  const observation = await observe(host, topology.name);
  refuseForeignLab(topology, observation);
  const recorded = observation.state.document;
  const controller = chooseController(topology, recorded, options.controller, options.env);
  const faults = faultsIn(topology, recorded?.faults);
  const definition = {
    topology,
    leases: observation.leases,
    ...(controller && { controller }),
    ...(faults && { faults }),
  };
  const goneFaults = describeGone(recorded?.faults, faults);
  return { ...planDefinition(inherit(definition, recorded), observation), goneFaults };
}

/**
 * @param wanted its leases are kept as far as they fit; those that are lacking are given
 * @throws {TopologyError} when there is no way to give them
 */
export function planDefinition(wanted: LabDefinition, observation: Observation): PlannedLab {
  const { topology, cordoned } = wanted;
  const { state, containers, record } = observation;
  const recorded = state.document;
  const leases = leaseAddresses(topology, wanted.leases, makeKeyPair, cordoned);
  const definition = { ...wanted, leases };
  const conditions = conditionsAfter(
    state,
    desiredContainers(definition),
    { topology, leases },
    (name) => containers[name]?.startedAt ?? "",
    record,
  );
  const desired = desiredState(definition, conditions);
  // What an earlier run made is known by its names, which don't depend on who is ready.
  const isUnchanged = recorded !== undefined && isSameDefinition(recorded, definition);
  const before = isUnchanged ? desired : recorded && desiredState(recorded);
  return { observation, topology, leases, desired, plan: diff(state, desired, before) };
}

function isSameDefinition(recorded: LabDocument, definition: LabDefinition): boolean {
  const text = (one: LabDefinition) =>
    JSON.stringify(Object.entries(one).sort(([a], [b]) => (a < b ? -1 : 1)));
  return text(definitionOf(recorded)) === text(definition);
}

export interface PlanFlags {
  readonly file?: string | undefined;
  readonly filename?: readonly string[];
  readonly publish?: readonly string[];
  readonly name?: string;
  readonly json?: boolean;
  readonly script?: boolean;
  readonly exitCode?: boolean;
  readonly controller?: boolean;
}

export async function runPlan(flags: PlanFlags, context: CommandContext): Promise<number> {
  const { file } = flags;
  const { topology, warnings } = await loadTopology({ source: file, ...flags }, context);
  context.stderr.write(formatWarnings(warnings, context));
  if (flags.script === true) {
    // By hand, from nothing: it is about the file alone, and needs no daemon.
    const { printScript } = await import("../script/script.ts");
    const leases = leaseAddresses(topology, NO_LEASES, makeKeyPair);
    context.stdout.write(printScript(desiredState({ topology, leases }), VERSION));
    return EXIT.ok;
  }
  const { controller } = flags;
  const host = await openHost(context.env);
  const planned = await planLab(topology, host, { controller, env: context.env });
  const { plan, desired } = planned;
  context.stderr.write(sayFaults(describeFaults(desired.document?.faults)));
  context.stderr.write(sayGoneFaults(planned.goneFaults ?? []));
  if (!isEmpty(plan))
    context.stderr.write(formatRefusal(await refusalOf(host, planned, context.signal), context));
  context.stdout.write(flags.json === true ? `${JSON.stringify(plan, hideSecrets, 2)}\n` : printPlan(plan));
  return flags.exitCode === true && !isEmpty(plan) ? EXIT.changes : EXIT.ok;
}

/** A plan is about the lab, and one that can't be carried out here is still a plan. @returns why it can't be */
export async function refusalOf(
  host: Host,
  { desired, observation }: Pick<PlannedLab, "desired" | "observation">,
  signal: AbortSignal,
): Promise<HostError | undefined> {
  try {
    await preflight(host, desired, { signal, own: observation.members[PUBLISH] });
    return undefined;
  } catch (error) {
    if (!(error instanceof HostError)) throw error;
    return error;
  }
}

/** Empty where there is none. */
export function formatRefusal(
  refusal: HostError | undefined,
  { stderr, env }: Pick<CommandContext, "stderr" | "env">,
): string {
  if (refusal === undefined) return "";
  const warning = paintFor(isColourful(stderr, env))("yellow", "warning:");
  const hint = refusal.hint === undefined ? "" : `  hint: ${refusal.hint}\n`;
  return `${warning} lab up would refuse this plan: ${refusal.message}\n${hint}`;
}

/** A plan is shown to people and kept in logs; keys of nodes are for neither. */
export function hideSecrets(key: string, value: unknown): unknown {
  return key === "privateKey" ? "(secret)" : value;
}
