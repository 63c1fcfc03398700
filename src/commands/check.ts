// `lab check`: proves the network model and the file's `expect` on the running lab.

import { hostname } from "node:os";
import { type Host, openHost } from "../engine/open.ts";
import { CheckError, EXIT } from "../errors.ts";
import { type CheckOptions, type CheckResults, check } from "../probe/check.ts";
import type { CheckReport } from "../probe/report.ts";
import { placeOfReport, type ReportFlags } from "./checkReportPlace.ts";
import { chooseLab } from "./chooseLab.ts";
import type { CommandContext } from "./context.ts";
import { findLabs } from "./members.ts";
import { observeLab } from "./running.ts";
import { formatReport, summarizeFailures } from "./view/checkReport.ts";
import { sayFaults } from "./view/faults.ts";
import { runOf } from "./view/suites.ts";

/** Asks every question of the model. A network that fails is a report with `ok: false`, not an error. */
export async function checkLab(lab: string, host: Host, options: CheckOptions): Promise<CheckReport> {
  return (await askLab(lab, host, options)).report;
}

async function askLab(lab: string, host: Host, options: CheckOptions): Promise<CheckResults> {
  const { observation, document } = await observeLab(lab, host);
  const { topology, leases, faults } = document;
  const { pids, members, state: observed } = observation;
  const running = { name: lab, topology, leases, pids, members, observed, ...(faults && { faults }) };
  return check(host, running, options);
}

export interface CheckFlags extends ReportFlags {
  readonly argument?: string | undefined;
  readonly lab?: string;
  readonly json?: boolean;
}

/**
 * @throws {CheckError} after the report was printed, when a rule does not hold
 * @throws {UsageError} before anything is asked, when the report has no place to go
 */
export async function runCheck(flags: CheckFlags, context: CommandContext): Promise<number> {
  const place = await placeOfReport(flags, context);
  const host = await openHost(context.env);
  const lab = await chooseLab(flags, () => findLabs(host.engine), context);
  const startedAt = new Date();
  const begin = performance.now();
  const results = await askLab(lab, host, { signal: context.signal });
  const { report } = results;
  if (place !== undefined) {
    const seconds = (performance.now() - begin) / 1000;
    await place.write(runOf(results, { startedAt, seconds, hostname: hostname() }));
  }
  if (place?.isOnScreen !== true) context.stdout.write(printed(report, flags, context));
  context.stderr.write(sayFaults(report.faults ?? []));
  if (!report.ok) throw new CheckError("check-failed", summarizeFailures(report), hintOf(report));
  return EXIT.ok;
}

function printed(report: CheckReport, { json }: CheckFlags, context: CommandContext): string {
  return json === true ? `${JSON.stringify(report, null, 2)}\n` : formatReport(report, context);
}

/** What was imposed on purpose is the likely cause. */
function hintOf({ faults = [], lab }: CheckReport): { readonly hint?: string } {
  return faults.length === 0 ? {} : { hint: `faults are in force; undo them with: lab heal -l ${lab}` };
}
