// Diagnostics of topology files as people read them: place, sentence, source line, caret, and a closing count.

import type { Diagnostic } from "../../errors.ts";
import type { CommandContext } from "../context.ts";
import { isColourful, type Paint, paintFor } from "./colour.ts";

/** All of `diagnostics` and a closing line such as `2 errors in lab.yaml`; ends with a newline. */
export function formatDiagnostics(diagnostics: readonly Diagnostic[], paint: Paint): string {
  const blocks = diagnostics.map((diagnostic) => `${formatOne(diagnostic, paint)}\n`);
  return `${blocks.join("")}${summarize(diagnostics)}\n`;
}

/** The same for warnings on their way to stderr; nothing when there are none. */
export function formatWarnings(
  warnings: readonly Diagnostic[],
  { stderr, env }: Pick<CommandContext, "stderr" | "env">,
): string {
  return warnings.length === 0 ? "" : formatDiagnostics(warnings, paintFor(isColourful(stderr, env)));
}

/** `2 errors, 1 warning in lab.yaml` */
function summarize(diagnostics: readonly Diagnostic[]): string {
  const errors = diagnostics.filter((diagnostic) => diagnostic.severity === "error").length;
  const counts = [count(errors, "error"), count(diagnostics.length - errors, "warning")].filter(Boolean);
  const files = new Set(diagnostics.flatMap((diagnostic) => diagnostic.place?.file ?? []));
  const [file] = files;
  const where = files.size > 1 ? ` in ${files.size} files` : file === undefined ? "" : ` in ${file}`;
  return `${counts.join(", ")}${where}`;
}

function formatOne({ place, path, source, severity, code, message }: Diagnostic, paint: Paint): string {
  const colour = severity === "error" ? "red" : "yellow";
  const where = place === undefined ? path.join(".") : `${place.file}:${place.line}:${place.column}`;
  const head = `${where === "" ? "" : `${paint("bold", where)} `}${paint(colour, severity)} ${code}: ${message}`;
  if (place === undefined || source === undefined) return head;
  return `${head}\n${quote(source, place, (text) => paint(colour, text))}`;
}

function quote(
  source: string,
  { line, column, length }: { readonly line: number; readonly column: number; readonly length: number },
  paint: (text: string) => string,
): string {
  const gutter = `  ${line} | `;
  const { text, start } = excerpt(source, column - 1);
  // Tabs stay tabs, so that the caret stands under its character whatever their width.
  const indent = text.slice(0, start).replaceAll(/[^\t]/g, " ");
  const width = Math.max(1, Math.min(length, text.length - start));
  return `${gutter}${text}\n${" ".repeat(gutter.length - 2)}| ${indent}${paint("^".repeat(width))}`;
}

/** A topology may be one line of JSON: of a line that is longer than this, what is around the fault. */
const LONGEST_LINE = 200;
const BEFORE = 60;
const CUT = "...";

/** @returns what is shown of the line, and where in it `at` is */
function excerpt(source: string, at: number): { readonly text: string; readonly start: number } {
  if (source.length <= LONGEST_LINE) return { text: source, start: at };
  const from = Math.max(0, Math.min(at - BEFORE, source.length - LONGEST_LINE));
  const [head, tail] = [from > 0 ? CUT : "", from + LONGEST_LINE < source.length ? CUT : ""];
  const text = `${head}${source.slice(from, from + LONGEST_LINE)}${tail}`;
  return { text, start: at - from + head.length };
}

function count(number: number, noun: string): string {
  if (number === 0) return "";
  return number === 1 ? `1 ${noun}` : `${number} ${noun}s`;
}
