// The built command line as a user runs it: another process, exit code, both streams.

import { existsSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { execa } from "execa";

const CLI = fileURLToPath(new URL("../../dist/cli.js", import.meta.url));
const ROOT = fileURLToPath(new URL("../..", import.meta.url));

export interface Outcome {
  readonly exitCode: number;
  readonly stdout: string;
  readonly stderr: string;
}

export interface LabRunOptions {
  readonly input?: string;
  readonly env?: Readonly<Record<string, string>>;
  readonly cwd?: string;
}

/** Runs `lab` to its end. @throws when it has not been built */
export async function lab(argv: readonly string[], options: LabRunOptions = {}): Promise<Outcome> {
  const { exitCode, stdout, stderr } = await spawnLab(argv, options);
  return { exitCode: exitCode ?? -1, stdout, stderr };
}

/** The same, for those that do something to the process while it runs. */
export function spawnLab(argv: readonly string[], { input, env, cwd }: LabRunOptions = {}) {
  if (!existsSync(CLI)) throw new Error("dist/cli.js is not there: npm run build");
  return execa(process.execPath, [CLI, ...argv], {
    cwd: cwd ?? ROOT,
    reject: false,
    stripFinalNewline: false,
    env: { NO_COLOR: "1", ...env },
    ...(input === undefined ? { stdin: "ignore" as const } : { input }),
  });
}

/** @throws with everything that it printed when it failed */
export async function labOk(argv: readonly string[], options: LabRunOptions = {}): Promise<Outcome> {
  const outcome = await lab(argv, options);
  if (outcome.exitCode === 0) return outcome;
  throw new Error(`lab ${argv.join(" ")}: exit code ${outcome.exitCode}\n${outcome.stdout}${outcome.stderr}`);
}
