// What is not decided by a topology but found out about a running lab, and that its network depends on all the same.

export interface Conditions {
  /** Subjects of pods that are not ready to serve: they don't run, or their probe says so. */
  readonly notReady: ReadonlySet<string>;
}

/** Everybody is ready: what a lab tends to. */
export const ALL_READY: Conditions = { notReady: new Set() };
