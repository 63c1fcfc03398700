// The report of `lab check` as people read it: a line for each rule, and the failures below their rule.

import type { CheckReport } from "../../probe/report.ts";
import type { CommandContext } from "../context.ts";
import { isColourful, paintFor } from "./colour.ts";
import { plural } from "./words.ts";

/** Failures of one rule that are told in full: one cause often fails hundreds of pairs. */
const TOLD = 10;

export function formatReport(
  report: CheckReport,
  { stdout, env }: Pick<CommandContext, "stdout" | "env">,
): string {
  const paint = paintFor(isColourful(stdout, env));
  const width = Math.max(...report.rules.map((rule) => rule.rule.length));
  const lines = report.rules.flatMap(({ rule, ok, probes, failures }) => {
    const mark = ok ? paint("green", "ok  ") : paint("red", "FAIL");
    const count = failures.length === 0 ? "" : `, ${failures.length} failed`;
    const more = failures.length - TOLD;
    return [
      `${mark} ${rule.padEnd(width)}  ${plural(probes, "probe")}${count}`,
      ...failures.slice(0, TOLD).map((failure) => `       ${failure.message}`),
      ...(more > 0 ? [`       and ${more} more (see them all with --json)`] : []),
    ];
  });
  return `${lines.join("\n")}\n`;
}

/** `lab "quickstart": 3 of 33 probes failed` */
export function summarizeFailures({ lab, rules }: CheckReport): string {
  const probes = rules.reduce((sum, rule) => sum + rule.probes, 0);
  const failures = rules.reduce((sum, rule) => sum + rule.failures.length, 0);
  return `lab "${lab}": ${failures} of ${plural(probes, "probe")} failed`;
}
