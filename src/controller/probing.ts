// Probes carried out: every container that has one is asked when it is due, and whoever wants to know is told when it
// becomes ready, ceases to be, or has to be ended. What follows from an answer is schedule.ts.

import { setTimeout as pause } from "node:timers/promises";
import type { Address } from "../address/address.ts";
import type { PodContainerSpec, PodSpec, ProbeAction } from "../topology/model.ts";
import type { Prober } from "./prober.ts";
import { type Answer, questionOf } from "./question.ts";
import type { VerdictOf } from "./record.ts";
import {
  beginSchedule,
  dueProbes,
  heed,
  isPending,
  isReady,
  type ProbeName,
  type ProbeSchedule,
  whyNotReady,
  whyToEnd,
} from "./schedule.ts";

/** One run of a container that has probes. */
export interface ProbedContainer {
  readonly subject: string;
  /** ISO 8601. */
  readonly startedAt: string;
  readonly pod: PodSpec;
  readonly container: PodContainerSpec;
  /** Where it is asked from, and at which address. */
  readonly place: { readonly node: string; readonly address: Address };
  /** What an earlier controller found out about this very run. */
  readonly wasReady: boolean;
}

export interface Probing {
  /** Asks these from now on, and no others. A run that is asked already goes on being asked. */
  follow(wanted: readonly ProbedContainer[]): void;
  /** @returns undefined when nobody asks this run */
  verdict: VerdictOf;
  close(): void;
}

interface Asked {
  readonly target: ProbedContainer;
  readonly stop: AbortController;
  schedule: ProbeSchedule;
}

/**
 * @param onVerdict called when a container becomes ready, or ceases to be
 * @param onReason  called when it isn't ready for another reason than before, or that is certain now
 * @param onFailure called once with the reason when a container has to be ended
 */
export function openProbing(
  prober: Prober,
  onVerdict: (target: ProbedContainer) => void,
  onReason: (target: ProbedContainer) => void,
  onFailure: (target: ProbedContainer, reason: string) => void,
): Probing {
  const all = new Map<string, Asked>();

  const ask = async (asked: Asked, action: ProbeAction, limit: number): Promise<Answer> => {
    const { pod, container, place } = asked.target;
    const question = questionOf(action, pod, container, place);
    return question === undefined
      ? { passed: false, words: "it names a port or a host that there is not" }
      : prober.ask(question, limit);
  };
  /** One probe of one run, until it is asked no more. */
  const repeat = async (asked: Asked, name: ProbeName): Promise<void> => {
    const { signal } = asked.stop;
    for (;;) {
      const state = dueProbes(asked.schedule).find(([due]) => due === name)?.[1];
      if (state === undefined) return;
      await pause(Math.max(0, state.due - performance.now()), undefined, { signal });
      const answer = await ask(asked, state.probe.action, state.probe.timeoutSeconds * 1000);
      if (signal.aborted) return;
      const before = asked.schedule;
      asked.schedule = heed(before, name, answer, performance.now());
      const reason = whyToEnd(asked.schedule);
      if (reason !== undefined && whyToEnd(before) === undefined) onFailure(asked.target, reason);
      if (isReady(asked.schedule) !== isReady(before)) onVerdict(asked.target);
      else if (
        whyNotReady(asked.schedule) !== whyNotReady(before) ||
        isPending(asked.schedule) !== isPending(before)
      )
        onReason(asked.target);
      // The others begin when it has started.
      if (name === "startup" && asked.schedule.probes.startup?.verdict === true) begin(asked);
    }
  };
  const begin = (asked: Asked) => {
    for (const [name] of dueProbes(asked.schedule))
      repeat(asked, name).catch((error: unknown) => {
        if (!asked.stop.signal.aborted) throw error;
      });
  };

  return {
    follow: (wanted) => {
      const runs = new Map(wanted.map((target) => [target.subject, target]));
      for (const [subject, { target, stop }] of all) {
        const now = runs.get(subject);
        if (now?.startedAt === target.startedAt && isSameQuestion(now, target)) continue;
        stop.abort();
        all.delete(subject);
      }
      for (const target of wanted) {
        if (all.has(target.subject)) continue;
        const age = Math.max(0, Date.now() - Date.parse(target.startedAt));
        const now = performance.now();
        const schedule = beginSchedule(target.container, now - age, now, target.wasReady);
        const asked = { target, stop: new AbortController(), schedule };
        all.set(target.subject, asked);
        begin(asked);
      }
    },
    verdict: (subject, startedAt) => {
      const asked = all.get(subject);
      if (asked?.target.startedAt !== startedAt) return undefined;
      const { schedule } = asked;
      return { ready: isReady(schedule), pending: isPending(schedule), reason: whyNotReady(schedule) };
    },
    close: () => {
      for (const { stop } of all.values()) stop.abort();
      all.clear();
    },
  };
}

function isSameQuestion(a: ProbedContainer, b: ProbedContainer): boolean {
  const text = ({ container, place }: ProbedContainer) => JSON.stringify([container, place]);
  return text(a) === text(b);
}
