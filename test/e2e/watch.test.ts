// `lab up --watch` as somebody runs it who leaves it running: what happens to the lab is mended, the file is followed, and it
// ends as docs/convergence.md says. The parts of a watch are in fleet.test.ts.

import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, beforeEach, describe, expect, it, onTestFinished } from "vitest";
import { lab, labOk, spawnLab, spawnLabInTerminal } from "../support/cli.ts";
import { inNamespace, inspect } from "../support/damage.ts";
import { containersOf, killContainer, pauseContainer, removeContainer } from "../support/docker.ts";
import { listen } from "../support/listen.ts";

const LAB = "e2e-watch";
const FILE = {
  name: LAB,
  nodes: { alpha: null, beta: null },
  pods: {
    web: { replicas: 2, containers: [{ name: "server", command: ["sleep", "infinity"] }] },
    client: { node: "beta" },
  },
};
const EDITED = { ...FILE, pods: { ...FILE.pods, later: { node: "alpha" } } };

let folder: string;
let path: string;
const write = (file: object | string) =>
  writeFile(path, typeof file === "string" ? file : JSON.stringify(file));

/** One that tells events, and has seen the lab up. */
async function startWatch() {
  const run = spawnLab(["up", path, "--watch", "--every", "200ms", "--progress", "json"]);
  onTestFinished(() => void run.kill("SIGKILL"));
  const { next } = listen(run.stdout);
  const event = async (name: string) => JSON.parse(await next(new RegExp(`^{"event":"${name}"`)));
  await event("watching");
  return { run, event };
}

async function expectWhole(): Promise<void> {
  expect(await lab(["plan", path, "--exit-code"])).toMatchObject({ exitCode: 0 });
  expect(await inspect(LAB)).toMatchObject({ status: "running", drift: [] });
}

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), "e2e-watch-"));
  path = join(folder, "lab.yaml");
});
beforeEach(() => write(FILE));
afterAll(async () => {
  await labOk(["down", LAB]);
  await rm(folder, { recursive: true });
});

describe("lab up --watch", () => {
  it.each([
    ["a sandbox that was killed", () => killContainer(`${LAB}-client`), "client: is not running"],
    [
      "a container that was killed",
      () => killContainer(`${LAB}-web-0-server`),
      "web-0/server: is not running",
    ],
    ["a node that was removed", () => removeContainer(`${LAB}-beta`), "beta: is missing"],
    ["a pod that was paused", () => pauseContainer(`${LAB}-client`), "client: is paused"],
    [
      "a route that was deleted",
      () => inNamespace(LAB, "client", ["ip", "route", "del", "default"]),
      "client: ",
    ],
  ])("mends %s, and says what it was", async (_what, damage, reason) => {
    const { run, event } = await startWatch();
    await damage();
    const turn = await event("turn");
    expect(turn).toMatchObject({ lab: LAB, cause: "drift", changes: expect.any(Number) });
    expect(turn.reasons).toContainEqual(expect.stringContaining(reason));
    await expectWhole();
    run.kill("SIGINT");
    expect(await run).toMatchObject({ exitCode: 0 });
  });

  it("follows the file; tells of a fault in it, leaves the lab alone, and goes on with the next edit", async () => {
    const { run, event } = await startWatch();
    await write(EDITED);
    expect(await event("turn")).toMatchObject({ cause: "file", reasons: [] });
    expect((await inspect(LAB)).pods.map(({ name }) => name)).toContain("later");
    await expectWhole();

    const before = await containersOf(LAB);
    await write({ ...EDITED, pods: { later: { node: "nowhere" } } });
    expect(await event("error")).toMatchObject({
      code: "invalid-topology",
      diagnostics: [{ code: "unknown-node", message: expect.stringContaining("nowhere") }],
    });
    expect(await containersOf(LAB)).toEqual(before);
    // It is the file of before that counts meanwhile.
    await removeContainer(`${LAB}-later`);
    expect(await event("turn")).toMatchObject({ cause: "drift" });
    expect((await inspect(LAB)).pods.map(({ name }) => name)).toContain("later");

    await write(FILE);
    expect(await event("turn")).toMatchObject({ cause: "file" });
    expect((await inspect(LAB)).pods.map(({ name }) => name)).not.toContain("later");
    await expectWhole();
    run.kill("SIGINT");
    const { exitCode, stderr } = await run;
    expect(stderr).toContain("nowhere");
    expect(exitCode).toBe(0);
  });

  it("keeps what lab scale has said until the file is edited", async () => {
    const { run, event } = await startWatch();
    await labOk(["scale", "-l", LAB, "web=3"]);
    await killContainer(`${LAB}-web-2`);
    expect((await event("turn")).reasons).toContainEqual(expect.stringContaining("web-2: is not running"));
    expect((await inspect(LAB)).pods.map(({ name }) => name)).toContain("web-2");
    await write(EDITED);
    await event("turn");
    expect((await inspect(LAB)).pods.map(({ name }) => name)).not.toContain("web-2");
    run.kill("SIGINT");
    expect(await run).toMatchObject({ exitCode: 0 });
  });

  it.each(["SIGINT", "SIGTERM"] as const)("ends with %s, and leaves the lab as it is", async (signal) => {
    const { run, event } = await startWatch();
    const before = await containersOf(LAB);
    run.kill(signal);
    expect(await event("watch-ended")).toMatchObject({ lab: LAB, reason: "interrupted" });
    expect(await run).toMatchObject({ exitCode: 0, stderr: "" });
    expect(await containersOf(LAB)).toEqual(before);
    await expectWhole();
  });

  it("ends when the lab is taken down elsewhere, and brings nothing back", async () => {
    const { run, event } = await startWatch();
    await labOk(["down", LAB]);
    expect(await event("watch-ended")).toMatchObject({ lab: LAB, reason: "gone" });
    expect(await run).toMatchObject({ exitCode: 0 });
    expect(await containersOf(LAB)).toEqual([]);
  });

  it("on a terminal says the same in lines, and ends with Ctrl-C", async () => {
    const run = spawnLabInTerminal(["up", path, "--watch", "--every", "200ms"]);
    onTestFinished(() => void run.kill("SIGKILL"));
    const { next } = listen(run.stdout);
    await next(/e2e-watch: watched; Ctrl-C ends that and leaves the lab running/);
    await killContainer(`${LAB}-client`);
    expect(await next(/e2e-watch: client: is not running/)).toMatch(
      /\d\d:\d\d:\d\d .*; \d+ changes in [\d.]+ s/,
    );
    await write("nodes: [");
    await next(/^1 error in .*lab\.yaml/);
    await next(/e2e-watch: the lab stays as it is/);
    await write(FILE);
    run.stdin.write("\x03");
    await next(/e2e-watch: not watched any more, and still running/);
    expect(await run).toMatchObject({ exitCode: 0 });
    await expectWhole();
  });

  it("refuses to follow standard input, and makes nothing", async () => {
    const before = await containersOf(LAB);
    expect(await lab(["up", "-", "--watch"], { input: JSON.stringify(EDITED) })).toMatchObject({
      exitCode: 2,
      stderr: expect.stringContaining("--watch can't follow standard input"),
    });
    expect(await containersOf(LAB)).toEqual(before);
  });
});
