import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, expect, it } from "vitest";
import type { CommandContext } from "../context.ts";
import { loadTopology } from "../source/loadTopology.ts";
import { openReader } from "./watchReader.ts";

let cwd = "";
beforeEach(() => {
  cwd = mkdtempSync(join(tmpdir(), "flatlab-reader-"));
});
afterEach(() => rmSync(cwd, { recursive: true }));

async function open(text: string) {
  const write = (content: string) => writeFileSync(join(cwd, "lab.yaml"), content);
  write(text);
  const context = { cwd, env: {}, stdin: process.stdin } as unknown as CommandContext;
  const { topology } = await loadTopology({}, context);
  const reader = openReader(topology, { every: 1000 }, context, () => {});
  return { reader, write };
}

it("says that it doesn't follow another name, once, and keeps what it has", async () => {
  const { reader, write } = await open("name: one\nnodes: {alpha: }\n");
  write("name: two\nnodes: {alpha: , beta: }\n");
  expect(await reader.read()).toMatchObject({
    message: "the file calls the lab two now, and this watch is of one",
  });
  expect(await reader.read()).toBeUndefined();
  expect(reader.isNew()).toBe(false);
});

it("tells when a broken file is right again, once", async () => {
  const right = "name: one\nnodes: {alpha: }\n";
  const { reader, write } = await open(right);
  expect(await reader.read()).toBeUndefined();
  write("name: one\nnodes: 7\n");
  expect(await reader.read()).toBeInstanceOf(Error);
  write(right);
  expect(await reader.read()).toBe("mended");
  expect(await reader.read()).toBeUndefined();
  expect(reader.isNew()).toBe(false);
});
