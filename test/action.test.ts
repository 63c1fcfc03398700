// The GitHub action: what its files promise fits together, and nothing that a user writes gets into a script as text.

import { existsSync, readdirSync, readFileSync } from "node:fs";
import { expect, it } from "vitest";
import { readAction } from "./support/actionRunner.ts";
import { ROOT } from "./support/pages.ts";

const action = readAction();
const steps = action.runs.steps ?? [];
const text = readFileSync(`${ROOT}action.yml`, "utf8");
const nested = steps.flatMap(({ uses }) => (uses === undefined ? [] : [uses]));

it("is a composite action with steps", () => {
  expect(action.runs.using).toBe("composite");
  expect(steps.length).toBeGreaterThan(2);
  expect(Object.keys(action.inputs ?? {})).toEqual([
    "topology",
    "version",
    "wait",
    "name",
    "check",
    "artifacts",
  ]);
  expect(Object.keys(action.outputs ?? {})).toEqual(["json", "name"]);
});

it("uses each of its inputs, and no other", () => {
  const used = new Set([...text.matchAll(/\$\{\{ inputs\.([\w-]+) \}\}/g)].map(([, name]) => name));
  expect([...used].toSorted()).toEqual(Object.keys(action.inputs ?? {}).toSorted());
});

it("takes its outputs from steps that it has, which write them", () => {
  const ids = steps.map(({ id }) => id);
  const taken = [...text.matchAll(/\$\{\{ steps\.([\w-]+)\.outputs\.([\w-]+) \}\}/g)];
  expect(taken.map(([, id]) => id).filter((id) => !ids.includes(id))).toEqual([]);
  const writers = ["action/outputs.mjs", "action/cleanup/main.mjs"].map((file) =>
    readFileSync(`${ROOT}${file}`, "utf8"),
  );
  for (const [, , name] of taken) expect(writers.join("")).toContain(`setOutput("${name}"`);
});

it("evaluates nothing within a script", () => {
  for (const { run } of steps) expect(run ?? "").not.toContain("${{");
});

it("gives each script the variables that it reads, and no other", () => {
  for (const { run, env } of steps) {
    if (run === undefined) continue;
    const [, script = ""] = /action\/([\w-]+\.sh)/.exec(run) ?? [];
    const lines = readFileSync(`${ROOT}action/${script}`, "utf8");
    expect(lines).toMatch(/^#!\/usr\/bin\/env bash\n(#.*\n)+set -euo pipefail\n/);
    const read = Object.keys(env ?? {}).filter((name) => new RegExp(`\\$\\{?${name}\\b`).test(lines));
    expect(read).toEqual(Object.keys(env ?? {}));
  }
});

it.each(nested)("%s is a JavaScript action of this repository, with files that are there", (uses) => {
  expect(uses).toMatch(/^\$\/action\/\w+$/);
  const folder = `${uses.slice(2)}/`;
  const { runs, inputs = {} } = readAction(folder);
  expect(runs.using).toBe("node24");
  for (const file of [runs.main, runs.post]) expect(existsSync(`${ROOT}${folder}${file}`)).toBe(true);
  const given = steps.find((step) => step.uses === uses)?.with ?? {};
  expect(Object.keys(given)).toEqual(Object.keys(inputs));
});

it("looks at the lab before it removes it: post steps run in the reverse order", () => {
  expect(nested).toEqual(["$/action/cleanup", "$/action/collect"]);
  expect(readAction("action/cleanup/").runs["post-if"]).toBe("always()");
  expect(readAction("action/collect/").runs["post-if"]).toBe("failure() || cancelled()");
});

it("imports nothing that isn't there without installing, but for the client of a failed job", () => {
  const scripts = readdirSync(`${ROOT}action`, { recursive: true, encoding: "utf8" }).filter((name) =>
    name.endsWith(".mjs"),
  );
  const foreign = scripts.flatMap((name) =>
    [...readFileSync(`${ROOT}action/${name}`, "utf8").matchAll(/from "([^"]+)"/g)]
      .map(([, module = ""]) => module)
      .filter((module) => !module.startsWith("node:") && !module.startsWith("."))
      .map((module) => `${name}: ${module}`),
  );
  expect(foreign).toEqual(["collect/upload.mjs: @actions/artifact"]);
});
