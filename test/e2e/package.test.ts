// What npm hands to users: the packed tarball holds what they need and nothing else, and works where nothing of this
// checkout is near.

import { execFileSync } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { VERSION } from "../../src/version.ts";

describe("the package", () => {
  const project = mkdtempSync(join(tmpdir(), "flatlab-package-"));
  const installed = join(project, "node_modules/flatlab");
  let files: readonly string[] = [];

  beforeAll(() => {
    // `npm test` has built it; building again would pull dist/ from under other tests.
    const argv = ["pack", "--ignore-scripts", "--json", "--pack-destination", project];
    const [tarball] = JSON.parse(run("npm", argv, process.cwd())) as [
      { filename: string; files: readonly { path: string }[] },
    ];
    files = tarball.files.map(({ path }) => path);
    writeFileSync(join(project, "package.json"), JSON.stringify({ private: true, type: "module" }));
    run("npm", ["install", "--prefer-offline", "--ignore-scripts", join(project, tarball.filename)], project);
  });
  afterAll(() => rmSync(project, { recursive: true }));

  it("holds what users need", () => {
    const needed = [
      "CHANGELOG.md",
      "LICENSE",
      "README.md",
      "cni/flatlab-cni",
      "dist/cli.js",
      "dist/flatlab-cni.js",
      "dist/index.d.ts",
      "dist/index.js",
      "package.json",
      "schema/lab.schema.json",
      "toolbox/Dockerfile",
      "toolbox/packages.txt",
      "topologies/10-lab.conflist",
      "topologies/quickstart.lab.yaml",
    ];
    expect(needed.filter((file) => !files.includes(file))).toEqual([]);
  });

  it("holds nothing else", () => {
    const places =
      /^(LICENSE|README\.md|CHANGELOG\.md|package\.json|schema\/lab\.schema\.json|dist\/.+\.(js|d\.ts)|toolbox\/.+|cni\/flatlab-cni|topologies\/.+\.(lab\.yaml|conflist))$/;
    expect(files.filter((file) => !places.test(file) || file.includes(".test."))).toEqual([]);
  });

  it("has the command lab", () => {
    expect(run("npx", ["--no-install", "lab", "--version"], project).trim()).toBe(VERSION);
  });

  it("has a CNI plugin that any runtime finds by its bare name", () => {
    const said = execFileSync(join(installed, "cni/flatlab-cni"), {
      input: "{}",
      env: { ...process.env, CNI_COMMAND: "VERSION" },
      encoding: "utf8",
    });
    expect(JSON.parse(said)).toMatchObject({ supportedVersions: expect.arrayContaining(["1.0.0"]) });
  });

  it("validates a topology of its own", () => {
    const topology = join(installed, "topologies/quickstart.lab.yaml");
    expect(() => run("npx", ["--no-install", "lab", "validate", topology], project)).not.toThrow();
  });

  it("has the schema that it names in its exports", () => {
    const script =
      "console.log(JSON.stringify((await import('flatlab/schema', { with: { type: 'json' } })).default))";
    const schema = run(process.execPath, ["--input-type=module", "-e", script], project);
    expect(JSON.parse(schema)).toEqual(JSON.parse(readFileSync("schema/lab.schema.json", "utf8")));
  });

  it("can be imported as a library", () => {
    const script = "const { Lab } = await import('flatlab'); console.log(typeof Lab.up)";
    expect(run(process.execPath, ["--input-type=module", "-e", script], project).trim()).toBe("function");
  });
});

function run(program: string, argv: readonly string[], cwd: string): string {
  return execFileSync(program, argv, { cwd, encoding: "utf8", stdio: ["ignore", "pipe", "pipe"] });
}
