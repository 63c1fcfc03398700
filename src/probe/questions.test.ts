import { expect, it } from "vitest";
import { address } from "../../test/support/addresses.ts";
import { flatLab } from "../../test/support/flatLab.ts";
import type { Expectation } from "../topology/model.ts";
import type { RunningLab } from "./lab.ts";
import { probesOf } from "./question.ts";
import { questionsOf } from "./questions.ts";

function running(
  expectations: readonly Expectation[] = [],
  absent: readonly string[] = [],
  isDual = false,
): RunningLab {
  const layout = { alpha: ["a1", "a2"], beta: ["b1"], gamma: [] };
  const { topology, leases, state } = flatLab(layout, expectations, { isDual });
  const subjects = Object.keys(state.namespaces).filter((subject) => !absent.includes(subject));
  const pids = Object.fromEntries(subjects.map((subject, index) => [subject, 100 + index]));
  return { name: "flat", topology, leases, pids, observed: state };
}

const asked = (lab: RunningLab, rule: string) =>
  questionsOf(lab)
    .filter((question) => question.rule === rule)
    .map(({ from, to }) => `${from} ${to}`);

it("asks every ordered pair, nobody about itself", () => {
  const lab = running();
  expect(asked(lab, "pod-to-pod")).toEqual(["a1 a2", "a1 b1", "a2 a1", "a2 b1", "b1 a1", "b1 a2"]);
  expect(asked(lab, "node-to-pod")).toHaveLength(9);
  expect(asked(lab, "pod-to-node")).toHaveLength(9);
  expect(asked(lab, "pod-sees-own-address")).toEqual(["a1 a1", "a2 a2", "b1 b1"]);
});

it("measures packets between one pod of each node", () => {
  expect(asked(running(), "mtu")).toEqual(["a1 b1", "b1 a1"]);
  expect(asked(running([], ["a1"]), "mtu")).toEqual(["a2 b1", "b1 a2"]);
  const [first] = questionsOf(running()).filter((question) => question.rule === "mtu");
  expect(first).toMatchObject({ full: { bytes: 1450 }, over: { bytes: 1451 }, actual: 1450 });
});

it("lets a node speak with any of its own addresses, and a pod with its one", () => {
  const questions = questionsOf(running());
  const sources = (from: string, to: string) =>
    questions.flatMap((question) =>
      "sources" in question && question.from === from && question.to === to ? question.sources : [],
    );
  expect(sources("alpha", "b1")).toEqual(["192.168.50.11", "10.244.1.1", "10.244.1.0"]);
  expect(sources("a1", "beta")).toEqual(["10.244.1.2"]);
});

it("drops the neighbour entries that probes on one bridge make", () => {
  const devices = questionsOf(running()).flatMap((question) =>
    probesOf(question).flatMap((probe) =>
      probe.kind === "echo" && probe.neighboursOn ? [`${question.from} ${question.to}`] : [],
    ),
  );
  expect(devices).toEqual(["a1 a2", "a2 a1"]);
});

it("asks nothing of members that don't run, but keeps the question", () => {
  const lab = running([], ["a1", "beta"]);
  const missing = questionsOf(lab).filter((question) => question.missing !== undefined);
  expect(missing.map(({ from, to, missing: why }) => `${from} ${to}: ${why}`)).toContain(
    "a1 a2: a1 is not running",
  );
  expect(missing.flatMap(probesOf)).toEqual([]);
  expect(questionsOf(lab)).toHaveLength(questionsOf(running()).length);
});

it("spreads an expectation over its members and leaves out pairs of one with itself", () => {
  const base = { fromName: "a", toName: "b", protocol: "tcp" } as const;
  const lab = running([
    { ...base, from: ["a1", "a2"], to: ["a1", "b1"], port: 80, reach: true },
    { ...base, from: ["alpha"], to: { address: address("10.9.9.9") }, reach: false },
    { ...base, from: ["a1"], to: { address: address("10.244.2.2") }, port: 53, protocol: "udp", reach: true },
  ]);
  expect(asked(lab, "expect")).toEqual(["a1 b1", "a2 a1", "a2 b1", "alpha 10.9.9.9", "a1 10.244.2.2"]);
  const probes = questionsOf(lab).flatMap((question) => (question.rule === "expect" ? [question.probe] : []));
  expect(probes[0]).toEqual({ kind: "tcp", from: "a1", to: "b1", address: "10.244.2.2", port: 80 });
  expect(probes[3]).toEqual({ kind: "ping", from: "alpha", address: "10.9.9.9" });
  expect(probes[4]).toEqual({ kind: "udp", from: "a1", to: "b1", address: "10.244.2.2", port: 53 });
});

it("asks in every family that both have", () => {
  const lab = running([], [], true);
  expect(asked(lab, "pod-to-pod")).toHaveLength(12);
  expect(asked(lab, "pod-sees-own-address")).toHaveLength(6);
  const questions = questionsOf(lab);
  const [four, six] = questions.filter(({ from, to }) => from === "a1" && to === "b1");
  expect(four).toMatchObject({ address: "10.244.2.2", sources: ["10.244.1.2"] });
  expect(six).toMatchObject({ address: "fd00:244:0:2::2", sources: ["fd00:244:0:1::2"] });
  const sizes = questions.filter(({ rule }) => rule === "mtu");
  expect(sizes.slice(0, 2)).toMatchObject([
    { address: "10.244.2.2", full: { bytes: 1430 } },
    { address: "fd00:244:0:2::2", full: { bytes: 1430 } },
  ]);
});

it("knows who can't be asked about an address of a family", () => {
  const to = { address: address("fd00::9") };
  const base = { from: ["a1"], fromName: "a1", to, toName: "fd00::9", protocol: "tcp" } as const;
  const lab = running([
    { ...base, reach: true },
    { ...base, reach: false },
  ]);
  const questions = questionsOf(lab).filter(({ rule }) => rule === "expect");
  expect(questions.map(({ missing }) => missing)).toEqual(["a1 has no IPv6 address"]);
});
