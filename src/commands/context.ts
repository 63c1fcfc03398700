// What a command gets from its surroundings instead of reaching for `process`: so it can be used by the
// library and driven by tests.

import type { Readable, Writable } from "node:stream";

export interface CommandContext {
  readonly stdin: Readable & { isTTY?: boolean; setRawMode?: (raw: boolean) => unknown };
  /** Data only. */
  readonly stdout: Writable & { isTTY?: boolean; columns?: number; rows?: number };
  /** Everything else. */
  readonly stderr: Writable & { isTTY?: boolean; columns?: number };
  readonly env: Readonly<Record<string, string | undefined>>;
  readonly cwd: string;
  /** Fires on Ctrl-C, SIGTERM and `--timeout`; its reason is a CancelledError. */
  readonly signal: AbortSignal;
  /** Sets what a user is told who doesn't wait for the undoing; undefined: there is nothing to undo. */
  readonly sayWhenKilled?: (words: string | undefined) => void;
}
