// A Docker daemon that is killed, restarted, slow or out of space while a lab is made: one clear sentence, and a lab that
// `lab up` completes or `lab down` removes. The daemon is the test's own. FLATLAB_SEED repeats a run.

import { statfsSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { setTimeout as pause } from "node:timers/promises";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { LABELS } from "../../src/state/labels.ts";
import { TOOLBOX_IMAGE } from "../../src/topology/model.ts";
import { lab, labOk, spawnLab } from "../support/cli.ts";
import { type Daemon, openDaemon } from "../support/daemon.ts";
import { randomNumbers } from "../support/kills.ts";
import { openSlowSocket } from "../support/slowSocket.ts";

const SEED = Number(process.env.FLATLAB_SEED ?? Math.floor(Math.random() * 2 ** 31));
const LAB = "e2e-daemon";
const FILE = JSON.stringify({
  name: LAB,
  nodes: { alpha: {}, beta: {} },
  pods: {
    web: {
      node: "beta",
      containers: [{ name: "server", command: ["busybox", "httpd", "-f", "-p", "8080"] }],
    },
    client: { node: "alpha" },
  },
  expect: [{ from: "client", to: "web", port: 8080 }],
});

beforeAll(() => {
  process.stderr.write(`FLATLAB_SEED=${SEED}\n`);
});

/** One sentence, perhaps a hint, and no stack. */
const SENTENCE = /^error: .+$/m;

async function membersOf({ docker }: Daemon) {
  return docker.listContainers({ all: true, filters: { label: [`${LABELS.lab}=${LAB}`] } });
}

async function expectWhole({ env }: Pick<Daemon, "env">): Promise<void> {
  expect(await lab(["plan", "-", "--exit-code"], { input: FILE, env })).toMatchObject({ exitCode: 0 });
  await labOk(["check", LAB], { env });
}

async function addressesOf({ env }: Daemon): Promise<readonly string[]> {
  const { stdout } = await labOk(["inspect", LAB, "-f", "json"], { env });
  const { nodes, pods } = JSON.parse(stdout) as Record<"nodes" | "pods", { name: string; address: string }[]>;
  return [...nodes, ...pods].map(({ name, address }) => `${name} ${address}`);
}

describe("a daemon", () => {
  let daemon: Daemon;
  beforeAll(async () => {
    daemon = await openDaemon();
  });
  afterAll(() => daemon?.remove());
  const up = (...flags: string[]) => lab(["up", "-", ...flags], { input: FILE, env: daemon.env });

  it("that is killed in the middle of lab up: a sentence, and afterwards up completes or down removes", async () => {
    const random = randomNumbers(SEED);
    const startedAt = performance.now();
    expect(await up()).toMatchObject({ exitCode: 0 });
    const longest = performance.now() - startedAt;
    await labOk(["down", LAB], { env: daemon.env });
    for (const completes of [true, false, true, false, true, false]) {
      const run = spawnLab(["up", "-"], { input: FILE, env: daemon.env });
      await pause(random() * longest);
      await daemon.end("SIGKILL");
      const { exitCode, stderr } = await run;
      if (exitCode !== 0) {
        expect([1, 3], stderr).toContain(exitCode);
        expect(stderr).toMatch(SENTENCE);
        expect(stderr).not.toMatch(/^ +at /m);
      }
      await daemon.start();
      if (completes) {
        expect(await up()).toMatchObject({ exitCode: 0 });
        await expectWhole(daemon);
      }
      await labOk(["down", LAB], { env: daemon.env });
      expect(await membersOf(daemon)).toEqual([]);
    }
  });

  it("that was restarted has started nothing by itself, and up brings everything back where it was", async () => {
    expect(await up()).toMatchObject({ exitCode: 0 });
    const before = await addressesOf(daemon);
    await daemon.end("SIGTERM");
    expect(await lab(["ls"], { env: daemon.env })).toMatchObject({
      exitCode: 3,
      stderr: expect.stringContaining("no Docker daemon answers"),
    });
    await daemon.start();
    expect((await membersOf(daemon)).map(({ State }) => State)).toEqual(Array(6).fill("exited"));
    expect((await labOk(["ls"], { env: daemon.env })).stdout).toMatch(new RegExp(`^${LAB} +stopped`, "m"));
    expect(await up()).toMatchObject({ exitCode: 0 });
    expect(await addressesOf(daemon)).toEqual(before);
    await expectWhole(daemon);
    await labOk(["down", LAB], { env: daemon.env });
  });

  it("that is slow: lab up works, and stops when it is asked to", async () => {
    const random = randomNumbers(SEED);
    const slow = await openSlowSocket({ behind: daemon.socket, delay: () => 50 + random() * 250 });
    try {
      expect(await lab(["up", "-", "--timeout", "1s"], { input: FILE, env: slow.env })).toMatchObject({
        exitCode: 124,
        stderr: expect.stringContaining("not finished after 1 s"),
      });
      expect(await membersOf(daemon)).toEqual([]);
      const run = spawnLab(["up", "-", "--progress", "json"], { input: FILE, env: slow.env });
      for await (const line of run.iterable()) {
        // The stage of the first change: it comes once, since a stopped run begins no other.
        if (JSON.parse(String(line)).event === "stage-started") run.kill("SIGINT");
      }
      expect((await run).exitCode).toBe(130);
      expect(await membersOf(daemon)).toEqual([]);
      expect(await lab(["up", "-"], { input: FILE, env: slow.env })).toMatchObject({ exitCode: 0 });
      await expectWhole(slow);
      await labOk(["down", LAB], { env: slow.env });
    } finally {
      slow.close();
    }
  });

  it("from which an image vanishes after the plan was made: a sentence, and nothing is left", async () => {
    const image = "flatlab-test/vanishing:1";
    await daemon.docker.getImage(TOOLBOX_IMAGE).tag({ repo: "flatlab-test/vanishing", tag: "1" });
    const file = JSON.stringify({ name: LAB, nodes: { alpha: {}, beta: { image } } });
    const onRequest = async (line: string) => {
      if (/containers\/create\?name=e2e-daemon-beta/.test(line)) await daemon.docker.getImage(image).remove();
    };
    const socket = await openSlowSocket({ behind: daemon.socket, onRequest });
    try {
      const { exitCode, stderr } = await lab(["up", "-"], { input: file, env: socket.env });
      expect(stderr).toMatch(/^error: .*beta.*No such image.*vanishing/im);
      expect(exitCode).toBe(1);
      expect(await membersOf(daemon)).toEqual([]);
    } finally {
      socket.close();
    }
  });
});

describe("a daemon whose containers outlive it", () => {
  let daemon: Daemon;
  beforeAll(async () => {
    daemon = await openDaemon({ isLive: true });
  });
  afterAll(() => daemon?.remove());

  it.each(["SIGTERM", "SIGKILL"] as const)("finds the lab whole after %s and a start", async (signal) => {
    await labOk(["up", "-"], { input: FILE, env: daemon.env });
    await daemon.end(signal);
    await daemon.start();
    await expectWhole(daemon);
    await labOk(["down", LAB], { env: daemon.env });
    expect(await membersOf(daemon)).toEqual([]);
  });
});

describe("a daemon without space", () => {
  let daemon: Daemon;
  beforeAll(async () => {
    daemon = await openDaemon({ size: "400m" });
  });
  afterAll(() => daemon?.remove());

  it.each([0, 64, 160])("and %i kB: a sentence with a remedy, and nothing is left", async (kilobytes) => {
    const { bavail, bsize } = statfsSync(daemon.data);
    const ballast = join(daemon.data, "ballast");
    writeFileSync(ballast, Buffer.alloc(Math.max(0, bavail * bsize - kilobytes * 1024)));
    const { exitCode, stderr } = await lab(["up", "-"], { input: FILE, env: daemon.env });
    writeFileSync(ballast, "");
    expect(stderr).toMatch(/^error: .*no space left on device/im);
    expect(stderr).toContain("hint: make room where Docker keeps its data");
    expect(exitCode).toBe(1);
    expect(await membersOf(daemon)).toEqual([]);
  });
});
