// The ways of showing a run; apart from the views, so that the command line can list them and load none.

import type { OnEvent } from "../../apply/events.ts";

export const PROGRESS_MODES = ["auto", "plain", "json", "none"] as const;
export type ProgressMode = (typeof PROGRESS_MODES)[number];

export interface ProgressView {
  readonly onEvent: OnEvent;
  /** Resolves when everything that happened has been shown; what is still open ended as `isGood` says. */
  close(isGood: boolean): Promise<void>;
}
