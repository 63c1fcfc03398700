// Findings -> report: the pure way from what the prober printed to what the user reads.

import { expect, it } from "vitest";
import { flatLab } from "../../test/support/flatLab.ts";
import type { Expectation } from "../topology/model.ts";
import type { Filter } from "./filters.ts";
import { locate, walksOf } from "./locate.ts";
import type { Finding } from "./probe.ts";
import { probesOf, type Question } from "./question.ts";
import { questionsOf } from "./questions.ts";
import { reportOf } from "./report.ts";
import { terrainOf } from "./terrain.ts";
import { collectSightings, judge } from "./verdict.ts";

const EXPECT = { from: ["a1"], fromName: "a1", to: ["b1"], toName: "b1", protocol: "tcp" } as const;

/** A report on a lab that is right, but for the findings that the test changes. */
function report(
  change: (question: Question, index: number) => Finding | undefined,
  expectations: readonly Expectation[] = [],
  filters: ReadonlyMap<string, readonly Filter[]> = new Map(),
) {
  const { topology, leases, state } = flatLab({ alpha: ["a1"], beta: ["b1"] }, expectations);
  const pids = Object.fromEntries(Object.keys(state.namespaces).map((subject) => [subject, 1]));
  const questions = questionsOf({ name: "flat", topology, leases, pids, observed: state });
  const findings = new Map(
    questions.flatMap((question) =>
      probesOf(question).map(
        (probe, index) => [probe, change(question, index) ?? good(question, index)] as const,
      ),
    ),
  );
  const terrain = terrainOf(state);
  const failed = questions.flatMap((question) => {
    const fault = judge(question, findings, collectSightings(questions, findings));
    if (fault === undefined) return [];
    const walks = walksOf(terrain, question, fault.trouble);
    return [{ question, fault, location: locate(terrain, question, fault.trouble, walks, filters) }];
  });
  return reportOf("flat", questions, failed);
}

function good(question: Question, index: number): Finding {
  if (question.rule === "expect") return { outcome: question.reach ? "open" : "timeout" };
  if (question.rule === "mtu" && index === 1) return { outcome: "error", text: "message too long" };
  return heard("sources" in question ? question.sources[0] : "0.0.0.0", question.address);
}

const heard = (source: string | undefined, answeredBy?: string, sourcePort = 4000): Finding => ({
  outcome: "heard",
  source: source ?? "",
  sourcePort,
  sentFrom: 4000,
  ...(answeredBy !== undefined && { answeredBy }),
});

/** Changes the answer to one pair of a rule. */
const on = (rule: string, from: string, finding: Finding) => (question: Question) =>
  question.rule === rule && question.from === from ? finding : undefined;

it("has every rule in its order", () => {
  const result = report(() => undefined);
  expect(result).toMatchObject({ lab: "flat", ok: true });
  expect(result.rules.map(({ rule, ok, probes, failures }) => [rule, ok, probes, failures.length])).toEqual([
    ["pod-to-pod", true, 2, 0],
    ["node-to-pod", true, 4, 0],
    ["pod-to-node", true, 4, 0],
    ["pod-sees-own-address", true, 2, 0],
    ["mtu", true, 2, 0],
    ["expect", true, 0, 0],
    ["no-nat", true, 0, 0],
  ]);
});

it("says when the state explains nothing", () => {
  expect(report(on("pod-to-pod", "a1", { outcome: "timeout" })).rules[0]?.failures).toEqual([
    {
      from: "a1",
      to: "b1",
      address: "10.244.2.2",
      protocol: "udp",
      expected: "10.244.1.2",
      seen: "timeout",
      message:
        "a1 does not reach b1 at 10.244.2.2 over UDP: timeout; " +
        "what the lab made on the way is in order, and neither a packet filter nor a route, address or neighbour of somebody else was found there; " +
        "look for rules (`ip rule`), other tables of routes and queues (`tc qdisc`)",
    },
  ]);
});

it("names the filter on the way of a vanished packet", () => {
  const filters = new Map([
    ["gamma", [{ effect: "drop", description: "of no interest" }]],
    ["fabric", [{ effect: "drop", description: "drop rule in table bridge f, chain c" }]],
  ] as const);
  const [failure] =
    report(on("pod-to-pod", "a1", { outcome: "timeout" }), [], filters).rules[0]?.failures ?? [];
  expect(failure).toMatchObject({ hop: "fabric" });
  expect(failure?.message).toMatch(/ but fabric has a drop rule in table bridge f, chain c$/);
});

