// Progress where no cursor can be moved: a line for each thing that is finished, nothing that repeats.

import type { Writable } from "node:stream";
import type { ProgressView } from "./progressModes.ts";
import { eventLines } from "./words.ts";

export function plainProgress(out: Writable): ProgressView {
  return {
    onEvent: (event) => {
      for (const line of eventLines(event)) out.write(`${line}\n`);
    },
    close: async () => {},
  };
}
