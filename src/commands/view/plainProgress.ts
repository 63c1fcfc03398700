// Progress where no cursor can be moved: a line for each thing that is finished, nothing that repeats; and where nobody
// wants to see any, only what was left behind.

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

/** Who wants no progress wants to hear of what went wrong all the same. */
export function warningsAlone(out: Writable): ProgressView {
  const { onEvent, close } = plainProgress(out);
  return {
    onEvent: (event) => {
      if (event.event === "attachment-abandoned") onEvent(event);
    },
    close,
  };
}
