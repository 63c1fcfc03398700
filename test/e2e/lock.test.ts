// Two commands at one lab: one works, the other waits and says for whom. A dead holder blocks nobody, and labs don't wait for
// each other, though they have the same addresses.

import { afterAll, afterEach, beforeAll, describe, expect, it } from "vitest";
import { lab, labOk, spawnLab } from "../support/cli.ts";
import { containersOf } from "../support/docker.ts";
import { says } from "../support/says.ts";

const LAB = "e2e-lock";
const TEN = Array.from({ length: 10 }, (_, index) => `${LAB}-${index}`);
/** Is made when somebody says so: see `release`. */
const LONG = JSON.stringify({
  name: LAB,
  nodes: { alpha: { exec: ["sh -c 'until [ -e /go ]; do sleep 0.1; done'"] } },
  pods: { web: {} },
});
const SMALL = JSON.stringify({
  nodes: { alpha: {} },
  pods: { web: {} },
  expect: [{ from: "web", to: "alpha" }],
});
const release = () => labOk(["exec", "-l", LAB, "alpha", "--", "touch", "/go"]);

beforeAll(() => labOk(["down", LAB]));
afterEach(() => labOk(["down", LAB]));
afterAll(() => Promise.all(TEN.map((name) => lab(["down", name]))));

/** A `lab up` that goes on until it is released. */
async function beginLong() {
  const run = spawnLab(["up", "-", "--keep-on-failure"], { input: LONG });
  await says(run.stderr, "record: 1 written");
  return { first: run };
}

describe("while lab up is at work", () => {
  it("another one waits, says for whom, and finds nothing to do then", async () => {
    const { first } = await beginLong();
    const second = spawnLab(["up", "-"], { input: LONG });
    await says(second.stderr, "waiting for");
    // Whoever only looks waits for nobody.
    expect((await labOk(["ls"])).stdout).toContain(LAB);
    await release();
    const { exitCode, stderr } = await second;
    const sentence = `^waiting for lab up of ${LAB} \\(pid ${first.pid}, since \\d+ s\\)$`;
    expect(stderr).toMatch(new RegExp(sentence, "m"));
    expect(stderr).toContain("no change");
    expect([exitCode, (await first).exitCode]).toEqual([0, 0]);
  });

  it("lab down waits, and goes on at once when the holder is killed", async () => {
    const { first } = await beginLong();
    const second = spawnLab(["down", LAB]);
    await says(second.stderr, "waiting for");
    first.kill("SIGKILL");
    expect(await second).toMatchObject({
      exitCode: 0,
      stderr: expect.stringContaining("containers removed"),
    });
    expect(await containersOf(LAB)).toEqual([]);
  });

  it("a holder that is stopped says nothing, and is waited for all the same", async () => {
    const { first } = await beginLong();
    first.kill("SIGSTOP");
    const second = spawnLab(["down", LAB]);
    await says(second.stderr, "waiting for another command");
    first.kill("SIGKILL");
    expect((await second).exitCode).toBe(0);
  });

  it.each([
    [
      "Ctrl-C",
      [],
      130,
      /interrupted while waiting for lab up of e2e-lock \(pid \d+\)\n +hint: nothing was touched/,
    ],
    ["--timeout", ["--timeout", "2s"], 124, /not finished after 2 s while waiting for lab up of e2e-lock/],
  ])("%s ends the wait, and nothing is touched", async (what, flags, code, sentence) => {
    const { first } = await beginLong();
    const before = await containersOf(LAB);
    const second = spawnLab(["down", LAB, ...flags]);
    await says(second.stderr, "waiting for");
    if (what === "Ctrl-C") second.kill("SIGINT");
    const { exitCode, stderr } = await second;
    expect(stderr).toMatch(sentence);
    expect(exitCode).toBe(code);
    expect(await containersOf(LAB)).toEqual(before);
    await release();
    expect((await first).exitCode).toBe(0);
  });
});

it("ten labs of the same addresses at once don't notice each other", async () => {
  const ups = await Promise.all(
    TEN.map((name) => lab(["up", "-", "--check", "--name", name], { input: SMALL })),
  );
  expect(ups.filter(({ exitCode, stderr }) => exitCode !== 0 || stderr.includes("waiting"))).toEqual([]);
  const downs = await Promise.all(TEN.map((name) => lab(["down", name])));
  expect(downs.filter(({ exitCode }) => exitCode !== 0)).toEqual([]);
  expect((await Promise.all(TEN.map(containersOf))).flat()).toEqual([]);
});
