// A command that comes to its end with a certain exit code.

import { type ExecResult, requireCommand } from "../exec.ts";
import { limited } from "./compose.ts";
import { PROCESS_PAUSE_MS, poll } from "./poll.ts";
import type { LimitedStrategy } from "./strategy.ts";

export interface CommandOptions {
  /** 0 when absent. */
  readonly exitCode?: number;
  /** Milliseconds until one run is given up and the next one begins; 5 s when absent. It goes on inside. */
  readonly attemptMs?: number;
}

const MOST_CHARACTERS = 200;

/**
 * @param target node, pod, or pod/container; a pod means its sandbox, which has the toolbox
 * @param argv   program and arguments; no shell reads them
 */
export function forCommand(
  target: string,
  argv: readonly string[],
  { exitCode = 0, attemptMs = 5000 }: CommandOptions = {},
): LimitedStrategy {
  requireCommand(target, argv);
  const wanted = exitCode === 0 ? "" : ` with exit code ${exitCode}`;
  return limited(`${argv.join(" ")} in ${target}${wanted}`, async (lab, signal, saw) => {
    const run = async () => {
      const attempt = AbortSignal.timeout(attemptMs);
      try {
        const result = await lab.exec(target, argv, { signal: AbortSignal.any([signal, attempt]) });
        return result.exitCode === exitCode ? undefined : describeResult(result);
      } catch (error) {
        if (signal.aborted || !attempt.aborted) throw error;
        return `not at its end after ${attemptMs / 1000} s`;
      }
    };
    await poll(run, PROCESS_PAUSE_MS, signal, saw);
  });
}

export function describeResult({ exitCode, stdout, stderr }: ExecResult): string {
  const last = (text: string) => text.trim().split("\n").at(-1)?.trim() ?? "";
  const words = last(stderr) || last(stdout);
  return `exit code ${exitCode}${words === "" ? "" : `, ${JSON.stringify(words.slice(0, MOST_CHARACTERS))}`}`;
}
