// `lab plan`: what `lab up` would do, and nothing done. The first half of `up` is here too: from a topology to a plan.

import { type Leases, NO_LEASES } from "../address/leases.ts";
import { type Observation, observe } from "../apply/observe.ts";
import { type Host, openHost } from "../engine/open.ts";
import { EXIT } from "../errors.ts";
import { desiredState } from "../network/desired.ts";
import { leaseAddresses } from "../network/lease.ts";
import { diff } from "../plan/diff.ts";
import { isEmpty, type Plan } from "../plan/plan.ts";
import { printPlan } from "../plan/print.ts";
import type { LabState } from "../state/lab.ts";
import type { Topology } from "../topology/model.ts";
import { VERSION } from "../version.ts";
import type { CommandContext } from "./context.ts";
import { refuseForeignLab } from "./foreignLab.ts";
import { loadTopology } from "./loadTopology.ts";
import { formatWarnings } from "./view/diagnostics.ts";

export interface PlannedLab {
  readonly observation: Observation;
  readonly leases: Leases;
  readonly desired: LabState;
  readonly plan: Plan;
}

/**
 * What has to happen on `host` for the lab to match `topology`. Looks, touches nothing.
 *
 * @throws {UsageError} when another lab of that name runs
 */
export async function planLab(topology: Topology, host: Host): Promise<PlannedLab> {
  const observation = await observe(host, topology.name);
  refuseForeignLab(topology, observation);
  const recorded = observation.state.document;
  const leases = leaseAddresses(topology, observation.leases);
  const before = recorded === undefined ? undefined : desiredState(recorded.topology, recorded.leases);
  const desired = desiredState(topology, leases);
  return { observation, leases, desired, plan: diff(observation.state, desired, before) };
}

export interface PlanFlags {
  readonly file?: string | undefined;
  readonly name?: string;
  readonly json?: boolean;
  readonly script?: boolean;
  readonly exitCode?: boolean;
}

export async function runPlan(flags: PlanFlags, context: CommandContext): Promise<number> {
  const { topology, warnings } = await loadTopology(flags.file, flags.name, context);
  context.stderr.write(formatWarnings(warnings, context));
  if (flags.script === true) {
    // By hand, from nothing: it is about the file alone, and needs no daemon.
    const { printScript } = await import("../script/script.ts");
    context.stdout.write(printScript(desiredState(topology, leaseAddresses(topology, NO_LEASES)), VERSION));
    return EXIT.ok;
  }
  const { plan } = await planLab(topology, await openHost(context.env));
  context.stdout.write(flags.json === true ? `${JSON.stringify(plan, null, 2)}\n` : printPlan(plan));
  return flags.exitCode === true && !isEmpty(plan) ? EXIT.changes : EXIT.ok;
}
