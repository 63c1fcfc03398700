// Test processes that are killed, and the reaper that removes their labs. Each test takes a time of grace that no other
// test has, and so has a reaper of its own.

import { readdirSync, readFileSync } from "node:fs";
import { afterAll, afterEach, beforeAll, describe, expect, it } from "vitest";
import { down } from "../../src/commands/down.ts";
import { openHost } from "../../src/engine/open.ts";
import { guardLab } from "../../src/library/reaper/guard.ts";
import { LABELS } from "../../src/state/labels.ts";
import { containersOf, killContainer } from "../support/docker.ts";
import { type HostLinks, watchHostLinks } from "../support/hostLinks.ts";
import { firewallTables } from "../support/inventory.ts";
import { leftOf } from "../support/kills.ts";
import { findReapers, isRemoved, logOf, type Runner, startRunner } from "../support/reapers.ts";
import { says } from "../support/says.ts";

const LAB = "e2e-reaper";
const LABS = ["a", "b", "c"].map((suffix) => `${LAB}-${suffix}`);
const [A = "", B = "", C = ""] = LABS;

const runners: Runner[] = [];
let lastGraceMs = 1300;
let links: HostLinks;

/** A reaper of this test's own, and those who use it. */
function withGrace(graceMs = ++lastGraceMs) {
  const env = { FLATLAB_REAPER_GRACE: `${graceMs}ms` };
  return {
    graceMs,
    env,
    start: (labs: readonly string[]) => {
      const runner = startRunner(labs, env);
      runners.push(runner);
      return runner;
    },
    /** The one there is. */
    reaper: async () => {
      const found = await findReapers(graceMs);
      expect(found).toHaveLength(1);
      return found[0] ?? "";
    },
  };
}

/** Command lines that name one of these labs or reapers, but for those of the runners. */
function processesOf(names: readonly string[]): readonly string[] {
  const pids = readdirSync("/proc").filter((name) => /^\d+$/.test(name));
  const lines = pids.map((pid) => {
    try {
      return readFileSync(`/proc/${pid}/cmdline`, "utf8").replaceAll("\0", " ");
    } catch {
      return "";
    }
  });
  return lines.filter((line) => names.some((name) => line.includes(name)));
}

const everythingLeft = async () => (await Promise.all(LABS.map(leftOf))).flat();

beforeAll(() => {
  links = watchHostLinks();
});
afterEach(async () => {
  await Promise.all(runners.splice(0).map((runner) => runner.kill()));
  const host = await openHost(process.env);
  await Promise.all(LABS.map((lab) => down(lab, host, { signal: new AbortController().signal })));
});
afterAll(async () => expect(await links.close()).toEqual([]));

describe("a process that is killed", () => {
  it("leaves no container, volume, table, process, and no reaper", async () => {
    const before = firewallTables();
    const { start, reaper } = withGrace();
    const runner = start([A, B]);
    await runner.isReady;
    expect((await leftOf(A)).some((thing) => thing.startsWith("volume"))).toBe(true);
    const name = await reaper();
    await runner.kill();
    await isRemoved(name);
    expect(await everythingLeft()).toEqual([]);
    expect(processesOf([A, B, name])).toEqual([]);
    expect(firewallTables()).toEqual(before);
  });

  it("leaves as little in the midst of lab up", async () => {
    const { start, reaper } = withGrace(3100);
    const { engine } = await openHost(process.env);
    const abort = new AbortController();
    let runner: Runner | undefined;
    for await (const { what } of engine.events({ [LABELS.lab]: A }, abort.signal)) {
      if (what === "listening") runner = start([A]);
      if (what === "started") break;
    }
    abort.abort();
    const name = await reaper();
    runner?.isReady.catch(() => {});
    await runner?.kill();
    await isRemoved(name);
    expect(await everythingLeft()).toEqual([]);
  });

  it("leaves as little while its event loop stands still, which alone costs it nothing", async () => {
    const { start, reaper, graceMs } = withGrace();
    const runner = start([A]);
    await runner.isReady;
    const [name, made] = [await reaper(), await containersOf(A)];
    await runner.tell(`block ${3 * graceMs}`);
    expect(await containersOf(A)).toEqual(made);
    expect(await reaper()).toBe(name);
    const isBlocked = runner.tell(`block ${60_000}`).catch(() => {});
    await runner.kill();
    await isBlocked;
    await isRemoved(name);
    expect(await everythingLeft()).toEqual([]);
  });
});

