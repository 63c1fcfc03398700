// Containers of pods that ended, started again as their pods' restartPolicy says. A container is only started in a sandbox
// that runs: what is in sandboxes is made by commands.

import type { ContainerFacts, Engine } from "../engine/port.ts";
import { DockerError } from "../errors.ts";
import { containerName } from "../state/lab.ts";
import type { Topology } from "../topology/model.ts";
import { type Backoff, isRestarted, nextBackoff } from "./backoff.ts";

export interface Restarting {
  /**
   * Sees to it that those which ended are started in time, and those that are wanted no more are not.
   *
   * @param isStopped somebody wants it so, and it stays ended
   */
  follow(
    topology: Topology,
    containers: Readonly<Record<string, ContainerFacts>>,
    isStopped?: (subject: string) => boolean,
  ): void;
  close(): void;
}

interface Attempt {
  /** Which run it was that ended. */
  readonly startedAt: string;
  readonly backoff: Backoff;
  readonly timer: NodeJS.Timeout;
}

/**
 * @param say       one line about one container, for people
 * @param onRestart called when a container has been started again
 */
export function openRestarting(
  engine: Engine,
  say: (subject: string, words: string) => void,
  onRestart: (subject: string) => void,
): Restarting {
  const attempts = new Map<string, Attempt>();

  const start = async (subject: string, facts: ContainerFacts) => {
    try {
      await engine.start(facts.name);
      onRestart(subject);
    } catch (error) {
      // Somebody removes it, or has: then it is not ours to start.
      if (error instanceof DockerError && (error.status === 404 || error.status === 409)) return;
      say(subject, `could not be started: ${error instanceof Error ? error.message : error}`);
      const attempt = attempts.get(subject);
      if (attempt === undefined) return;
      attempts.set(subject, { ...attempt, startedAt: "" });
      schedule(subject, facts);
    }
  };
  const schedule = (subject: string, facts: ContainerFacts) => {
    const { startedAt, exitCode = 0 } = facts;
    const before = attempts.get(subject);
    if (before?.startedAt === startedAt) return;
    const backoff = nextBackoff(before?.backoff, Date.now() - Date.parse(startedAt));
    const when = backoff.delay === 0 ? "at once" : `in ${backoff.delay / 1000} s`;
    say(subject, `ended with exit code ${exitCode}, is started again ${when}`);
    const timer = setTimeout(() => void start(subject, facts), backoff.delay);
    attempts.set(subject, { startedAt, backoff, timer });
  };

  return {
    follow: ({ name: lab, pods }, containers, isStopped = () => false) => {
      const wanted = new Set<string>();
      for (const pod of pods) {
        const sandbox = containers[containerName(lab, pod.name)];
        for (const { name } of pod.containers) {
          const subject = `${pod.name}/${name}`;
          const facts = containers[containerName(lab, subject)];
          if (isStopped(subject)) continue;
          // A container that is made anew has no history.
          if (facts !== undefined) wanted.add(subject);
          // Somebody else was quicker.
          if (facts?.status === "running") clearTimeout(attempts.get(subject)?.timer);
          if (facts?.status !== "exited" || !isRestarted(pod.restartPolicy, facts.exitCode ?? 0)) continue;
          if (sandbox === undefined || sandbox.status === "running") schedule(subject, facts);
        }
      }
      for (const [subject, { timer }] of attempts) {
        if (wanted.has(subject)) continue;
        clearTimeout(timer);
        attempts.delete(subject);
      }
    },
    close: () => {
      for (const { timer } of attempts.values()) clearTimeout(timer);
      attempts.clear();
    },
  };
}