it("names the owner of a source address that isn't the sender's", () => {
  const result = report(on("pod-to-pod", "a1", heard("10.244.1.0", "10.244.2.2")));
  expect(result.rules[0]?.failures[0]).toMatchObject({
    seen: "10.244.1.0",
    hop: "alpha",
    message: "b1 (10.244.2.2) sees a1 as 10.244.1.0 instead of 10.244.1.2; 10.244.1.0 is an address of alpha",
  });
  expect(result.rules[3]?.failures).toEqual([
    expect.objectContaining({ from: "a1", to: "b1", expected: "10.244.1.2", seen: "10.244.1.0" }),
  ]);
});

it("names the rule that translates", () => {
  const masquerade = {
    effect: "source",
    description: "masquerade rule in table ip nat, chain post",
  } as const;
  const finding = heard("10.244.1.0", "10.244.2.2");
  const result = report(on("pod-to-pod", "a1", finding), [], new Map([["alpha", [masquerade]]]));
  expect(result.rules[0]?.failures[0]?.message).toMatch(
    /; alpha translates the source \(masquerade rule in table ip nat, chain post\)$/,
  );
});

it("takes a changed port for translation", () => {
  const result = report(on("pod-to-pod", "a1", heard("10.244.1.2", "10.244.2.2", 4001)));
  expect(result.rules[0]?.failures[0]).toMatchObject({
    expected: "10.244.1.2:4000",
    seen: "10.244.1.2:4001",
  });
});

it("tells an answer that is lost from one that comes from somebody else", () => {
  const lost = report(on("pod-to-node", "a1", heard("10.244.1.2"))).rules[2]?.failures[0];
  expect(lost).toMatchObject({ expected: "an answer from 192.168.50.11", seen: "no answer" });
  const strange = report(on("pod-to-node", "a1", heard("10.244.1.2", "10.244.1.1"))).rules[2]?.failures[0];
  expect(strange).toMatchObject({ seen: "an answer from 10.244.1.1" });
});

it("holds a node to its own addresses", () => {
  const fromBridge = report((question) =>
    question.rule === "node-to-pod" && question.from === "alpha"
      ? heard("10.244.1.1", question.address)
      : undefined,
  );
  expect(fromBridge.ok).toBe(true);
  const other = report(on("node-to-pod", "alpha", heard("192.168.50.12", "10.244.1.2"))).rules[1]?.failures;
  expect(other?.[0]).toMatchObject({ from: "alpha", seen: "192.168.50.12" });
});

it("does not take silence about a pod for proof", () => {
  const result = report((question) => (question.from === "a1" ? { outcome: "timeout" } : undefined));
  expect(result.rules[3]?.failures).toEqual([expect.objectContaining({ from: "a1", seen: "nothing" })]);
});

it("wants full packets to pass, and no larger ones", () => {
  const small = report((question, index) =>
    question.rule === "mtu" && index === 0 ? { outcome: "error", text: "message too long" } : undefined,
  );
  expect(small.rules[4]?.failures[0]).toMatchObject({
    expected: "1450 bytes pass",
    seen: "message too long",
  });
  const large = report((question, index) =>
    question.rule === "mtu" && index === 1 ? heard("10.244.1.2", question.address) : undefined,
  );
  expect(large.rules[4]?.failures[0]).toMatchObject({ seen: "1451 bytes passed" });
});

it.each([
  ["open", true, true],
  ["refused", true, false],
  ["timeout", true, false],
  ["open", false, false],
  ["refused", false, true],
  ["timeout", false, true],
] as const)("judges that a port is %s where reach is %s: %s", (outcome, reach, isRight) => {
  const rule = report(on("expect", "a1", { outcome }), [{ ...EXPECT, port: 80, reach }]).rules[5];
  expect(rule).toMatchObject({ ok: isRight, probes: 1 });
  if (!isRight) expect(rule?.failures[0]).toMatchObject({ port: 80, protocol: "tcp", seen: outcome });
});

it("takes a datagram that arrives at a silent port for reached", () => {
  const arrived = on("expect", "a1", { outcome: "arrived" });
  const udp = { ...EXPECT, protocol: "udp", port: 53 } as const;
  expect(report(arrived, [{ ...udp, reach: true }]).rules[5]?.ok).toBe(true);
  expect(report(arrived, [{ ...udp, reach: false }]).rules[5]?.ok).toBe(false);
});
