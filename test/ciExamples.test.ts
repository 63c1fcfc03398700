// The examples for CI systems and dev containers, as far as a program without these systems can tell: they can be read, their
// keys are known, and what they call is there.

import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { parse } from "yaml";
import { readTopology } from "../src/topology/read.ts";
import { readAction } from "./support/actionRunner.ts";
import { faultOf, labCommandIn } from "./support/labCommands.ts";
import { ROOT } from "./support/pages.ts";

const read = (file: string) => readFileSync(`${ROOT}examples/${file}`, "utf8");
const unknownKeys = (object: object, known: readonly string[]) =>
  Object.keys(object).filter((key) => !known.includes(key));
const commandsIn = (lines: readonly string[]) =>
  lines.flatMap((line) =>
    line
      .replaceAll(/\$\(|\)(?=$| )/g, " ; ")
      .split(/ ; |; /)
      .flatMap((part) => labCommandIn(part.trim())),
  );

it.each(["github-actions", "gitlab-ci"])("%s has a topology that is right", (folder) => {
  const directory = `${ROOT}examples/${folder}`;
  const { topology, warnings } = readTopology(read(`${folder}/lab.yaml`), { file: "lab.yaml", directory });
  expect(warnings).toEqual([]);
  expect(topology.expect).not.toEqual([]);
});

describe("GitHub Actions", () => {
  interface Workflow {
    readonly jobs: Readonly<
      Record<string, { readonly "runs-on": string; readonly steps: readonly Record<string, never>[] }>
    >;
  }
  const workflow = parse(read("github-actions/network.yml")) as Workflow;
  const steps = Object.values(workflow.jobs).flatMap((job) => job.steps) as readonly {
    readonly id?: string;
    readonly uses?: string;
    readonly run?: string;
    readonly with?: Readonly<Record<string, unknown>>;
    readonly env?: Readonly<Record<string, string>>;
  }[];
  const [lab] = steps.filter(({ uses }) => uses?.startsWith("OWNER/flatlab@"));

  it("has keys that a workflow has", () => {
    expect(unknownKeys(workflow, ["name", "on", "permissions", "jobs"])).toEqual([]);
    for (const job of Object.values(workflow.jobs))
      expect(unknownKeys(job, ["runs-on", "timeout-minutes", "steps"])).toEqual([]);
    for (const step of steps)
      expect(unknownKeys(step, ["id", "name", "uses", "with", "env", "run"])).toEqual([]);
  });

  it("gives the action inputs that it has, and takes outputs that it has", () => {
    const { inputs = {}, outputs = {} } = readAction();
    expect(unknownKeys(lab?.with ?? { none: "" }, Object.keys(inputs))).toEqual([]);
    const taken = [...read("github-actions/network.yml").matchAll(/steps\.(\w+)\.outputs\.(\w+)/g)];
    expect(taken.map(([, id]) => id)).toEqual(taken.map(() => lab?.id));
    expect(taken.filter(([, , name = ""]) => outputs[name] === undefined)).toEqual([]);
    expect(taken).not.toEqual([]);
  });

  it("calls commands that exist, and evaluates nothing within a script", () => {
    const lines = steps.flatMap(({ run = "" }) => run.split("\n"));
    expect(lines.join("\n")).not.toContain("${{");
    expect(commandsIn(lines).length).toBeGreaterThan(3);
    expect(commandsIn(lines).flatMap(faultOf)).toEqual([]);
  });

  it("describes every input and output", () => {
    const page = read("github-actions/README.md");
    const { inputs = {}, outputs = {} } = readAction();
    for (const name of [...Object.keys(inputs), ...Object.keys(outputs)])
      expect(page).toContain(`| \`${name}\` |`);
  });
});

describe("GitLab CI", () => {
  const jobs = parse(read("gitlab-ci/.gitlab-ci.yml")) as Readonly<
    Record<string, { before_script: readonly string[]; script: readonly string[]; artifacts: object }>
  >;

  it("has keys that a job has", () => {
    for (const job of Object.values(jobs))
      expect(unknownKeys(job, ["image", "timeout", "before_script", "script", "artifacts"])).toEqual([]);
  });

  it("calls commands that exist, and hands in the report that they write", () => {
    const lines = Object.values(jobs).flatMap((job) => [...job.before_script, ...job.script]);
    for (const line of lines) expect(line).toEqual(expect.any(String));
    expect(commandsIn(lines).length).toBeGreaterThan(4);
    expect(commandsIn(lines).flatMap(faultOf)).toEqual([]);
    const { network } = jobs;
    expect(network?.artifacts).toMatchObject({ when: "always", reports: { junit: "check.xml" } });
    expect(lines.join("\n")).toContain("--report junit --report-file check.xml");
  });
});

describe("dev containers", () => {
  const container = JSON.parse(read("devcontainer/.devcontainer/devcontainer.json")) as Readonly<
    Record<string, unknown>
  >;

  it("has keys that devcontainer.json has", () => {
    const known = [
      "name",
      "image",
      "features",
      "onCreateCommand",
      "postCreateCommand",
      "postStartCommand",
      "remoteUser",
    ];
    expect(unknownKeys(container, known)).toEqual([]);
  });

  it("calls commands that exist", () => {
    const commands = commandsIn([`${container.postStartCommand}`]);
    expect(commands).toEqual(["lab doctor"]);
    expect(commands.flatMap(faultOf)).toEqual([]);
  });
});
