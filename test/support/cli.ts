// The command line as a user runs it: another process, exit code, both streams. As it was built, which is what users get,
// or straight from the sources, which need no build.

import { existsSync, type WriteStream } from "node:fs";
import { fileURLToPath } from "node:url";
import { execa } from "execa";
import { quoteAll } from "../../src/plan/quote.ts";

const pathOf = (relative: string) => fileURLToPath(new URL(relative, import.meta.url));
const ROOT = pathOf("../..");
const BUILT = pathOf("../../dist/cli.js");
const FROM_SOURCES = ["--import", import.meta.resolve("tsx"), pathOf("../../src/cli.ts")];

export interface Outcome {
  /** -1 when a signal ended it. */
  readonly exitCode: number;
  readonly stdout: string;
  readonly stderr: string;
}

export interface LabRunOptions {
  readonly input?: string;
  /** Beside the surroundings' own variables, of which those that `lab` listens to are kept away. */
  readonly env?: Readonly<Record<string, string>>;
  /** The project's root when left out. */
  readonly cwd?: string;
  /** A file for its standard output, which the outcome then lacks. */
  readonly stdoutTo?: WriteStream;
}

/** Runs the built `lab` to its end. @throws when it has not been built */
export async function lab(argv: readonly string[], options: LabRunOptions = {}): Promise<Outcome> {
  return outcomeOf(spawnLab(argv, options));
}

/** @throws with everything that it printed when it failed */
export async function labOk(argv: readonly string[], options: LabRunOptions = {}): Promise<Outcome> {
  const outcome = await lab(argv, options);
  if (outcome.exitCode === 0) return outcome;
  throw new Error(`lab ${argv.join(" ")}: exit code ${outcome.exitCode}\n${outcome.stdout}${outcome.stderr}`);
}

/** The built `lab`, for those that do something to the process while it runs. */
export function spawnLab(argv: readonly string[], options: LabRunOptions = {}) {
  return spawnNode([requireBuilt(), ...argv], options);
}

function requireBuilt(): string {
  if (!existsSync(BUILT)) throw new Error("dist/cli.js is not there: npm run build");
  return BUILT;
}

/**
 * The built `lab` in a pseudo-terminal of its own, which script(1) makes: its standard output is both streams of `lab`, and
 * what is written to its standard input is typed. Its exit code is that of `lab`.
 *
 * @param columns of the terminal; 0: nobody knows, and there is no live display
 */
export function spawnLabInTerminal(argv: readonly string[], { columns = 0 } = {}) {
  const line = `stty cols ${columns}; exec ${quoteAll([process.execPath, requireBuilt(), ...argv])}`;
  return execa("script", ["--quiet", "--return", "--command", line, "/dev/null"], {
    cwd: ROOT,
    env: { ...ownVariables(), TERM: "xterm" },
    extendEnv: false,
    reject: false,
    stdin: "pipe",
  });
}

/** Runs `lab` from the sources to its end. */
export async function sourceLab(argv: readonly string[], options: LabRunOptions = {}): Promise<Outcome> {
  return outcomeOf(spawnNode([...FROM_SOURCES, ...argv], options));
}

function spawnNode(argv: readonly string[], { input, env, cwd, stdoutTo }: LabRunOptions) {
  return execa(process.execPath, argv, {
    cwd: cwd ?? ROOT,
    env: { ...ownVariables(), ...env },
    extendEnv: false,
    reject: false,
    stripFinalNewline: false,
    ...(stdoutTo === undefined ? {} : { stdout: stdoutTo }),
    ...(input === undefined ? { stdin: "ignore" as const } : { input }),
  });
}

function ownVariables() {
  const kept = Object.entries(process.env).filter(([name]) => !/^(LAB_.*|FORCE_COLOR|NO_COLOR)$/.test(name));
  return Object.fromEntries(kept);
}

async function outcomeOf(process: ReturnType<typeof spawnNode>): Promise<Outcome> {
  const { exitCode, stdout, stderr } = await process;
  return { exitCode: exitCode ?? -1, stdout: stdout ?? "", stderr };
}
