import { PassThrough } from "node:stream";
import { expect, it } from "vitest";
import type { CheckReport } from "../../probe/report.ts";
import { formatReport, summarizeFailures } from "./checkReport.ts";

const failures = Array.from({ length: 12 }, (_, index) => ({
  from: "a",
  to: `b${index}`,
  address: "10.244.1.2",
  protocol: "udp" as const,
  expected: "reached",
  seen: "timeout",
  message: `a cannot reach b${index}`,
}));

const report: CheckReport = {
  lab: "quick",
  ok: false,
  rules: [
    { rule: "pod-to-pod", ok: false, probes: 20, failures },
    { rule: "mtu", ok: true, probes: 1, failures: [] },
  ],
};

it("shows a line for each rule, and tells the first failures in full", () => {
  const lines = formatReport(report, { stdout: new PassThrough(), env: {} }).split("\n");
  expect(lines[0]).toBe("FAIL pod-to-pod  20 probes, 12 failed");
  expect(lines[1]).toBe("       a cannot reach b0");
  expect(lines.slice(10)).toEqual([
    "       a cannot reach b9",
    "       and 2 more (see them all with --json)",
    "ok   mtu         1 probe",
    "",
  ]);
});

it("sums the failures up", () => {
  expect(summarizeFailures(report)).toBe('lab "quick": 12 of 21 probes failed');
});
