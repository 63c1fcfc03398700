// `lab check`: proves the network model and the file's `expect` on the running lab.

import { type Host, openHost } from "../engine/open.ts";
import { CheckError, EXIT } from "../errors.ts";
import { type CheckOptions, check } from "../probe/check.ts";
import type { CheckReport } from "../probe/report.ts";
import { chooseLab } from "./chooseLab.ts";
import type { CommandContext } from "./context.ts";
import { findLabs } from "./members.ts";
import { observeLab } from "./running.ts";
import { formatReport, summarizeFailures } from "./view/checkReport.ts";
import { sayFaults } from "./view/faults.ts";

/** Asks every question of the model. A network that fails is a report with `ok: false`, not an error. */
export async function checkLab(lab: string, host: Host, options: CheckOptions): Promise<CheckReport> {
  const { observation, document } = await observeLab(lab, host);
  const { topology, leases, faults } = document;
  const { pids, members, state: observed } = observation;
  const running = { name: lab, topology, leases, pids, members, observed, ...(faults && { faults }) };
  return check(host, running, options);
}

export interface CheckFlags {
  readonly argument?: string | undefined;
  readonly lab?: string;
  readonly json?: boolean;
}

/** @throws {CheckError} after the report was printed, when a rule does not hold */
export async function runCheck(flags: CheckFlags, context: CommandContext): Promise<number> {
  const host = await openHost(context.env);
  const lab = await chooseLab(flags, () => findLabs(host.engine), context);
  const report = await checkLab(lab, host, { signal: context.signal });
  context.stdout.write(
    flags.json === true ? `${JSON.stringify(report, null, 2)}\n` : formatReport(report, context),
  );
  context.stderr.write(sayFaults(report.faults ?? []));
  if (!report.ok) throw new CheckError("check-failed", summarizeFailures(report), hintOf(report));
  return EXIT.ok;
}

/** What was imposed on purpose is the likely cause. */
function hintOf({ faults = [], lab }: CheckReport): { readonly hint?: string } {
  return faults.length === 0 ? {} : { hint: `faults are in force; undo them with: lab heal -l ${lab}` };
}
