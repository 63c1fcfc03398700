// `lab up` that is stopped or fails half-way: what it made is gone again, and it says so.

import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, describe, expect, it } from "vitest";
import { lab, labOk, spawnLab, spawnLabInTerminal } from "../support/cli.ts";
import { containersOf } from "../support/docker.ts";

const LAB = "e2e-interrupt";
const FILE = JSON.stringify({ name: LAB, nodes: { alpha: {}, beta: {} }, pods: { pod: { replicas: 12 } } });

afterEach(async () => {
  await labOk(["down", LAB]);
});

describe("lab up, stopped", () => {
  it.each([1, 5, 14])("by Ctrl-C after %i changes undoes them", async (after) => {
    const run = spawnLab(["up", "-", "--progress", "json"], { input: FILE });
    let seen = 0;
    let last: unknown;
    for await (const line of run.iterable({ from: "stdout" })) {
      last = JSON.parse(line);
      if (JSON.parse(line).event !== "change-done") continue;
      seen++;
      if (seen === after) run.kill("SIGINT");
    }
    expect(last).toMatchObject({ event: "error", code: "interrupted", left: [] });
    expect(last).toHaveProperty(["undone", after - 1]);
    const { exitCode, stderr } = await run;
    expect(exitCode).toBe(130);
    expect(stderr).toMatch(/undone/);
    expect(await containersOf(LAB)).toEqual([]);
  });

  it("by a second Ctrl-C leaves at once, and says what removes the rest", async () => {
    const run = spawnLab(["up", "-", "--progress", "json"], { input: FILE });
    for await (const line of run.iterable({ from: "stdout" })) {
      const { event, done } = JSON.parse(line);
      if ((event === "change-done" && done === 9) || event === "undo-started") run.kill("SIGINT");
    }
    const { exitCode, stderr } = await run;
    expect(exitCode).toBe(130);
    expect(stderr).toBe(`stopped without undoing; remove what is left with: lab down ${LAB}\n`);
  });

  it("by a second Ctrl-C says so although a live display has the terminal", async () => {
    const folder = await mkdtemp(join(tmpdir(), "flatlab-interrupt-"));
    const path = join(folder, "lab.yaml");
    await writeFile(path, FILE);
    try {
      const run = spawnLabInTerminal(["up", path], { columns: 100 });
      let shown = "";
      let typed = 0;
      for await (const chunk of run.stdout) {
        shown += String(chunk);
        // The step that was at work is crossed as soon as undoing begins.
        const isTime = typed === 0 ? shown.includes("wires") : shown.includes("✖");
        if (typed === 2 || !isTime) continue;
        run.stdin.write("\u0003");
        typed++;
      }
      expect((await run).exitCode).toBe(130);
      expect(shown).toContain("✔");
      expect(shown).toContain(`stopped without undoing; remove what is left with: lab down ${LAB}`);
    } finally {
      await rm(folder, { recursive: true });
    }
  });

  it("by --timeout undoes what it made, exit code 124", async () => {
    const { exitCode, stderr } = await lab(["up", "-", "--timeout", "900ms"], { input: FILE });
    expect(stderr).toMatch(/not finished after 0\.9 s/);
    expect(exitCode).toBe(124);
    expect(await containersOf(LAB)).toEqual([]);
  });

  it("by a node whose command ends at once says so, and leaves nothing", async () => {
    const file = JSON.stringify({
      name: LAB,
      nodes: { alpha: {}, beta: { command: ["true"] } },
      pods: { web: {} },
    });
    const { exitCode, stderr } = await lab(["up", "-"], { input: file });
    expect(exitCode).toBe(1);
    expect(stderr).toMatch(/beta/);
    expect(stderr).toMatch(/sleep, infinity/);
    expect(await containersOf(LAB)).toEqual([]);
  });

  it("by a command of a node that fails names the command and leaves nothing", async () => {
    const file = JSON.stringify({ name: LAB, nodes: { alpha: { exec: ["ip link show nonesuch"] } } });
    const { exitCode, stderr } = await lab(["up", "-"], { input: file });
    expect(exitCode).toBe(1);
    expect(stderr).toMatch(/ip link show nonesuch/);
    expect(await containersOf(LAB)).toEqual([]);
  });

  it("is left as it is with --keep-on-failure", async () => {
    const file = JSON.stringify({ name: LAB, nodes: { alpha: { exec: ["false"] } } });
    expect((await lab(["up", "-", "--keep-on-failure"], { input: file })).exitCode).toBe(1);
    expect((await containersOf(LAB)).map(({ name }) => name).sort()).toEqual([
      `${LAB}-alpha`,
      `${LAB}-fabric`,
    ]);
  });
});
