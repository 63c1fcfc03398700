import { describe, expect, it } from "vitest";
import { fakeHost } from "../../../test/support/fakeHost.ts";
import type { LabEvent } from "../../apply/events.ts";
import type { Host } from "../../engine/open.ts";
import { CancelledError } from "../../errors.ts";
import { describeWait } from "../view/words.ts";
import { holdLab } from "./holdLab.ts";

function hostCalled(daemon: string): Host {
  const { engine, namespaces } = fakeHost(() => false);
  const identity = `${daemon} of test ${process.pid}`;
  return { engine: { ...engine, facts: { ...engine.facts, identity } }, namespaces };
}

const HOST = hostCalled("one");
const never = new AbortController().signal;
const nobody = () => {};

describe("two commands on one lab", () => {
  it("go one after the other, and the second says for whom it waits, once", async () => {
    const steps: string[] = [];
    const told: LabEvent[] = [];
    let begun = () => {};
    const hasBegun = new Promise<void>((resolve) => {
      begun = resolve;
    });
    let let1 = () => {};
    const mayEnd = new Promise<void>((resolve) => {
      let1 = resolve;
    });
    const work1 = async () => {
      begun();
      await mayEnd;
      steps.push("first");
    };
    const first = holdLab("a", "lab up", HOST, work1, { signal: never, onEvent: nobody });
    await hasBegun;
    const onEvent = (event: LabEvent) => {
      told.push(event);
      let1();
    };
    const work2 = async () => steps.push("second");
    await Promise.all([first, holdLab("a", "lab down", HOST, work2, { signal: never, onEvent })]);
    expect(steps).toEqual(["first", "second"]);
    const holder = { command: "lab up", pid: process.pid, since: expect.any(Number) };
    expect(told).toEqual([{ event: "waiting", lab: "a", holder }]);
  });

  it("give the lab back when they fail", async () => {
    const fail = () => Promise.reject(new Error("on purpose"));
    await expect(holdLab("b", "lab up", HOST, fail, { signal: never, onEvent: nobody })).rejects.toThrow(
      "on purpose",
    );
    expect(await holdLab("b", "lab up", HOST, async () => 7, { signal: never, onEvent: nobody })).toBe(7);
  });

  it("say what they waited for when they give up", async () => {
    const abort = new AbortController();
    const onEvent = () => abort.abort(new CancelledError("timeout", "not finished after 1 s"));
    const inner = () =>
      holdLab("c", "lab down", HOST, async () => {}, { signal: abort.signal, onEvent }).catch(
        (error: unknown) => error,
      );
    const error = await holdLab("c", "lab up", HOST, inner, { signal: never, onEvent: nobody });
    expect(error).toMatchObject({
      code: "timeout",
      message: `not finished after 1 s while waiting for lab up of c (pid ${process.pid})`,
      hint: expect.stringContaining(`kill ${process.pid}`),
    });
  });
});

it.each([
  ["another lab", "e", HOST],
  ["a lab of the same name on another daemon", "d", hostCalled("two")],
])("%s is not waited for", async (_what, lab, host) => {
  const options = { signal: never, onEvent: nobody };
  const inner = () => holdLab(lab, "lab up", host, async () => "both", options);
  expect(await holdLab("d", "lab up", HOST, inner, options)).toBe("both");
});

it("a wait is one sentence", () => {
  const holder = { command: "lab up", pid: 4242, since: 1_000 };
  expect(describeWait({ lab: "quickstart", holder }, 4_200)).toBe(
    "waiting for lab up of quickstart (pid 4242, since 3 s)",
  );
  expect(describeWait({ lab: "quickstart" })).toContain("doesn't say what it is");
});
