import { expect, it } from "vitest";
import { flatLab } from "../../test/support/flatLab.ts";
import type { Expectation } from "../topology/model.ts";
import { casesOf } from "./cases.ts";
import { questionsOf } from "./questions.ts";
import type { Failed } from "./report.ts";

const EXPECT: Expectation = {
  from: ["a1"],
  fromName: "a1",
  to: ["b1"],
  toName: "b1",
  protocol: "tcp",
  port: 80,
  reach: true,
};
const { topology, leases, state } = flatLab({ alpha: ["a1"], beta: ["b1"] }, [EXPECT, EXPECT], {
  isDual: true,
});
const pids = Object.fromEntries(Object.keys(state.namespaces).map((subject) => [subject, 1]));
const questions = questionsOf({ name: "flat", topology, leases, pids, observed: state });

it("names every question as no other of its rule, also in two families, and where one is asked twice", () => {
  const names = casesOf(questions, []).map(({ rule, name }) => `${rule} ${name}`);
  expect(names).toHaveLength(questions.length);
  expect(new Set(names).size).toBe(names.length);
  expect(names).toContain("expect a1 -> b1 (10.244.2.2), tcp port 80, again (2)");
  expect(names).toContain("pod-to-pod a1 -> b1 (fd00:244:0:2::2)");
});

it("gives a failure to the question that it belongs to, and to no other", () => {
  const question = questions.find(({ rule, from }) => rule === "mtu" && from === "b1");
  if (question === undefined) throw new Error("there is such a question");
  const fault = {
    expected: "1450 bytes pass",
    seen: "timeout",
    words: "b1 is cut off",
    trouble: { kind: "none" },
  } as const;
  const failed: Failed[] = [{ question, fault, location: { hop: "beta", words: "lost in beta" } }];
  const failures = casesOf(questions, failed).filter(({ failure }) => failure !== undefined);
  expect(failures).toEqual([
    {
      rule: "mtu",
      name: expect.stringMatching(/^b1 -> a1 \(.*\), \d+ bytes$/),
      failure: expect.objectContaining({
        message: "b1 is cut off; lost in beta",
        hop: "beta",
        seen: "timeout",
      }),
    },
  ]);
});
