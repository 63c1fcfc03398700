// The command line as a whole, in a process of its own; nothing here needs Docker or root.

import { mkdir, mkdtemp, open, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { basename, join } from "node:path";
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it, vi } from "vitest";
import { sourceLab } from "../test/support/cli.ts";
import { VERSION } from "./version.ts";

const GOOD = "name: good\nnodes: {alpha: , beta: }\npods: {web: {node: alpha}}\n";
const BAD = "name: bad\nnodes: {gamma: }\npods:\n  web: {node: gama}\n";
const NO_DOCKER = { DOCKER_HOST: "unix:///nowhere/docker.sock" };

// A process each, on a machine that may have other work.
vi.setConfig({ testTimeout: 60_000 });

let directory: string;

beforeAll(async () => {
  directory = await mkdtemp(join(tmpdir(), "flatlab-test-"));
  await writeFile(join(directory, "good.yaml"), GOOD);
  await writeFile(join(directory, "bad.yaml"), BAD);
});

afterAll(async () => {
  await rm(directory, { recursive: true });
});

const lab = (...args: string[]) => sourceLab(args, { cwd: directory, env: NO_DOCKER });

describe("lab", () => {
  it("prints its version and nothing else", async () => {
    expect(await lab("--version")).toEqual({ exitCode: 0, stdout: `${VERSION}\n`, stderr: "" });
  });

  it("prints its help to stdout when asked, to stderr when it needed more", async () => {
    const asked = await lab("--help");
    expect(asked).toMatchObject({ exitCode: 0, stderr: "" });
    expect(asked.stdout).toContain("Usage: lab [options] [command]");
    const bare = await lab();
    expect(bare).toMatchObject({ exitCode: 2, stdout: "" });
    expect(bare.stderr).toContain("Usage: lab [options] [command]");
  });

  it.concurrent.each([
    [["upp"], "error: unknown command 'upp'\n  hint: did you mean up?\n"],
    [["up", "--dry-rum"], "error: unknown option '--dry-rum'\n  hint: did you mean --dry-run?\n"],
    [["up", "a", "b"], "error: too many arguments for 'up'. Expected 1 argument but got 2.\n"],
    [["up", "--timeout", "5"], "error: option '--timeout <duration>' argument '5' is invalid."],
    [["up", "--progress", "loud"], "error: option '--progress <how>' argument 'loud' is invalid."],
    [
      ["exec"],
      "error: lab exec needs a target and a command\n  hint: for example: lab exec client -- ip route\n",
    ],
    [["exec", "web"], "error: there is no command to run\n"],
    [["validate"], "error: there is no lab.yaml in this directory\n  hint: name a topology file"],
    [["validate", "gone.yaml"], "error: there is no file gone.yaml\n"],
    [["down", ""], "error: the argument lab-or-file is empty\n  hint: give it a value or leave it out;"],
    [["up", ""], "error: the argument file is empty\n"],
    [["validate", "good.yaml", ""], "error: the argument files is empty\n"],
    [["inspect", "-l", ""], "error: the option -l, --lab <name> is empty\n"],
    [["exec", "", "--", "true"], "error: the target is empty\n"],
    [["logs", ""], "error: the argument target is empty\n"],
    [["init", ""], "error: the argument template is empty\n"],
    [
      ["exec", "--nodes", "p-0", "--", "true"],
      'error: "p-0" stands beside --all, --nodes or --pods\n  hint: with these options there is no target:',
    ],
    [["init", "quikstart"], 'error: there is no template "quikstart" (did you mean "quickstart"?)\n'],
  ])("%j is a usage error", async (args, words) => {
    const { exitCode, stdout, stderr } = await lab(...args);
    expect({ exitCode, stdout }).toEqual({ exitCode: 2, stdout: "" });
    expect(stderr.slice(0, words.length)).toBe(words);
  });

  it("refuses an empty variable, which may be a lab's name that went missing", async () => {
    const { exitCode, stderr } = await sourceLab(["down"], { env: { ...NO_DOCKER, LAB_LAB: "" } });
    expect(exitCode).toBe(2);
    expect(stderr).toContain("error: the variable LAB_LAB is empty\n");
  });

  it("leaves empty words of a command in a lab alone", async () => {
    for (const words of [
      ["web", "--", "printf", ""],
      ["--nodes", "--", "printf", ""],
      ["--nodes", "true"],
    ]) {
      expect(await lab("exec", "-l", "some", ...words), words.join(" ")).toMatchObject({ exitCode: 3 });
    }
  });

  it.each([["schema"], ["--version"], ["--help"]])(
    "%s fails in a sentence when the disk is full",
    async (word) => {
      await using full = await open("/dev/full", "w");
      const { exitCode, stderr } = await sourceLab([word], { stdoutTo: full.createWriteStream() });
      expect(exitCode).toBe(1);
      expect(stderr).toMatch(/^error: standard output can't be written: .*no space left.*\n$/);
    },
  );

  it("says what is missing when no daemon answers", async () => {
    const { exitCode, stdout, stderr } = await lab("ls");
    expect({ exitCode, stdout }).toEqual({ exitCode: 3, stdout: "" });
    expect(stderr).toContain(
      "error: no Docker daemon answers at unix:///nowhere/docker.sock, which DOCKER_HOST names\n  hint: start Docker",
    );
  });

  it("says so when it can't even be told where the daemon is", async () => {
    const { exitCode, stderr } = await sourceLab(["ls"], { env: { DOCKER_HOST: "http://[bad" } });
    expect(exitCode).toBe(3);
    expect(stderr).toMatch(
      /^error: the Docker daemon can't be looked for: DOCKER_HOST .*\n {2}hint: mend DOCKER_HOST/,
    );
  });

  it("doctor finds what the other commands say", async () => {
    const { exitCode, stdout } = await lab("doctor");
    expect(exitCode).toBe(3);
    expect(stdout).toContain("FAIL Docker daemon  no Docker daemon answers at unix:///nowhere/docker.sock");
  });

  it("shows stacks with --debug, before or after the command, and with LAB_DEBUG", async () => {
    for (const args of [
      ["--debug", "ls"],
      ["ls", "--debug"],
    ]) {
      expect((await lab(...args)).stderr, args.join(" ")).toContain("caused by: Error: connect ENOENT");
    }
    const { stderr } = await sourceLab(["ls"], { env: { ...NO_DOCKER, LAB_DEBUG: "1" } });
    expect(stderr).toContain("caused by:");
  });
});

describe("lab validate", () => {
  it("says that a file is fine", async () => {
    expect(await lab("validate", "good.yaml")).toEqual({
      exitCode: 0,
      stdout: "good.yaml: ok, 2 nodes, 1 pod\n",
      stderr: "",
    });
  });

  it("shows diagnostics of all files with their places", async () => {
    const { exitCode, stdout, stderr } = await lab("validate", "bad.yaml", "good.yaml");
    expect({ exitCode, stdout }).toEqual({ exitCode: 2, stdout: "good.yaml: ok, 2 nodes, 1 pod\n" });
    expect(stderr).toBe(
      [
        'bad.yaml:4:15 error unknown-node: pod "web" names node "gama", which is not defined (did you mean "gamma"?)',
        "  4 |   web: {node: gama}",
        "    |               ^^^^",
        "1 error in bad.yaml",
        "",
      ].join("\n"),
    );
  });

  it("prints diagnostics as data with --json, or with its environment twin", async () => {
    const { exitCode, stdout, stderr } = await lab("validate", "--json", "bad.yaml");
    expect({ exitCode, stderr }).toEqual({ exitCode: 2, stderr: "" });
    expect(JSON.parse(stdout)).toMatchObject([
      { code: "unknown-node", place: { file: "bad.yaml", line: 4, column: 15 } },
    ]);
    const twin = (value: string) =>
      sourceLab(["validate", "good.yaml"], { cwd: directory, env: { LAB_JSON: value } });
    expect((await twin("1")).stdout).toBe("[]\n");
    expect((await twin("0")).stdout).toBe("good.yaml: ok, 2 nodes, 1 pod\n");
  });

  it("reads standard input for -", async () => {
    expect(await sourceLab(["validate", "-"], { input: GOOD })).toMatchObject({
      exitCode: 0,
      stdout: "<stdin>: ok, 2 nodes, 1 pod\n",
    });
  });

  it("wants a name for what comes from standard input, and takes one", async () => {
    const input = GOOD.replace("name: good\n", "");
    const { exitCode, stderr } = await sourceLab(["validate", "-"], { input });
    expect(exitCode).toBe(2);
    expect(stderr).toMatch(/^<stdin>:1:1 error missing-name: .*\n1 error in <stdin>\n$/);
    for (const command of ["validate", "graph"]) {
      expect(await sourceLab([command, "-", "--name", "good"], { input }), command).toMatchObject({
        exitCode: 0,
      });
    }
  });
});

it("lab up stops at an invalid topology, before it looks for Docker", async () => {
  const { exitCode, stdout, stderr } = await lab("up", "bad.yaml", "--progress", "json");
  expect(exitCode).toBe(2);
  expect(stderr).toContain("unknown-node");
  expect(JSON.parse(stdout)).toMatchObject({
    event: "error",
    code: "invalid-topology",
    diagnostics: [{ code: "unknown-node" }],
  });
});

it("lab graph draws a file without Docker", async () => {
  const { exitCode, stdout } = await lab("graph", "good.yaml");
  expect(exitCode).toBe(0);
  expect(stdout).toContain('pod_web["web<br/>10.244.1.2"]');
});

it("lab schema prints the schema that comes with the package", async () => {
  const { exitCode, stdout } = await lab("schema");
  const shipped = await readFile(new URL("../schema/lab.schema.json", import.meta.url), "utf8");
  expect(exitCode).toBe(0);
  expect(JSON.parse(stdout)).toEqual(JSON.parse(shipped));
});

describe("lab init", () => {
  let cwd: string;
  const init = (...args: string[]) => sourceLab(["init", ...args], { cwd });
  const written = () => readFile(join(cwd, "lab.yaml"), "utf8");

  beforeEach(async () => {
    cwd = await mkdtemp(join(tmpdir(), "flatlab-test-"));
  });
  afterEach(async () => {
    await rm(cwd, { recursive: true });
  });

  it("writes a valid file once, and again only when forced", async () => {
    expect(await init()).toMatchObject({ exitCode: 0, stdout: "" });
    expect(await sourceLab(["validate"], { cwd })).toMatchObject({ exitCode: 0 });
    const again = await init("quickstart");
    expect(again).toMatchObject({ exitCode: 2 });
    expect(again.stderr).toContain("error: lab.yaml is there already\n");
    expect(await init("three-nodes", "--force")).toMatchObject({ exitCode: 0 });
    expect(await written()).toContain("node-c:");
  });

  it("calls the lab after the directory, in its comments too", async () => {
    const name = basename(cwd).toLowerCase();
    expect((await init()).stderr).toContain(`for a lab called ${name}; next: lab up\n`);
    const text = await written();
    expect(text).toMatch(new RegExp(`^name: ${name}$`, "m"));
    expect(text).toContain("#   lab up lab.yaml --check ");
    expect(text).toContain(`#   lab down ${name} `);
    expect(text).not.toContain("quickstart");
  });

  it("quotes a name that YAML would take for a number", async () => {
    const inner = join(cwd, "2024");
    await mkdir(inner);
    expect(await sourceLab(["init"], { cwd: inner })).toMatchObject({ exitCode: 0 });
    expect(await sourceLab(["validate"], { cwd: inner })).toMatchObject({ exitCode: 0 });
    expect(await readFile(join(inner, "lab.yaml"), "utf8")).toContain('name: "2024"\n');
  });

  it("says in a sentence why it can't write", async () => {
    await mkdir(join(cwd, "lab.yaml"));
    const { exitCode, stderr } = await init("--force");
    expect(exitCode).toBe(2);
    expect(stderr).toMatch(
      /^error: lab\.yaml can't be written here: there is a directory of that name\n {2}hint: /,
    );
  });
});

it("lab completion prints a script that the shell can read", async () => {
  const { stdout } = await lab("completion", "bash");
  expect(stdout).toContain("complete -F _lab lab\n");
});
