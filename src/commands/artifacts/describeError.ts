// An error with everything that is known of it, for error.txt: of this project's, and of others, as assertions are.

import { inspect } from "node:util";
import { ApplyError, LabError } from "../../errors.ts";
import { formatError } from "../view/error.ts";

export function describeError(error: unknown): string {
  if (!(error instanceof LabError)) return `${error instanceof Error ? inspect(error) : String(error)}\n`;
  const words = formatError(error, { isColourful: false, isDebug: true });
  // The message tells of the first few.
  const undone = error instanceof ApplyError ? error.undone.map((change) => `undone: ${change}\n`) : [];
  return [words, `code: ${error.code}\n`, ...undone].join("");
}

/** Its sentence alone. */
export function errorWords(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}
