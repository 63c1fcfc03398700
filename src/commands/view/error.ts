// Errors as people read them. One sentence and a remedy; the stack only for our own bugs or with --debug.

import { ApplyError, CancelledError, LabError, type RunOutcome, TopologyError } from "../../errors.ts";
import { type Paint, paintFor } from "./colour.ts";
import { formatDiagnostics } from "./diagnostics.ts";

export interface ErrorStyle {
  readonly isColourful: boolean;
  /** Stacks and causes too. */
  readonly isDebug: boolean;
}

/** What is left behind is told one by one up to here. */
const TOLD = 10;

/** Lines for stderr, the last one ended by a newline. */
export function formatError(error: unknown, style: ErrorStyle): string {
  const paint = paintFor(style.isColourful);
  const text = error instanceof LabError ? formatExpected(error, paint) : formatBug(error, paint);
  return style.isDebug && error instanceof Error ? text + formatStacks(error, paint) : text;
}

function formatExpected(error: LabError, paint: Paint): string {
  if (error instanceof TopologyError) return formatDiagnostics(error.diagnostics, paint);
  const lines = [`${paint("red", "error:")} ${error.message}`];
  if (error instanceof ApplyError) lines.push(...undoneOf(error), ...remainsOf(error));
  // How much was undone is in its sentence.
  if (error instanceof CancelledError && error.outcome) lines.push(...remainsOf(error.outcome));
  if (error.hint !== undefined) lines.push(`  ${paint("cyan", "hint:")} ${error.hint}`);
  return `${lines.join("\n")}\n`;
}

function undoneOf({ undone, restored = [] }: RunOutcome): string[] {
  if (undone.length + restored.length === 0) return [];
  const again = restored.length === 0 ? "" : `, ${restored.length} of links made again`;
  return [`  undone: ${undone.length} ${undone.length === 1 ? "change" : "changes"} of this run${again}`];
}

/** What undoing did not take back. */
function remainsOf({ left, lost }: RunOutcome): string[] {
  return [...listed("left", left), ...listed("not brought back", lost)];
}

function listed(what: string, changes: readonly string[]): string[] {
  const rest = changes.length > TOLD ? [`  ${what}: ${changes.length - TOLD} more`] : [];
  return [...changes.slice(0, TOLD).map((change) => `  ${what}: ${change}`), ...rest];
}

function formatBug(error: unknown, paint: Paint): string {
  const words = error instanceof Error ? (error.stack ?? error.message) : String(error);
  return `${paint("red", "internal error:")} ${words}\n  this is a bug of flatlab; please report it with the lines above\n`;
}

function formatStacks(error: Error, paint: Paint): string {
  const lines: string[] = [];
  if (error instanceof LabError) lines.push(paint("dim", error.stack ?? error.message));
  for (
    let cause = error.cause;
    cause !== undefined;
    cause = cause instanceof Error ? cause.cause : undefined
  ) {
    lines.push(
      paint("dim", `caused by: ${cause instanceof Error ? (cause.stack ?? cause.message) : String(cause)}`),
    );
  }
  return lines.length === 0 ? "" : `${lines.join("\n")}\n`;
}
