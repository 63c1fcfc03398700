import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { Readable } from "node:stream";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { chooseLab } from "../chooseLab.ts";
import { findTopologyFile, guessLabName, readTopologyText } from "./topologyFile.ts";

let directory: string;

beforeEach(async () => {
  directory = await mkdtemp(join(tmpdir(), "flatlab-test-"));
});

afterEach(async () => {
  await rm(directory, { recursive: true });
});

describe("findTopologyFile", () => {
  it("prefers lab.yaml among several", async () => {
    await write("lab.yaml", "b.lab.yaml");
    expect(await findTopologyFile(undefined, directory)).toBe(join(directory, "lab.yaml"));
  });

  it("takes the only *.lab.yaml", async () => {
    await write("b.lab.yaml", "other.yaml");
    expect(await findTopologyFile(".", directory)).toBe(join(directory, "b.lab.yaml"));
  });

  it("asks which one is meant", async () => {
    await write("a.lab.yaml", "b.lab.yaml");
    await expect(findTopologyFile(undefined, directory)).rejects.toMatchObject({
      code: "ambiguous-topology",
      hint: "name one of them: a.lab.yaml, b.lab.yaml",
    });
  });

  it("says that there is none, and how to begin", async () => {
    await expect(findTopologyFile(undefined, directory)).rejects.toMatchObject({
      message: "there is no lab.yaml in this directory",
      exitCode: 2,
    });
    await expect(findTopologyFile("gone.yaml", directory)).rejects.toMatchObject({
      message: "there is no file gone.yaml",
    });
  });
});

it("reads standard input for -", async () => {
  const { file, text } = await readTopologyText("-", {
    stdin: Readable.from([Buffer.from("name: x")]),
    cwd: directory,
  });
  expect({ file, text: Buffer.from(text).toString() }).toEqual({ file: "<stdin>", text: "name: x" });
});

describe("guessLabName", () => {
  it.each([
    ["name: quick\nnodes: [broken", "x.lab.yaml", "quick"],
    ['nodes: {}\nname: "my-lab" # c\n', "x.lab.yaml", "my-lab"],
    ["nodes: {a: }", "quickstart.lab.yaml", "quickstart"],
    ["nodes: {a: }", "lab.yaml", "here"],
    ["  name: inner\n", "x.yaml", "x"],
    ["nodes: {a: }", "<stdin>", undefined],
  ])("%j in %s is %s", (text, file, name) => {
    expect(guessLabName({ file, directory: "/over/here", text: Buffer.from(text) })).toBe(name);
  });
});

describe("chooseLab", () => {
  const running =
    (...labs: string[]) =>
    async () =>
      labs;
  const here = () => ({ stdin: Readable.from([]), cwd: directory });

  it("takes the name that was given, whatever else there is", async () => {
    await write("lab.yaml");
    expect(await chooseLab({ lab: "a", argument: "b" }, running("c"), here())).toBe("a");
    expect(await chooseLab({ argument: "b" }, running("c"), here())).toBe("b");
  });

  it("asks a file for its name, even an invalid one", async () => {
    await writeFile(join(directory, "x.lab.yaml"), "name: quick\n\tbroken");
    expect(await chooseLab({ argument: "x.lab.yaml" }, running("c"), here())).toBe("quick");
    expect(await chooseLab({}, running("c", "d"), here())).toBe("quick");
  });

  it("takes a directory for a file, unless a lab of that name runs", async () => {
    await writeFile(join(directory, "lab.yaml"), "name: quick");
    const above = { ...here(), cwd: join(directory, "..") };
    const name = directory.split("/").at(-1) ?? "";
    expect(await chooseLab({ argument: name }, running(), above)).toBe("quick");
    expect(await chooseLab({ argument: name }, running(name), above)).toBe(name);
  });

  it("falls back to the only lab that runs", async () => {
    expect(await chooseLab({}, running("only"), here())).toBe("only");
  });

  it("asks which lab is meant", async () => {
    await expect(chooseLab({}, running("a", "b"), here())).rejects.toThrow("2 labs are running: a, b");
    await expect(chooseLab({}, running(), here())).rejects.toMatchObject({ code: "no-lab", exitCode: 2 });
  });
});

async function write(...names: string[]): Promise<void> {
  for (const name of names) await writeFile(join(directory, name), "name: x");
}
