// What is not decided by a topology but found out about a running lab, and that its network depends on all the same.
// Whoever looks after the lab writes what it found beside the lab's document, so that others know without asking again.

export interface Conditions {
  /** Subjects of pods that are not ready to serve: they don't run, or their probe says so. */
  readonly notReady: ReadonlySet<string>;
}

/** Everybody is ready: what a lab tends to. */
export const ALL_READY: Conditions = { notReady: new Set() };

/** What was found out about a lab: a file of the fabric container, replaced by a rename. */
export interface ConditionRecord {
  readonly format: 1;
  /** Digest of the topology and the leases that the tables were last brought in line with. */
  readonly revision: string;
  /** By subject: containers of pods that have run. */
  readonly containers: Readonly<Record<string, ContainerCondition>>;
}

export interface ContainerCondition {
  /** Which run of it this is about, ISO 8601. */
  readonly startedAt: string;
  /** What its readiness probe says; `true` where it has none. */
  readonly ready: boolean;
  /** Its probes have not been asked often enough to say anything. */
  readonly pending?: true;
  /** Words of the probe that did not pass last, for people. */
  readonly reason?: string;
  /** How often it was started again. */
  readonly restarts: number;
}

export const NO_CONDITIONS: ConditionRecord = { format: 1, revision: "", containers: {} };
