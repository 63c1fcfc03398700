// Progress for programs: every event as one line of JSON.

import type { Writable } from "node:stream";
import type { ProgressView } from "./progressModes.ts";

export function jsonProgress(out: Writable): ProgressView {
  return {
    onEvent: (event) => out.write(`${JSON.stringify(event)}\n`),
    close: async () => {},
  };
}
