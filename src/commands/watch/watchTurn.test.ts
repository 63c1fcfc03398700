import { expect, it } from "vitest";
import { wantedState } from "../../../test/support/golden.ts";
import { diff } from "../../plan/diff.ts";
import type { ContainerState, LabState } from "../../state/lab.ts";
import { topologyFrom } from "../../topology/read.ts";
import { isControllersWork } from "./watchTurn.ts";

const { topology } = topologyFrom(
  { name: "lab", nodes: { alpha: {} }, pods: { web: { containers: [{ name: "server" }] } } },
  { directory: "/" },
);
const raised = wantedState(topology);
const controller = { argv: ["node"], env: {} } as const;
const desired: LabState = raised.document
  ? { ...raised, document: { ...raised.document, controller } }
  : raised;

/** Whether the controller does what there is to do when the container is otherwise. */
function isLeft(change: Partial<ContainerState>): boolean {
  const containers = Object.entries(desired.containers).map(([name, container]) => [
    name,
    container.subject === "web/server" ? { ...container, ...change } : container,
  ]);
  const observed = { ...desired, containers: Object.fromEntries(containers) };
  return isControllersWork({ plan: diff(observed, desired, desired), desired });
}

it("leaves to the controller what has ended, and not what is paused, which no controller wakes", () => {
  expect(isLeft({ running: false, exitCode: 1 })).toBe(true);
  expect(isLeft({ running: false, paused: true })).toBe(false);
});
