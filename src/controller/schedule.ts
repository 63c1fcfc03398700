// When the probes of one container are due, and what follows from their answers. Pure: the clock is told. A container that
// is started again begins anew.
// Source: kubernetes pkg/kubelet/prober/worker.go.

import type { PodContainerSpec, Probe } from "../topology/model.ts";
import type { Answer } from "./question.ts";

export const PROBES = ["startup", "readiness", "liveness"] as const;
export type ProbeName = (typeof PROBES)[number];

export interface ProbeSchedule {
  /** Milliseconds on the clock that the caller goes by. */
  readonly startedAt: number;
  readonly probes: Readonly<Partial<Record<ProbeName, ProbeState>>>;
}

export interface ProbeState {
  readonly probe: Probe;
  /** When it is asked next. */
  readonly due: number;
  /** What it says; undefined until it has said anything. */
  readonly verdict?: boolean;
  /** The last answers, so many of them alike. */
  readonly streak: { readonly passed: boolean; readonly count: number };
  readonly words: string;
}

/**
 * @param startedAt of the container
 * @param now       nothing is due before
 * @param wasReady  it has started and was ready when somebody asked last
 */
export function beginSchedule(
  container: PodContainerSpec,
  startedAt: number,
  now = startedAt,
  wasReady = false,
): ProbeSchedule {
  const { startupProbe: startup, readinessProbe: readiness, livenessProbe: liveness } = container;
  const states = Object.entries({ startup, readiness, liveness }).flatMap(([name, probe]) => {
    if (probe === undefined) return [];
    const state: ProbeState = {
      probe,
      due: Math.max(startedAt + probe.initialDelaySeconds * 1000, now),
      streak: { passed: false, count: 0 },
      words: "it was not asked yet",
      ...(wasReady && name !== "liveness" && { verdict: true }),
    };
    return [[name, state]];
  });
  return { startedAt, probes: Object.fromEntries(states) };
}

/** Probes that are to be asked at `now` or later, with the time; until startup has passed, it alone. */
export function dueProbes({ probes }: ProbeSchedule): readonly (readonly [ProbeName, ProbeState])[] {
  const isStarted = probes.startup === undefined || probes.startup.verdict === true;
  return PROBES.flatMap((name): (readonly [ProbeName, ProbeState])[] => {
    const state = probes[name];
    if (state === undefined) return [];
    // Once started is started for good; a container that has to be ended is asked nothing more.
    const isAsked = name === "startup" ? state.verdict === undefined : isStarted;
    return isAsked && !(name === "liveness" && state.verdict === false) ? [[name, state]] : [];
  });
}

/** @param now when the answer came */
export function heed(schedule: ProbeSchedule, name: ProbeName, answer: Answer, now: number): ProbeSchedule {
  const state = schedule.probes[name];
  if (state === undefined) return schedule;
  const { probe, streak } = state;
  const count = answer.passed === streak.passed ? streak.count + 1 : 1;
  const isEnough = count >= (answer.passed ? probe.successThreshold : probe.failureThreshold);
  const next: ProbeState = {
    ...state,
    streak: { passed: answer.passed, count },
    words: answer.words,
    ...(isEnough && { verdict: answer.passed }),
    // From when it was due, so that the time that asking takes doesn't add up.
    due: Math.max(state.due + probe.periodSeconds * 1000, now),
  };
  const probes = { ...schedule.probes, [name]: next };
  // Started: whether it is ready is asked at once.
  if (name !== "startup" || next.verdict !== true || probes.readiness === undefined)
    return { ...schedule, probes };
  const due = Math.max(now, schedule.startedAt + probes.readiness.probe.initialDelaySeconds * 1000);
  return { ...schedule, probes: { ...probes, readiness: { ...probes.readiness, due } } };
}

/** Ready: has started, and its readiness probe says so. */
export function isReady({ probes: { startup, readiness } }: ProbeSchedule): boolean {
  return [startup, readiness].every((state) => state === undefined || state.verdict === true);
}

/** Whether it is too early to say that it isn't ready. */
export function isPending({ probes: { startup, readiness } }: ProbeSchedule): boolean {
  if (startup?.verdict === false) return false;
  return [startup, readiness].some((state) => state !== undefined && state.verdict === undefined);
}

/** Why it has to be ended; undefined: it hasn't. */
export function whyToEnd({ probes }: ProbeSchedule): string | undefined {
  for (const name of ["startup", "liveness"] as const) {
    const state = probes[name];
    if (state?.verdict === false) return `its ${name} probe failed: ${state.words}`;
  }
  return undefined;
}

/** Why it isn't ready, for people. */
export function whyNotReady({ probes }: ProbeSchedule): string {
  for (const name of ["startup", "readiness"] as const) {
    const state = probes[name];
    if (state !== undefined && state.verdict !== true)
      return `its ${name} probe has not passed: ${state.words}`;
  }
  return "";
}

/** Milliseconds within which a container that is well has become ready. */
export function patience({ readinessProbe, startupProbe }: PodContainerSpec): number {
  const worst = (probe: Probe | undefined) =>
    probe === undefined
      ? 0
      : probe.initialDelaySeconds +
        Math.max(probe.failureThreshold, probe.successThreshold) * probe.periodSeconds +
        probe.timeoutSeconds;
  return (worst(startupProbe) + worst(readinessProbe)) * 1000;
}
