// A command that comes to its end with a certain exit code.

import { endedTooSoon, isEndedForGood } from "../../commands/endedForGood.ts";
import { resolveTarget } from "../../commands/target.ts";
import { DockerError, LabError } from "../../errors.ts";
import { type ExecResult, requireCommand } from "../exec.ts";
import { limited } from "./compose.ts";
import { PROCESS_PAUSE_MS, poll } from "./poll.ts";
import type { LimitedStrategy, WaitLab } from "./strategy.ts";

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
  const description = `${argv.join(" ")} in ${target}${wanted}`;
  return limited(description, async (lab, signal, saw) => {
    const run = async () => {
      const attempt = AbortSignal.timeout(attemptMs);
      try {
        const result = await lab.exec(target, argv, { signal: AbortSignal.any([signal, attempt]) });
        return result.exitCode === exitCode ? undefined : describeResult(result);
      } catch (error) {
        if (signal.aborted) throw error;
        if (attempt.aborted) return `not at its end after ${attemptMs / 1000} s`;
        if (!isAbsence(error)) throw error;
        await refuseEnded(lab, target, description);
        return error.message;
      }
    };
    await poll(run, PROCESS_PAUSE_MS, signal, saw);
  });
}

/** It doesn't run, or ended before the command could begin. */
function isAbsence(error: unknown): error is LabError {
  if (error instanceof DockerError) return error.status === 409;
  return error instanceof LabError && error.code === "not-running";
}

/** @throws {LabError} when nobody starts it again */
async function refuseEnded(lab: WaitLab, target: string, description: string): Promise<void> {
  const members = await lab.members();
  const member = resolveTarget(target, lab.name, members);
  if (!isEndedForGood(member, lab.document, members)) return;
  throw await endedTooSoon(member, description, lab.name, lab.host.engine);
}

export function describeResult({ exitCode, stdout, stderr }: ExecResult): string {
  const last = (text: string) => text.trim().split("\n").at(-1)?.trim() ?? "";
  const words = last(stderr) || last(stdout);
  return `exit code ${exitCode}${words === "" ? "" : `, ${JSON.stringify(words.slice(0, MOST_CHARACTERS))}`}`;
}
