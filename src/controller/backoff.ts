// When a container that ended is started again. Pure.
// Sources: Kubernetes documentation, "Pod Lifecycle" (how Pods handle problems with containers); kubernetes
// pkg/kubelet/kubelet.go (MaxContainerBackOff, backOffPeriod).

import type { RestartPolicy } from "../topology/model.ts";

/** Milliseconds. */
const FIRST = 10_000;
const LONGEST = 300_000;
/** Whoever ran for so long has no history. */
const FORGIVEN_AFTER = 600_000;

export function isRestarted(policy: RestartPolicy, exitCode: number): boolean {
  return policy === "Always" || (policy === "OnFailure" && exitCode !== 0);
}

export interface Backoff {
  /** Milliseconds from the end to the next start. */
  readonly delay: number;
  /** Of the start after that, if this one doesn't last. */
  readonly next: number;
}

/**
 * At once the first time, then after 10 s, and twice as long each time, up to five minutes.
 *
 * @param before of the last start; undefined when it never ended before
 * @param ran    milliseconds for which it ran
 */
export function nextBackoff(before: Backoff | undefined, ran: number): Backoff {
  const delay = before === undefined || ran >= FORGIVEN_AFTER ? 0 : before.next;
  return { delay, next: Math.min(delay === 0 ? FIRST : delay * 2, LONGEST) };
}
