// What becomes of labs at their end, without any.

import { existsSync, mkdtempSync, readdirSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { fakeHost } from "../../test/support/fakeHost.ts";
import { CancelledError, CheckError, UsageError } from "../errors.ts";
import { Keeper } from "./keeper.ts";
import type { LabOptions } from "./options.ts";

let directory: string;
let said: string;

beforeEach(() => {
  directory = mkdtempSync(join(tmpdir(), "flatlab-test-keeper-"));
  said = "";
  vi.spyOn(process.stderr, "write").mockImplementation((text) => {
    said += String(text);
    return true;
  });
});
afterEach(() => {
  vi.restoreAllMocks();
  rmSync(directory, { recursive: true });
});

const keeperWith = (options: LabOptions, env = {}) =>
  new Keeper(
    "flat",
    fakeHost(() => false),
    env,
    { directory, ...options },
  );
const fail = (error: unknown) => () => Promise.reject(error);

describe("a failure", () => {
  it("has the folder in its message and its stack, and is looked at once", async () => {
    const keeper = keeperWith({});
    const [one, other] = [new CheckError("x", "web is lost"), new CheckError("x", "db is lost")];
    await expect(keeper.watch(fail(one))).rejects.toBe(one);
    await expect(keeper.watch(fail(other))).rejects.toBe(other);
    const [folder, ...more] = readdirSync(join(directory, "lab-artifacts"));
    expect(more).toEqual([]);
    const path = join(directory, "lab-artifacts", folder ?? "");
    expect(one.message).toBe(`web is lost; what the lab was like is in ${path}`);
    expect(one.stack).toContain(path);
    expect(other.message).toContain(path);
  });

  it.each([
    ["a mistake of the caller", new UsageError("x", "no such pod")],
    ["an interruption", new CancelledError("interrupted", "enough")],
  ])("is none of the lab's when it is %s", async (_name, error) => {
    const keeper = keeperWith({ keep: "on-failure" });
    await expect(keeper.watch(fail(error))).rejects.toBe(error);
    expect(existsSync(join(directory, "lab-artifacts"))).toBe(false);
    expect(await keeper.leaves()).toBe(false);
  });

  it.each([
    [{ artifacts: false }, {}],
    [{}, { FLATLAB_ARTIFACTS: "off" }],
  ] as const)("leaves no folder with %j and %j", async (options, env) => {
    const keeper = keeperWith(options, env);
    const error = new CheckError("x", "web is lost");
    await expect(keeper.watch(fail(error))).rejects.toThrow(/^web is lost$/);
    expect(readdirSync(directory)).toEqual([]);
  });

  it("of a test is told on standard error, since its error has been shown", async () => {
    const folder = await keeperWith({ artifacts: "found" }).failed(new Error("expected 1 to be 2"));
    expect(folder).toContain(join(directory, "found", "flat-"));
    expect(said).toBe(`lab "flat": what it was like is in ${folder}\n`);
  });
});

describe("a lab at its end", () => {
  it.each([
    [{}, true, false],
    [{ keep: "on-failure" }, false, false],
    [{ keep: "on-failure" }, true, true],
    [{ keep: "always" }, false, true],
    [{ reuse: true }, false, true],
  ] as const)("with %j, failed: %s, stays: %s", async (options, hasFailed, stays) => {
    const keeper = keeperWith({ ...options, artifacts: false });
    if (hasFailed) await keeper.failed(new Error("no"));
    expect(await keeper.leaves()).toBe(stays);
  });

  it("is told of once when it stays, unless it is used again", async () => {
    const kept = keeperWith({ keep: "always" });
    await kept.leaves();
    await kept.leaves();
    await keeperWith({ reuse: true }).leaves();
    expect(said).toBe(
      'lab "flat" was left up; look at it with: lab inspect flat; remove it with: lab down flat\n',
    );
  });
});
