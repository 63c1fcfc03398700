import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { Readable } from "node:stream";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { TopologyError } from "../../errors.ts";
import { loadTopology } from "./loadTopology.ts";
import { readManifestFiles } from "./manifestFiles.ts";
import { findManifests } from "./manifestPatterns.ts";

const root = mkdtempSync(join(tmpdir(), "manifests-"));
const POD =
  "apiVersion: v1\nkind: Pod\nmetadata: {name: web}\nspec: {containers: [{name: a, image: flatlab/toolbox}]}\n";

beforeAll(() => {
  for (const directory of ["k8s/sub", "k8s/dir.yaml", "empty", "lab"])
    mkdirSync(join(root, directory), { recursive: true });
  for (const file of ["k8s/b.yaml", "k8s/a.yml", "k8s/sub/c.yaml", "k8s/we [ird].yaml", "k8s/notes.txt"])
    writeFileSync(join(root, file), POD);
  writeFileSync(join(root, "lab/lab.yaml"), "name: named\nnodes: {one: }\nmanifests: [../k8s/b.yaml]\n");
  symlinkSync("loop.yaml", join(root, "loop.yaml"));
});
afterAll(() => rmSync(root, { recursive: true }));

const context = (stdin = "") => ({ cwd: root, stdin: Readable.from([Buffer.from(stdin)]) });

describe("a pattern of a topology", () => {
  const find = (pattern: string) => findManifests(pattern, root, root);
  const filesOf = (pattern: string) => {
    const found = find(pattern);
    return "texts" in found ? found.texts.map(({ file }) => file) : found.fault;
  };

  it.each([
    ["k8s/b.yaml", ["k8s/b.yaml"]],
    ["./k8s/*.yaml", ["k8s/b.yaml", "k8s/we [ird].yaml"]],
    ["k8s/**/*.yaml", ["k8s/b.yaml", "k8s/sub/c.yaml", "k8s/we [ird].yaml"]],
    ["k8s/{a,b}.{yaml,yml}", ["k8s/a.yml", "k8s/b.yaml"]],
    ["k8s/we [ird].yaml", ["k8s/we [ird].yaml"]],
    [join(root, "k8s/b.yaml"), ["k8s/b.yaml"]],
  ])("%s means files, in alphabetical order", (pattern, files) => {
    expect(filesOf(pattern)).toEqual(files);
  });

  it.each([
    ["k8s", "is a directory: write k8s/*.yaml"],
    ["k8s/", "is a directory: write k8s/*.yaml"],
    ["gone.yaml", "is not there"],
    ["k8s/b.yaml/c.yaml", "is not there: a part of the path is a file"],
    ["k8s/*.json", "matches no file"],
    ["loop.yaml", "can't be read: it is a symbolic link that leads to itself"],
    ["/dev/null", "is no file"],
  ])("%s is told: %s", (pattern, fault) => {
    expect(filesOf(pattern)).toBe(fault);
  });
});

describe("-f", () => {
  const read = async (...names: string[]) =>
    (await readManifestFiles(names, context(POD))).map(({ file }) => file);

  it("takes files, directories without those in them, and standard input", async () => {
    expect(await read("k8s", "k8s/sub/c.yaml", "-")).toEqual([
      "k8s/a.yml",
      "k8s/b.yaml",
      "k8s/we [ird].yaml",
      "k8s/sub/c.yaml",
      "<stdin>",
    ]);
  });

  it.each([
    ["gone.yaml", "unreadable-manifest", "-f gone.yaml is not there"],
    ["empty", "no-manifests", "-f empty is a directory without files of .yaml, .yml, .json"],
    ["/dev/zero", "unreadable-manifest", "-f /dev/zero is no file"],
  ])("%s is refused", async (name, code, message) => {
    await expect(read(name)).rejects.toMatchObject({ code, message });
  });
});

describe("a topology with manifests", () => {
  it("is found where it always is, and its patterns begin at its own directory", async () => {
    const { topology } = await loadTopology({ source: "lab" }, context());
    expect(topology).toMatchObject({ name: "named", pods: [{ name: "web" }] });
  });

  it("has those that it names and those of -f once", async () => {
    const { topology } = await loadTopology({ source: "lab", filename: ["k8s/b.yaml"] }, context());
    expect(topology.pods).toHaveLength(1);
  });

  it("isn't needed: then the lab has two nodes and the name of the directory", async () => {
    const surroundings = { ...context(POD), cwd: join(root, "empty") };
    const { topology } = await loadTopology({ filename: ["-"] }, surroundings);
    expect(topology).toMatchObject({ name: "empty", nodes: [{ name: "alpha" }, { name: "beta" }] });
  });

  it("is needed where there are no manifests", async () => {
    const surroundings = { ...context(), cwd: join(root, "empty") };
    await expect(loadTopology({}, surroundings)).rejects.toMatchObject({
      code: "no-topology",
    });
  });

  it("can't be standard input when manifests are", async () => {
    await expect(loadTopology({ source: "-", filename: ["-"] }, context())).rejects.toMatchObject({
      code: "bad-source",
    });
  });

  it("shows faults of manifests at their places", async () => {
    const wrong = context(POD.replace("image:", "imag:"));
    const error = await loadTopology({ source: "lab/lab.yaml", name: "x", filename: ["-"] }, wrong).catch(
      (thrown: unknown) => thrown,
    );
    expect(error).toBeInstanceOf(TopologyError);
    const places = (error as TopologyError).diagnostics.map(({ place }) => `${place?.file}:${place?.line}`);
    expect(new Set(places)).toEqual(new Set(["<stdin>:3", "<stdin>:4"]));
  });
});
