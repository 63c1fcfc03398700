// What the parts of one `apply` share.

import type { Host } from "../engine/open.ts";
import type { Change } from "../plan/plan.ts";
import type { OnEvent } from "./events.ts";

/** What one run knows: who runs where, and what it has done so far. */
export interface Run {
  readonly host: Host;
  readonly lab: string;
  /** Host pids of running sandboxes, and of the containers in them, by subject; grows as they start. */
  readonly pids: Record<string, number>;
  /** Changes that happened, in their order. */
  readonly done: Change[];
  readonly onEvent: OnEvent;
  readonly signal: AbortSignal | undefined;
}
