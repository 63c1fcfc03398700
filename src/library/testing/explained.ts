// Errors of labs for test runners, most of which show a message and a stack and nothing else of an error.

import { formatDiagnostics } from "../../commands/view/diagnostics.ts";
import { LabError, TopologyError } from "../../errors.ts";

/** The same error in one message, with its remedy or its diagnostics; anything else as it is. */
export function explained(error: unknown): unknown {
  if (error instanceof TopologyError) {
    const diagnostics = formatDiagnostics(error.diagnostics, (_style, text) => text);
    return new LabError(error.code, `${error.message}\n${diagnostics}`, { cause: error });
  }
  if (!(error instanceof LabError) || error.hint === undefined) return error;
  return new LabError(error.code, `${error.message}; ${error.hint}`, { cause: error });
}
