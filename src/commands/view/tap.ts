// A check as a TAP version 14 stream (testanything.org): a subtest for each rule, and failures with YAML diagnostics.

import { stringify } from "yaml";
import type { CheckCase } from "../../probe/cases.ts";
import type { CheckFailure } from "../../probe/report.ts";
import { inOneLine, printable } from "./printable.ts";
import { type CheckRun, failuresIn, type Suite } from "./suites.ts";

/** @returns a whole stream, ended by a newline */
export function formatTap(run: CheckRun): string {
  const comments = [
    `lab ${run.lab}, ${run.startedAt.toISOString()}, ${run.seconds.toFixed(3)} s`,
    ...run.faults.map((fault) => `in force: ${fault}`),
  ];
  const lines = [
    "TAP version 14",
    `1..${run.suites.length}`,
    ...comments.map((comment) => `# ${inOneLine(comment)}`),
    ...run.suites.flatMap(suiteOf),
  ];
  return `${lines.join("\n")}\n`;
}

function suiteOf({ rule, cases, skipped }: Suite, index: number): readonly string[] {
  const isFine = failuresIn(cases) === 0;
  if (skipped !== undefined) return [`${testPoint(isFine, index, rule)} # SKIP ${inOneLine(skipped)}`];
  const inner = [`1..${cases.length}`, ...cases.flatMap(caseOf)];
  return [
    `# Subtest: ${escapeTap(rule)}`,
    ...inner.map((line) => `    ${line}`),
    testPoint(isFine, index, rule),
  ];
}

function caseOf({ name, failure }: CheckCase, index: number): readonly string[] {
  const point = testPoint(failure === undefined, index, name);
  return failure === undefined ? [point] : [point, ...diagnosticsOf(failure).map((line) => `  ${line}`)];
}

function testPoint(isFine: boolean, index: number, name: string): string {
  return `${isFine ? "ok" : "not ok"} ${index + 1} - ${escapeTap(name)}`;
}

/** From `---` to `...`. */
function diagnosticsOf({ message, expected, seen, hop, ...ends }: CheckFailure): readonly string[] {
  const data = { message, severity: "fail", expected, seen, ...(hop && { where: hop }), ...ends };
  const clean = Object.fromEntries(
    Object.entries(data).map(([key, value]) => [key, typeof value === "string" ? printable(value) : value]),
  );
  // Every value in a line of its own, so none can look like the end of the block.
  const text = stringify(clean, {
    lineWidth: 0,
    blockQuote: false,
    doubleQuotedMinMultiLineLength: Number.MAX_SAFE_INTEGER,
  });
  return ["---", ...text.trimEnd().split("\n"), "..."];
}

/** A # would begin a directive. */
function escapeTap(text: string): string {
  return inOneLine(text).replaceAll(/[\\#]/g, (character) => `\\${character}`);
}
