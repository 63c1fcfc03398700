import { describe, expect, it } from "vitest";
import { ApplyError, CancelledError, CommandError, HostError, UsageError } from "../../errors.ts";
import { formatError } from "./error.ts";

const plain = { isColourful: false, isDebug: false };
const debug = { isColourful: false, isDebug: true };

describe("formatError", () => {
  it("is one sentence and a remedy for an expected error", () => {
    const error = new HostError("no-docker", "no Docker daemon answers", { hint: "start Docker" });
    expect(formatError(error, plain)).toBe("error: no Docker daemon answers\n  hint: start Docker\n");
  });

  it("has no hint line where there is no remedy", () => {
    expect(formatError(new UsageError("x", "no such thing"), plain)).toBe("error: no such thing\n");
  });

  it("says what was undone and what is left", () => {
    const cause = new CommandError({
      argv: ["ip"],
      namespace: "alpha",
      status: 1,
      stderr: "RTNETLINK: no\n",
    });
    const error = new ApplyError("add route", cause, {
      undone: ["a", "b"],
      restored: ["c"],
      left: ["create pod web: busy"],
      lost: ["remove pod db (made from something else)"],
    });
    expect(formatError(error, plain)).toBe(
      [
        "error: add route: ip in alpha: RTNETLINK: no",
        "  undone: 2 changes of this run, 1 of links made again",
        "  left: create pod web: busy",
        "  not brought back: remove pod db (made from something else)",
        "  hint: mend the cause and run lab up again: it goes on from what is there",
        "",
      ].join("\n"),
    );
  });

  it("says what an interrupted run has left and not brought back", () => {
    const outcome = { undone: ["a", "b"], left: ["create pod web: busy"], lost: ["remove veth eth0"] };
    const message = "interrupted; 2 changes undone, 1 left, 1 not brought back";
    const error = new CancelledError("interrupted", message, { outcome, hint: "lab up goes on" });
    expect(formatError(error, plain)).toBe(
      [
        `error: ${message}`,
        "  left: create pod web: busy",
        "  not brought back: remove veth eth0",
        "  hint: lab up goes on",
        "",
      ].join("\n"),
    );
  });

  it("doesn't flood the terminal with what is left", () => {
    const left = Array.from({ length: 50 }, (_, index) => `change ${index}`);
    const text = formatError(new ApplyError("step", new Error("no"), { undone: [], left, lost: [] }), plain);
    expect(text).toContain("  left: change 9\n  left: 40 more\n");
    expect(text).not.toContain("change 10");
  });

  it("shows stacks and causes with debug only", () => {
    const error = new UsageError("x", "no such thing", { cause: new Error("deep down") });
    expect(formatError(error, plain)).not.toContain("deep down");
    expect(formatError(error, debug)).toMatch(/caused by: Error: deep down\n {4}at /);
  });

  it("shows the stack of our own bugs always", () => {
    expect(formatError(new TypeError("x is undefined"), plain)).toMatch(
      /^internal error: TypeError: x is undefined\n {4}at [\s\S]*please report it/,
    );
    expect(formatError("a string", plain)).toContain("internal error: a string\n");
  });
});
