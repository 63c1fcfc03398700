// Reports hold whatever programs and files have said: any text has to come out of a strict reader as it went in, but for
// what neither format can hold.

import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { readTap } from "../../../test/support/strictTap.ts";
import { readXml, type XmlElement } from "../../../test/support/strictXml.ts";
import type { CheckCase } from "../../probe/cases.ts";
import type { CheckResults } from "../../probe/check.ts";
import { formatJunit } from "./junit.ts";
import { inOneLine, printable } from "./printable.ts";
import { type CheckRun, runOf } from "./suites.ts";
import { formatTap } from "./tap.ts";

const FACTS = { startedAt: new Date("2026-01-02T03:04:05.678Z"), seconds: 2.5, hostname: "here" };

function run(cases: readonly CheckCase[], faults: readonly string[] = []): CheckRun {
  const report: CheckResults["report"] = { lab: "quick", ok: true, rules: [], faults };
  return runOf({ report, cases }, FACTS);
}

/** Quotes, marks, ends of blocks, colours, halves of characters. */
const nasty = fc.oneof(
  fc.string({ unit: "binary", maxLength: 20 }),
  fc.string({
    unit: fc.constantFrom(..."<>&\"'#\\ \t\n\r\u0000\u001b[31m\u007f\u0085\u2028\ud800\udc00\uffff]-.:{}"),
  }),
  fc.constantFrom(
    "]]>",
    "...",
    "---",
    "\n...\n",
    "# SKIP",
    " # TODO",
    "ok 1",
    "<!--",
    "\u001b]8;;x\u0007",
    "{}",
    "~",
  ),
);
const failure = fc.record({
  from: nasty,
  to: nasty,
  address: fc.constant("10.0.0.1"),
  protocol: fc.constantFrom("udp" as const, "tcp" as const, "icmp" as const),
  expected: nasty,
  seen: nasty,
  hop: nasty,
  message: nasty,
});
const rule = fc.constantFrom("pod-to-pod" as const, "expect" as const, "plugins" as const);
const oneCase = fc.record({ rule, name: nasty, failure }, { requiredKeys: ["rule", "name"] });
const anyCases = fc.array(oneCase, { maxLength: 5 });
const inOrder = (cases: readonly CheckCase[]) =>
  ["pod-to-pod", "expect", "plugins"].flatMap((name) => cases.filter((one) => one.rule === name));

const all = (element: XmlElement, name: string): readonly XmlElement[] => [
  ...(element.name === name ? [element] : []),
  ...element.children.flatMap((child) => all(child, name)),
];
const isSkipped = ({ children }: XmlElement) => children.some(({ name }) => name === "skipped");

describe("JUnit", () => {
  it("says what is in it, whatever that is", () => {
    fc.assert(
      fc.property(anyCases, fc.array(nasty, { maxLength: 2 }), (cases, faults) => {
        const root = readXml(formatJunit(run(cases, faults)));
        const told = all(root, "testcase").filter((one) => !isSkipped(one));
        expect(told.map(({ attributes }) => attributes.name)).toEqual(
          inOrder(cases).map(({ name }) => inOneLine(name)),
        );
        const failures = inOrder(cases).flatMap((one) => one.failure ?? []);
        expect(all(root, "failure").map(({ attributes, text }) => [attributes.message, text])).toEqual(
          failures.map(({ message, expected, seen, hop }) => [
            inOneLine(message),
            [message, `expected: ${expected}`, `seen: ${seen}`, ...(hop ? [`where: ${hop}`] : [])]
              .map(printable)
              .join("\n"),
          ]),
        );
        const values = all(root, "property").filter(({ attributes }) => attributes.name === "fault");
        expect(values.slice(0, faults.length).map(({ attributes }) => attributes.value)).toEqual(
          faults.map(inOneLine),
        );
      }),
    );
  });

  it("counts what is in it", () => {
    fc.assert(
      fc.property(anyCases, (cases) => {
        const root = readXml(formatJunit(run(cases)));
        for (const counted of [root, ...root.children]) {
          const { tests, failures, errors } = counted.attributes;
          expect(Number(tests)).toBe(all(counted, "testcase").length);
          expect(Number(failures)).toBe(all(counted, "failure").length);
          expect(errors).toBe("0");
        }
        for (const suite of root.children)
          expect(Number(suite.attributes.skipped)).toBe(all(suite, "skipped").length);
      }),
    );
  });

  it("has times that add up", () => {
    const cases = Array.from({ length: 7 }, (_, index): CheckCase => ({ rule: "mtu", name: `${index}` }));
    const root = readXml(formatJunit(run([...cases, { rule: "bgp", name: "a" }])));
    const sum = (elements: readonly XmlElement[]) =>
      elements.reduce((total, { attributes }) => total + Number(attributes.time), 0);
    expect(Number(root.attributes.time)).toBe(2.5);
    expect(sum(root.children)).toBeCloseTo(2.5, 4);
    expect(sum(all(root, "testcase"))).toBeCloseTo(2.5, 4);
  });
});

describe("TAP", () => {
  it("says what is in it, whatever that is", () => {
    fc.assert(
      fc.property(anyCases, fc.array(nasty, { maxLength: 2 }), (cases, faults) => {
        const suites = readTap(formatTap(run(cases, faults)));
        expect(suites).toHaveLength(11);
        const told = suites.flatMap(({ tests = [] }) => tests);
        expect(told).toEqual(
          inOrder(cases).map((one) => ({
            isFine: one.failure === undefined,
            name: inOneLine(one.name),
            ...(one.failure && {
              diagnostics: expect.objectContaining({
                message: printable(one.failure.message),
                severity: "fail",
                expected: printable(one.failure.expected),
                seen: printable(one.failure.seen),
                from: printable(one.failure.from),
              }),
            }),
          })),
        );
        expect(suites.every(({ isFine, tests = [] }) => isFine === tests.every((test) => test.isFine))).toBe(
          true,
        );
      }),
    );
  });

  it("says why a rule was skipped", () => {
    const suites = readTap(formatTap(run([{ rule: "mtu", name: "a -> b" }])));
    expect(suites.find(({ name }) => name === "expect")).toEqual({
      isFine: true,
      name: "expect",
      skipped: "the topology expects nothing",
    });
    expect(suites.find(({ name }) => name === "mtu")?.skipped).toBeUndefined();
  });
});

it.each([
  ["colours and links", "\u001b[31mred\u001b[0m \u001b]8;;x\u0007link\u001b]8;;\u0007", "red link"],
  ["control characters", "a\u0000b\u0008c\u007fd\u0085e\uffff", "abcde"],
  ["halves of characters", "a\ud800b\udc00", "a\ufffdb\ufffd"],
  ["line ends of others", "a\r\nb\rc\td", "a\nb\nc\td"],
])("takes away or replaces %s", (_what, text, left) => {
  expect(printable(text)).toBe(left);
});

it("a report of thousands of pairs has a line for each that holds", () => {
  const cases = Array.from(
    { length: 5000 },
    (_, index): CheckCase => ({ rule: "pod-to-pod", name: `p-${index}` }),
  );
  const lines = (text: string) => text.split("\n").filter((line) => /p-\d+/.test(line));
  expect(lines(formatJunit(run(cases)))).toHaveLength(5000);
  expect(lines(formatTap(run(cases)))).toHaveLength(5000);
});
