import { mkdtempSync, rmSync, symlinkSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { Readable } from "node:stream";
import { afterAll, expect, it } from "vitest";
import { loadTopology } from "./loadTopology.ts";

const cwd = mkdtempSync(join(tmpdir(), "load-"));
symlinkSync("loop.conflist", join(cwd, "loop.conflist"));
afterAll(() => rmSync(cwd, { recursive: true }));

it.each([
  ["nofile", `${cwd}/nofile is not there`],
  [".", `${cwd} is a directory`],
  ["loop.conflist", `${cwd}/loop.conflist can't be read: it is a symbolic link that leads to itself`],
])("says why the conflist %s can't be read", async (conflist, fault) => {
  const file = { name: "one", network: { cni: "plugin" as const, conflist }, nodes: { alpha: null } };
  const run = loadTopology({ source: file }, { cwd, stdin: Readable.from([]) });
  await expect(run).rejects.toMatchObject({
    diagnostics: [{ code: "unreadable-file", message: `network.conflist: ${fault}` }],
  });
});
