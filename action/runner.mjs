// What a runner offers its actions, and what the steps leave each other in their directory: `bin/lab`, and as soon as there
// may be a lab, its `name`, or the `file` that it is made from.

import { spawnSync } from "node:child_process";
import { randomUUID } from "node:crypto";
import { appendFileSync, existsSync, readFileSync } from "node:fs";
import { join } from "node:path";

export const inputOf = (name) => process.env[`INPUT_${name.toUpperCase()}`]?.trim() ?? "";
export const stateOf = (name) => process.env[`STATE_${name}`] ?? "";
export const saveState = (name, value) => append("GITHUB_STATE", name, value);
export const setOutput = (name, value) => append("GITHUB_OUTPUT", name, value);

/** A value of any lines: nobody can foresee the line that ends it. */
function append(variable, name, value) {
  const file = process.env[variable];
  if (file === undefined) throw new Error(`${variable} is not set: this runs in a job of GitHub Actions`);
  const end = `flatlab-${randomUUID()}`;
  appendFileSync(file, `${name}<<${end}\n${value}\n${end}\n`);
}

/** Words that tell `lab` which lab is meant; undefined when none was begun. */
export function labWords(directory) {
  const name = read(directory, "name");
  if (name !== undefined) return ["-l", name];
  const file = read(directory, "file");
  return file === undefined ? undefined : [file];
}

function read(directory, name) {
  const file = join(directory, name);
  return directory !== "" && existsSync(file) ? readFileSync(file, "utf8").trim() : undefined;
}

export function runLab(directory, argv, options = {}) {
  return spawnSync(join(directory, "bin/lab"), argv, { encoding: "utf8", maxBuffer: 2 ** 28, ...options });
}
