import { expect, it } from "vitest";
import { ApplyError, CancelledError, HostError, TopologyError } from "../../errors.ts";
import { formatErrorEvent } from "./errorEvent.ts";

const OUTCOME = { undone: ["create pod web"], left: ["create node beta: busy"], lost: [] };
const NOTHING = { undone: [], left: [], lost: [] };

function eventOf(error: unknown): unknown {
  const line = formatErrorEvent(error);
  expect(line).toMatch(/^[^\n]+\n$/);
  return JSON.parse(line);
}

it("has code, sentence and remedy", () => {
  const error = new HostError("no-docker", "no Docker daemon answers", { hint: "start Docker" });
  const message = "no Docker daemon answers";
  expect(eventOf(error)).toEqual({
    event: "error",
    code: "no-docker",
    message,
    hint: "start Docker",
    ...NOTHING,
  });
});

it("says what became of the changes of a run that failed or was stopped", () => {
  expect(eventOf(new ApplyError("start x", new Error("no"), OUTCOME))).toMatchObject({
    code: "apply-failed",
    message: "start x: no",
    ...OUTCOME,
  });
  const stopped = new CancelledError("interrupted", "interrupted", { outcome: OUTCOME });
  expect(eventOf(stopped)).toEqual({
    event: "error",
    code: "interrupted",
    message: "interrupted",
    ...OUTCOME,
  });
});

it("carries the diagnostics of a topology", () => {
  const diagnostics = [{ code: "missing-name", severity: "error", message: "no name", path: [] }] as const;
  expect(eventOf(new TopologyError(diagnostics))).toMatchObject({ code: "invalid-topology", diagnostics });
});

it("calls what nobody expected a bug", () => {
  expect(eventOf(new TypeError("x is undefined"))).toEqual({
    event: "error",
    code: "bug",
    message: "x is undefined",
    ...NOTHING,
  });
});
