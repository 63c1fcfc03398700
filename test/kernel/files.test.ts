// Files of a node's file system, read and written from outside, in a real mount namespace: no image, no Docker. The
// "node" has a file system of its own on /run, with a link in it that leads to another place of the node.

import { type ChildProcess, spawn } from "node:child_process";
import { once } from "node:events";
import { existsSync } from "node:fs";
import { afterAll, beforeAll, expect, it } from "vitest";
import { FILE_PROGRAM, readFiles } from "../../src/apply/files.ts";
import { namespaceRunner } from "../../src/engine/namespaces.ts";
import { overwriteLine, removeLine, writeLine } from "../../src/iproute/files.ts";
import type { ContainerFileState } from "../../src/state/kernel.ts";
import { VOLUMES_FOLDER } from "../../src/state/lab.ts";

const MAKE =
  "mount -t tmpfs none /run && mkdir /run/place && ln -s /run/place /run/link && echo ready && exec cat";
const file = (path: string, content = "A=1\nB=é %41\n"): ContainerFileState => ({
  object: "file",
  path,
  content,
});

const PATHS = ["/run/flannel/subnet.env"];

const holders: ChildProcess[] = [];
const pids: number[] = [];
const runner = namespaceRunner();

beforeAll(async () => {
  for (let count = 0; count < 2; count++) {
    const holder = spawn("unshare", ["--mount", "sh", "-c", MAKE], { stdio: ["pipe", "pipe", "inherit"] });
    holders.push(holder);
    await once(holder.stdout, "data");
    pids.push(holder.pid ?? 0);
  }
});
afterAll(async () => {
  for (const holder of holders) {
    const gone = once(holder, "exit");
    holder.stdin?.end();
    await gone;
  }
});

const carryOut = (lines: readonly string[], mounts: readonly number[] = pids.slice(0, 1)) =>
  runner.run({ network: process.pid, mounts, argv: FILE_PROGRAM, stdin: `${lines.join("\n")}\n` });
const inside = async (script: string) =>
  (await runner.run({ network: process.pid, tools: pids[0] ?? 0, argv: ["sh", "-c", script] })).stdout;

it("writes what it is told, folder and all, and leaves nothing half-made beside it", async () => {
  expect(await carryOut([writeLine(file("/run/flannel/deep/subnet.env"))])).toMatchObject({ exitCode: 0 });
  expect(await inside("cat /run/flannel/deep/subnet.env")).toBe("A=1\nB=é %41\n");
  expect(await inside("ls -A /run/flannel/deep")).toBe("subnet.env\n");
  expect(existsSync("/run/flannel/deep")).toBe(false);
});

it("writes one file from several sides at once, each time whole", async () => {
  const contents = ["short\n", "longer\n".repeat(500)];
  const path = "/run/flannel/shared/subnet.env";
  const runs = await Promise.all(
    contents.map((content) => carryOut(Array(400).fill(writeLine(file(path, content))))),
  );
  expect(runs.map(({ exitCode, stderr }) => ({ exitCode, stderr }))).toEqual(
    contents.map(() => ({ exitCode: 0, stderr: "" })),
  );
  expect(contents).toContain(await inside(`cat ${path}`));
  expect(await inside("ls -A /run/flannel/shared")).toBe("subnet.env\n");
});

it("follows links as the node itself would", async () => {
  await carryOut([writeLine(file("/run/link/a.env"))]);
  expect(await inside("cat /run/place/a.env")).toBe("A=1\nB=é %41\n");
  expect(existsSync("/run/place")).toBe(false);
});

it("overwrites a file where it stands, so that whoever has it mounted or open sees it", async () => {
  await inside("mkdir /run/shared && echo a long first line > /run/shared/hosts && touch /run/mounted");
  await inside("mount --bind /run/shared/hosts /run/mounted");
  expect(await carryOut([overwriteLine("/run/mounted", "short\n")])).toMatchObject({ exitCode: 0 });
  expect(await inside("cat /run/shared/hosts /run/mounted; ls -A /run/shared")).toBe("short\nshort\nhosts\n");
});

it("removes the file and its folder, and doesn't mind when it is gone", async () => {
  const path = "/run/other/b.env";
  await carryOut([writeLine(file(path))]);
  await inside("touch /run/other/kept");
  expect(await carryOut([removeLine(file(path)), removeLine(file(path))])).toMatchObject({ exitCode: 0 });
  expect(await inside("ls -A /run/other")).toBe("kept\n");
  await inside("rm /run/other/kept");
  await carryOut([removeLine(file(path))]);
  expect(await inside("ls -A /run")).not.toContain("other");
});

it("gives files the permissions that are wanted, whatever the umask is", async () => {
  const [plain, script] = [file("/run/modes/a"), { ...file("/run/modes/b"), mode: 0o750 }];
  const before = process.umask(0o077);
  try {
    await carryOut([writeLine(plain), writeLine(script)]);
  } finally {
    process.umask(before);
  }
  expect(await inside("cd /run/modes && stat -c '%a %n' . a b")).toBe("755 .\n644 a\n750 b\n");
  const host = { namespaces: runner };
  const found = await readFiles(host, { alpha: pids[0] ?? 0 }, { alpha: [plain.path, script.path] });
  expect(found.map(([, object]) => object)).toEqual([plain, script]);
});

it("keeps the folder of a volume, which others have mounted, also when it is empty", async () => {
  const mounted = file(`${VOLUMES_FOLDER}/settings/mode`);
  await carryOut([writeLine(mounted), removeLine(mounted)]);
  expect(await inside(`ls -A ${VOLUMES_FOLDER}`)).toBe("settings\n");
});

it("names the line at which it stopped", async () => {
  const outcome = await carryOut([writeLine(file("/run/c.env")), writeLine(file("/run/c.env/d.env"))]);
  expect(outcome).toMatchObject({ exitCode: 1 });
  expect(outcome.stderr).toMatch(/^\/run\/c\.env.*: .*\nCommand failed -:2\n$/s);
});

it("reads every node's own file with one process, and nothing where there is none", async () => {
  const host = { namespaces: runner };
  const named = { alpha: pids[0] ?? 0, beta: pids[1] ?? 0, gamma: process.pid };
  const subnets = file("/run/flannel/subnet.env");
  await carryOut([writeLine(subnets), `1 ${writeLine({ ...subnets, content: "" })}`], pids);
  expect(await readFiles(host, named, { alpha: PATHS, beta: PATHS, gamma: PATHS })).toEqual([
    ["alpha", subnets],
    ["beta", { ...subnets, content: "" }],
  ]);
  await inside("rm /run/flannel/subnet.env && mkfifo /run/flannel/subnet.env");
  expect(await readFiles(host, named, { alpha: PATHS })).toEqual([]);
});

it("names the nodes when one of them has ended", async () => {
  const host = { namespaces: runner };
  await expect(readFiles(host, { alpha: 2 ** 22 + 1 }, { alpha: PATHS })).rejects.toThrow(/alpha/);
});