it("a process that has released its labs and ends leaves nothing, and the reaper waits for nothing", async () => {
  const { start, reaper } = withGrace(600_000);
  const runner = start([A]);
  await runner.isReady;
  const name = await reaper();
  await runner.tell(`down ${A}`);
  expect(await reaper()).toBe(name);
  expect(await runner.end()).toBe(0);
  await isRemoved(name);
  expect(await everythingLeft()).toEqual([]);
});

describe("two processes at once", () => {
  it("have one reaper, and the lab of the one stays when the other is killed", async () => {
    const { start, reaper } = withGrace();
    const [first, second] = [start([A]), start([B])];
    await Promise.all([first.isReady, second.isReady]);
    const name = await reaper();
    const made = await containersOf(B);
    const isGone = says(await logOf(name), `${A} is removed`);
    await first.kill();
    await isGone;
    expect(await leftOf(A)).toEqual([]);
    expect(await containersOf(B)).toEqual(made);
    await second.tell(`down ${B}`);
    await second.end();
    await isRemoved(name);
  });

  it("one may take over the lab of one that was killed", async () => {
    const { start, reaper } = withGrace(7000);
    const [first, second] = [start([A]), start([C])];
    await Promise.all([first.isReady, second.isReady]);
    const name = await reaper();
    const made = await containersOf(A);
    const log = await logOf(name);
    await first.kill();
    const hasExpired = says(log, "has not come back");
    await second.tell(`up ${A}`);
    await hasExpired;
    await second.tell(`down ${C}`);
    expect(await containersOf(A)).toEqual(made);
    await second.kill();
    await isRemoved(name);
    expect(await everythingLeft()).toEqual([]);
  });
});

it("a reaper that is killed is replaced, and the next one knows all labs", async () => {
  const { start, reaper } = withGrace();
  const runner = start([A, B]);
  await runner.isReady;
  const first = await reaper();
  await killContainer(first);
  await isRemoved(first);
  await runner.tell(`up ${C}`);
  const second = await reaper();
  await runner.kill();
  await isRemoved(second);
  expect(await everythingLeft()).toEqual([]);
});

it("off means that there is none, and the lab stays", async () => {
  const { env, graceMs } = withGrace();
  const runner = startRunner([A], { ...env, FLATLAB_REAPER: "off" });
  runners.push(runner);
  await runner.isReady;
  await runner.kill();
  expect(await findReapers(graceMs)).toEqual([]);
  expect(await containersOf(A)).not.toEqual([]);
});

it("works in a test runner's own process, and costs next to nothing from the second lab on", async () => {
  const { env, reaper } = withGrace();
  const host = await openHost(process.env);
  const first = await guardLab(A, host, env);
  const name = await reaper();
  const startedAt = performance.now();
  const guards = await Promise.all(
    Array.from({ length: 50 }, (_, index) => guardLab(`${LAB}-${index}`, host, env)),
  );
  const each = (performance.now() - startedAt) / 50;
  expect(each).toBeLessThan(20);
  await Promise.all([first, ...guards].map((guard) => guard.release()));
  expect(await reaper()).toBe(name);
});

describe("where there can be no reaper", () => {
  it("nothing is begun, and a sentence says why and what to do", async () => {
    const { env, graceMs } = withGrace();
    const { execPath } = process;
    process.execPath = "/nowhere/node";
    try {
      await expect(guardLab(A, await openHost(process.env), env)).rejects.toMatchObject({
        code: "no-reaper",
        message: expect.stringMatching(/^the reaper can't be started: .*\/nowhere\/node/),
        hint: expect.stringContaining("FLATLAB_REAPER=off"),
      });
      expect(await findReapers(graceMs)).toEqual([]);
    } finally {
      process.execPath = execPath;
    }
  });

  it("a process in another network namespace is told so, and leaves no reaper", async () => {
    const { env, graceMs } = withGrace();
    const runner = startRunner([A], env, ["unshare", "--net"]);
    await expect(runner.isReady).rejects.toThrow("none can be reached, which takes the network namespace");
    expect(await findReapers(graceMs)).toEqual([]);
  });
});
