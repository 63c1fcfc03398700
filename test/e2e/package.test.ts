// What npm hands to users: the packed tarball holds what they need and nothing else, and works where nothing of this
// checkout is near.

import { execFile, execFileSync, spawnSync } from "node:child_process";
import { once } from "node:events";
import {
  copyFileSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from "node:fs";
import { createServer } from "node:http";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { promisify } from "node:util";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { VERSION } from "../../src/version.ts";
import { install, pack } from "../support/packed.ts";

describe("the package", () => {
  const project = mkdtempSync(join(tmpdir(), "flatlab-package-"));
  const installed = join(project, "node_modules/flatlab");
  let files: readonly string[] = [];

  beforeAll(() => {
    writeFileSync(join(project, "package.json"), JSON.stringify({ private: true, type: "module" }));
    const packed = pack(project);
    files = packed.files;
    install(packed.tarball, project);
  });
  afterAll(() => rmSync(project, { recursive: true }));

  it("holds what users need", () => {
    const needed = [
      "CHANGELOG.md",
      "LICENSE",
      "README.md",
      "cni/flatlab-cni",
      "dist/THIRD-PARTY-NOTICES.txt",
      "dist/cli.js",
      "dist/controller.js",
      "dist/flatlab-cni.js",
      "dist/index.d.ts",
      "dist/index.js",
      "dist/jest.cjs",
      "dist/jest.d.ts",
      "dist/nodeTest.js",
      "dist/reaper.js",
      "dist/setup.js",
      "dist/testing.js",
      "dist/vitest.js",
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
      /^(LICENSE|README\.md|CHANGELOG\.md|package\.json|schema\/lab\.schema\.json|dist\/.+\.(c?js|d\.ts)|dist\/THIRD-PARTY-NOTICES\.txt|toolbox\/.+|cni\/flatlab-cni|topologies\/.+\.(yaml|conflist))$/;
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

  it("brings what npm would have to fetch, but for types", () => {
    const manifest = JSON.parse(readFileSync(join(installed, "package.json"), "utf8"));
    expect(Object.keys(manifest.dependencies)).toEqual(["json-schema-to-ts"]);
    expect(readdirSync(join(project, "node_modules"))).not.toContain("dockerode");
  });

  it("finds the files that come with it", () => {
    const lab = (...argv: string[]) => run("npx", ["--no-install", "lab", ...argv], project);
    expect(lab("init", "--list")).toContain("quickstart\n");
    expect(lab("init", "three-nodes")).toBe("");
    expect(readFileSync(join(project, "lab.yaml"), "utf8")).toContain(
      "$schema=node_modules/flatlab/schema/lab.schema.json\n",
    );
    expect(lab("schema")).toBe(readFileSync("schema/lab.schema.json", "utf8"));
    expect(lab("completion", "bash")).toContain("complete -F _lab lab\n");
  });

  it("finds the toolbox's recipe, and says so when no registry has its base", async () => {
    // A daemon that has no image and knows no registry.
    const daemon = createServer(({ url }, response) => {
      response.writeHead(url === "/info" ? 200 : 404).end('{"message":"there is none"}');
    });
    const socket = join(project, "docker.sock");
    await once(daemon.listen(socket), "listening");
    const argv = ["--no-install", "lab", "image", "build", "--source", "network"];
    const env = { ...process.env, DOCKER_HOST: `unix://${socket}` };
    const failure = await promisify(execFile)("npx", argv, { cwd: project, env }).catch((error) => error);
    daemon.close();
    expect(failure).toMatchObject({ code: 3 });
    expect(failure.stderr).toContain("no container registry has the base of the toolbox image");
  });

  it("has the schema that it names in its exports", () => {
    const script =
      "console.log(JSON.stringify((await import('flatlab/schema', { with: { type: 'json' } })).default))";
    const schema = run(process.execPath, ["--input-type=module", "-e", script], project);
    expect(JSON.parse(schema)).toEqual(JSON.parse(readFileSync("schema/lab.schema.json", "utf8")));
  });

  it("has the types that programs rely on", () => {
    copyFileSync("test/types/library.ts", join(project, "library.ts"));
    symlinkSync(join(process.cwd(), "node_modules/vitest"), join(project, "node_modules/vitest"));
    const roots = ["--typeRoots", join(process.cwd(), "node_modules/@types"), "--types", "node"];
    const how = ["--noEmit", "--strict", "--exactOptionalPropertyTypes", "--skipLibCheck"];
    const what = ["--module", "nodenext", "--target", "es2023", "--lib", "es2023,esnext.disposable"];
    const tsc = join(process.cwd(), "node_modules/typescript/bin/tsc");
    const { stdout } = spawnSync(process.execPath, [tsc, ...how, ...what, ...roots, "library.ts"], {
      cwd: project,
      encoding: "utf8",
    });
    expect(stdout).toBe("");
  });

  it("can be imported as a library", () => {
    const script = "const { Lab } = await import('flatlab'); console.log(typeof Lab.up)";
    expect(run(process.execPath, ["--input-type=module", "-e", script], project).trim()).toBe("function");
  });
});

function run(program: string, argv: readonly string[], cwd: string): string {
  return execFileSync(program, argv, { cwd, encoding: "utf8", stdio: ["ignore", "pipe", "pipe"] });
}
