// A check as JUnit XML, as Jenkins' junit-10.xsd has it; the suites also as the Ant tasks' JUnit.xsd wants them.

import type { CheckCase } from "../../probe/cases.ts";
import type { CheckFailure } from "../../probe/report.ts";
import { inOneLine, printable } from "./printable.ts";
import { type CheckRun, failuresIn, type Suite } from "./suites.ts";

/**
 * `time` of a case is an equal share of the whole, since questions are asked at once; so the times of suites and cases
 * add up to that of the run.
 *
 * @returns a whole document, ended by a newline
 */
export function formatJunit(run: CheckRun): string {
  const cases = run.suites.flatMap((suite) => suite.cases);
  const share = cases.length === 0 ? 0 : run.seconds / cases.length;
  const facts = {
    name: `lab ${run.lab}`,
    tests: run.suites.reduce((sum, suite) => sum + testsIn(suite), 0),
    failures: failuresIn(cases),
    errors: 0,
    time: inSeconds(run.seconds),
  };
  const suites = run.suites.flatMap((suite, id) => suiteOf(suite, id, run, share));
  const lines = ['<?xml version="1.0" encoding="UTF-8"?>', ...element("testsuites", facts, suites)];
  return `${lines.join("\n")}\n`;
}

function suiteOf(suite: Suite, id: number, run: CheckRun, share: number): readonly string[] {
  const { rule, cases, skipped } = suite;
  const facts = {
    name: rule,
    package: run.lab,
    id,
    tests: testsIn(suite),
    failures: failuresIn(cases),
    errors: 0,
    skipped: skipped === undefined ? 0 : 1,
    time: inSeconds(cases.length * share),
    // Ant's schema has no room for a time zone: it is UTC.
    timestamp: run.startedAt.toISOString().slice(0, "2000-01-01T00:00:00".length),
    hostname: run.hostname === "" ? "localhost" : run.hostname,
  };
  const properties = [
    ...element("property", { name: "lab", value: run.lab }),
    ...run.faults.flatMap((fault) => element("property", { name: "fault", value: fault })),
  ];
  const classname = `${run.lab}.${rule}`;
  return element("testsuite", facts, [
    ...element("properties", {}, properties),
    ...(skipped === undefined ? [] : skippedCase(classname, rule, skipped)),
    ...cases.flatMap((one) => caseOf(one, classname, share)),
    ...element("system-out"),
    ...element("system-err"),
  ]);
}

/** A rule with nothing to ask is a case that was skipped. */
const testsIn = ({ cases, skipped }: Suite) => (skipped === undefined ? cases.length : 1);

function skippedCase(classname: string, name: string, reason: string): readonly string[] {
  return element("testcase", { name, classname, time: inSeconds(0) }, [
    ...element("skipped", { message: reason }),
  ]);
}

function caseOf({ rule, name, failure }: CheckCase, classname: string, share: number): readonly string[] {
  const facts = { name, classname, time: inSeconds(share) };
  return element("testcase", facts, failure === undefined ? [] : [failureOf(rule, failure)]);
}

function failureOf(rule: string, { message, expected, seen, hop }: CheckFailure): string {
  const details = [message, `expected: ${expected}`, `seen: ${seen}`, ...(hop ? [`where: ${hop}`] : [])];
  const text = details.map((line) => escapeXml(printable(line))).join("\n");
  return `<failure${attributes({ message, type: rule })}>${text}</failure>`;
}

type Facts = Readonly<Record<string, string | number>>;

function element(name: string, facts: Facts = {}, content: readonly string[] = []): readonly string[] {
  const head = `<${name}${attributes(facts)}`;
  if (content.length === 0) return [`${head}/>`];
  return [`${head}>`, ...content.map((line) => `  ${line}`), `</${name}>`];
}

function attributes(facts: Facts): string {
  return Object.entries(facts)
    .map(([name, value]) => ` ${name}="${escapeXml(inOneLine(String(value)))}"`)
    .join("");
}

const ENTITIES: Readonly<Record<string, string>> = {
  "&": "&amp;",
  "<": "&lt;",
  ">": "&gt;",
  '"': "&quot;",
  "'": "&apos;",
};

/** @param text printable */
function escapeXml(text: string): string {
  return text.replaceAll(/[&<>"']/g, (character) => ENTITIES[character] ?? character);
}

/** To the microsecond: a share of a large check is small. */
const inSeconds = (seconds: number) => seconds.toFixed(6);
