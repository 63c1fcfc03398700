// Which pods are asked about the way between two nodes, where policies let not all of them speak.

import { expect, it } from "vitest";
import { wantedState } from "../../test/support/golden.ts";
import { topologyFrom } from "../topology/read.ts";
import type { LabFile } from "../topology/schema.ts";
import { askEncapsulation } from "./encapsulation.ts";
import type { RunningLab } from "./lab.ts";
import { questionsOf } from "./questions.ts";

const DENY: NonNullable<LabFile["policies"]> = { deny: { podSelector: {} } };

function labOf(policies: NonNullable<LabFile["policies"]>, absent: readonly string[] = []): RunningLab {
  const file: LabFile = {
    name: "flat",
    nodes: { alpha: null, beta: null },
    pods: {
      a1: { node: "alpha" },
      a2: { node: "alpha", labels: { app: "web" } },
      a3: { node: "alpha", labels: { app: "web" } },
      b1: { node: "beta" },
      b2: { node: "beta", labels: { app: "db" } },
    },
    policies,
  };
  const { topology } = topologyFrom(file, { directory: "/" });
  const observed = wantedState(topology);
  const subjects = Object.keys(observed.namespaces).filter((subject) => !absent.includes(subject));
  const pids = Object.fromEntries(subjects.map((subject) => [subject, 1]));
  const leases = observed.document?.leases ?? { nodes: {}, pods: {} };
  return { name: "flat", topology, leases, pids, observed };
}

function asked(lab: RunningLab) {
  const sizes = questionsOf(lab).filter(({ rule }) => rule === "mtu");
  const texts = [sizes, askEncapsulation(lab)].map((questions) =>
    questions.map(({ from, to }) => `${from} ${to}`).join(", "),
  );
  expect(texts[0]).toBe(texts[1]);
  return texts[0];
}

it("are the first ones where everybody may", () => {
  expect(asked(labOf({}))).toBe("a1 b1, b1 a1");
});

it("are the first ones that may", () => {
  const db = {
    podSelector: { matchLabels: { app: "db" } },
    ingress: [{ from: [{ podSelector: { matchLabels: { app: "web" } } }] }],
  };
  expect(asked(labOf({ ...DENY, db }))).toBe("a2 b2");
  expect(asked(labOf({ ...DENY, db }, ["a2"]))).toBe("a3 b2");
});

it("are none where nobody may", () => {
  expect(asked(labOf(DENY))).toBe("");
});
