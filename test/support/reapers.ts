// Containers of reapers, and programs that have one.

import type { Readable } from "node:stream";
import { fileURLToPath } from "node:url";
import Docker from "dockerode";
import { execa } from "execa";
import { REAPER_LABELS, reaperLabels } from "../../src/library/reaper/container.ts";
import { says } from "./says.ts";

const RUNNER = fileURLToPath(new URL("reaperRunner.ts", import.meta.url));

/** Docker names. @param graceMs only those that wait so long; whoever takes a time of his own has a reaper of his own */
export async function findReapers(graceMs?: number): Promise<readonly string[]> {
  const labels =
    graceMs === undefined
      ? [REAPER_LABELS.version]
      : Object.entries(reaperLabels(graceMs, process.env)).map((pair) => pair.join("="));
  const found = await new Docker().listContainers({ all: true, filters: { label: labels } });
  return found.map(({ Names: [name = ""] }) => name.slice(1));
}

/** Resolves when the container has ended and is gone; the test's timeout is the limit. */
export async function isRemoved(name: string): Promise<void> {
  await new Docker()
    .getContainer(name)
    .wait({ condition: "removed" })
    .catch((error: { statusCode?: number }) => {
      if (error.statusCode !== 404) throw error;
    });
}

/** All that it has said, and what it goes on to say. */
export async function logOf(name: string): Promise<Readable> {
  const log = await new Docker().getContainer(name).logs({ follow: true, stdout: true, stderr: true });
  return log as unknown as Readable;
}

export interface Runner {
  readonly pid: number;
  /** Resolves when its labs are up. @throws with what it has said when it ended before */
  readonly isReady: Promise<void>;
  /** Says a line to it; resolves when it has done so. */
  tell(line: string): Promise<void>;
  /** SIGKILL; resolves when it has ended. */
  kill(): Promise<void>;
  /** It has nothing left to do. @returns its exit code */
  end(): Promise<number | undefined>;
}

/**
 * Starts reaperRunner.ts: a process that has labs.
 *
 * @param prefix a program that runs it, with its arguments
 */
export function startRunner(
  labs: readonly string[],
  env: Readonly<Record<string, string>>,
  prefix: readonly string[] = [],
): Runner {
  const argv = [...prefix, process.execPath, "--import", import.meta.resolve("tsx"), RUNNER, ...labs];
  const run = execa("env", argv, { env, reject: false, stdin: "pipe" });
  const hears = async (words: string) => {
    const said = await says(run.stdout, words);
    if (!said.includes(words))
      throw new Error(`it ended before it said "${words}": ${said}${(await run).stderr}`);
  };
  return {
    pid: run.pid ?? 0,
    isReady: hears("ready\n"),
    tell: async (line) => {
      const isDone = hears(`${line}\n`);
      run.stdin.write(`${line}\n`);
      await isDone;
    },
    kill: async () => {
      run.kill("SIGKILL");
      await run;
    },
    end: async () => {
      run.stdin.write("end\n");
      return (await run).exitCode;
    },
  };
}
