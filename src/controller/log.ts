// The controller's lines, for `lab logs controller`. Pure.

import type { ConditionRecord, Conditions } from "../state/conditions.ts";
import type { Topology } from "../topology/model.ts";

/** @param at when it was said; the log of a container has no dates */
export function formatLine(line: string, at: Date): string {
  return `${at.toISOString().slice(11, 23)} ${line}\n`;
}

/**
 * Pods that became ready or ceased to be.
 *
 * @param before those that weren't ready; undefined: nobody has looked yet
 */
export function describeTurn(
  { pods }: Topology,
  before: ReadonlySet<string> | undefined,
  { notReady }: Conditions,
  { containers }: ConditionRecord,
): readonly string[] {
  const become = pods.flatMap(({ name }) =>
    before?.has(name) === true && !notReady.has(name) ? [`${name}: ready`] : [],
  );
  const ceased = [...notReady].filter((pod) => before?.has(pod) !== true);
  return [...ceased.map((pod) => `${pod}: not ready${reasonOf(pod, containers)}`), ...become];
}

function reasonOf(pod: string, containers: ConditionRecord["containers"]): string {
  const own = Object.entries(containers).filter(
    ([subject]) => subject.slice(0, subject.lastIndexOf("/")) === pod,
  );
  for (const [subject, { ready, reason }] of own) {
    if (ready) continue;
    const name = subject.slice(pod.length + 1);
    return `, ${name} ${reason === undefined ? "does not run" : `runs, but ${reason}`}`;
  }
  // Of a pod that is about to start nothing is known.
  return own.length === 0 ? "" : ", its sandbox or its node does not run";
}

/** `endpoints: alpha, beta in line after 43 ms` */
export function describePass(changed: readonly string[], milliseconds: number): string {
  return `endpoints: ${changed.join(", ")} in line after ${Math.round(milliseconds)} ms`;
}

export function describeFailure(error: unknown): string {
  return `trying again: ${error instanceof Error ? error.message : String(error)}`;
}
