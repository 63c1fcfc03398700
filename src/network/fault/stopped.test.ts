import { expect, it } from "vitest";
import { flatLab } from "../../../test/support/flatLab.ts";
import { stoppersOf } from "./stopped.ts";

const { topology, leases } = flatLab({ alpha: ["web", "x/db"], beta: ["client"] });

it.each([
  ["web", [], []],
  ["web", ["web"], ["web"]],
  ["web", ["web", "alpha"], ["alpha", "web"]],
  ["web/server", ["alpha", "web", "web/server"], ["alpha", "web", "web/server"]],
  ["alpha/bird", ["alpha"], ["alpha"]],
  ["x/db/server", ["x/db"], ["x/db"]],
  ["client", ["alpha"], []],
])("%s, where %j are stopped, needs a start of %j", (subject, stopped, expected) => {
  expect(stoppersOf({ topology, leases, faults: { stopped } }, subject)).toEqual(expected);
});
