// What CI systems get of a check: one report of each form, of a lab where all is well and of one where it isn't.

import { describe, expect, it } from "vitest";
import { formatJunit } from "../../src/commands/view/junit.ts";
import { runOf } from "../../src/commands/view/suites.ts";
import { formatTap } from "../../src/commands/view/tap.ts";
import { casesOf } from "../../src/probe/cases.ts";
import { questionsOf } from "../../src/probe/questions.ts";
import { type Failed, reportOf } from "../../src/probe/report.ts";
import { flatLab } from "../support/flatLab.ts";
import { expectGolden } from "../support/golden.ts";

const root = new URL("./reports/", import.meta.url);

const EXPECT = { from: ["a1"], fromName: "a1", to: ["b1"], toName: "b1", protocol: "tcp" } as const;
const { topology, leases, state } = flatLab({ alpha: ["a1"], beta: ["b1"] }, [
  { ...EXPECT, port: 8080, reach: true },
  { ...EXPECT, port: 22, reach: false },
]);
const pids = Object.fromEntries(Object.keys(state.namespaces).map((subject) => [subject, 1]));
const questions = questionsOf({ name: "flat", topology, leases, pids, observed: state });

function run(failed: readonly Failed[], faults: readonly string[]) {
  const results = {
    report: reportOf("flat", questions, failed, faults),
    cases: casesOf(questions, failed),
  };
  const startedAt = new Date("2026-01-02T03:04:05.678Z");
  return runOf(results, { startedAt, seconds: 1.2, hostname: "runner-7" });
}

const lost = questions
  .filter(({ rule, from, to }) => ["pod-to-pod", "expect"].includes(rule) && from === "a1" && to === "b1")
  .map((question): Failed => {
    const words = `a1 does not reach b1 (${question.address}) & "<b1>": timeout`;
    const fault = { expected: "reached", seen: "timeout", words, trouble: { kind: "none" } } as const;
    return { question, fault, location: { hop: "alpha:flannel.1", words: "lost in alpha: no route" } };
  });

describe.each([
  { name: "whole", report: run([], []) },
  { name: "broken", report: run(lost, ["alpha:eth0 is down, by lab link down"]) },
])("$name", ({ name, report }) => {
  it("JUnit", () => expectGolden(new URL(`${name}/report.xml`, root), formatJunit(report)));
  it("TAP", () => expectGolden(new URL(`${name}/report.tap`, root), formatTap(report)));
  it("has a case for every question", () => {
    expect(report.suites.flatMap(({ cases }) => cases)).toHaveLength(questions.length);
  });
});
