import { expect, it } from "vitest";
import { wantedState } from "../../test/support/golden.ts";
import { topologyFrom } from "../topology/read.ts";
import type { LabFile } from "../topology/schema.ts";
import { withoutGuests } from "./guests.ts";
import type { RunningLab } from "./lab.ts";
import { questionsOf } from "./questions.ts";

function running(
  pods: NonNullable<LabFile["pods"]>,
  expectations: NonNullable<LabFile["expect"]> = [],
): RunningLab {
  const file: LabFile = { name: "net", nodes: { alpha: {}, beta: {} }, pods, expect: expectations };
  const { topology } = topologyFrom(file, { directory: "/" });
  const observed = wantedState(topology);
  if (observed.document === undefined) throw new Error("a lab has a document");
  const subjects = [...topology.nodes, ...topology.pods].map(({ name }, index) => [name, index + 1] as const);
  return {
    name: "net",
    topology,
    leases: observed.document.leases,
    pids: Object.fromEntries(subjects),
    observed,
  };
}

const PODS = { web: { node: "alpha" }, agent: { node: "beta", hostNetwork: true } } as const;
const pairsOf = (lab: RunningLab, rule: string) =>
  questionsOf(lab)
    .filter((question) => question.rule === rule)
    .map(({ from, to }) => `${from} -> ${to}`);

it("asks nothing of the model about a pod in its node's network", () => {
  const lab = withoutGuests(running(PODS));
  expect(pairsOf(lab, "pod-to-pod")).toEqual([]);
  expect(pairsOf(lab, "node-to-pod")).toEqual(["alpha -> web", "beta -> web"]);
});

it("asks the node what is expected of such a pod", () => {
  const lab = withoutGuests(
    running(PODS, [
      { from: "agent", to: "web", port: 80 },
      { from: "web", to: "agent", port: 9100 },
    ]),
  );
  expect(pairsOf(lab, "expect")).toEqual(["beta -> web", "web -> beta"]);
});

it("leaves a lab without such pods as it is", () => {
  const lab = running({ web: { node: "alpha" } });
  expect(withoutGuests(lab)).toBe(lab);
});
