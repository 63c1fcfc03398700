// The ways of showing a run; apart from the views, so that the command line can list them and load none.

export const PROGRESS_MODES = ["auto", "plain", "json", "none"] as const;
export type ProgressMode = (typeof PROGRESS_MODES)[number];
