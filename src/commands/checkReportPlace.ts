// Where the report of `lab check --report` goes: standard output, or a file that is known to be writable before anything is asked.

import { constants } from "node:fs";
import { access, stat, writeFile } from "node:fs/promises";
import { dirname, resolve } from "node:path";
import { LabError, UsageError } from "../errors.ts";
import type { CommandContext } from "./context.ts";
import type { ReportFormat } from "./view/reportFormats.ts";
import type { CheckRun } from "./view/suites.ts";

export interface ReportPlace {
  /** Nothing else may be printed on standard output. */
  readonly isOnScreen: boolean;
  write(run: CheckRun): Promise<void>;
}

export interface ReportFlags {
  readonly report?: ReportFormat;
  readonly reportFile?: string;
}

/**
 * @returns undefined when no report is asked for
 * @throws {UsageError} when the file can't be written
 */
export async function placeOfReport(
  { report: format, reportFile }: ReportFlags,
  { stdout, cwd }: Pick<CommandContext, "stdout" | "cwd">,
): Promise<ReportPlace | undefined> {
  if (format === undefined) {
    if (reportFile === undefined) return undefined;
    throw new UsageError("no-report-format", "--report-file needs --report, which says what to write", {
      hint: "add --report junit or --report tap",
    });
  }
  const formatRun = await formatOf(format);
  if (reportFile === undefined)
    return {
      isOnScreen: true,
      write: async (run) => {
        stdout.write(formatRun(run));
      },
    };
  const path = resolve(cwd, reportFile);
  await requireWritable(path, reportFile);
  return {
    isOnScreen: false,
    write: (run) => writeFile(path, formatRun(run)).catch((error) => refuse(reportFile, error)),
  };
}

/** Read when needed: most checks write no report. */
async function formatOf(format: ReportFormat): Promise<(run: CheckRun) => string> {
  if (format === "junit") return (await import("./view/junit.ts")).formatJunit;
  return (await import("./view/tap.ts")).formatTap;
}

async function requireWritable(path: string, shown: string): Promise<void> {
  const found = await stat(path).catch(() => undefined);
  if (found?.isDirectory() === true) throw unwritable(shown, "it is a directory", "name a file in it");
  const place = found === undefined ? dirname(path) : path;
  await access(place, constants.W_OK).catch((error) => {
    const reason = error.code === "ENOENT" ? "its directory is not there" : reasonOf(error);
    throw unwritable(shown, reason, error.code === "ENOENT" ? "make the directory first" : undefined);
  });
}

function unwritable(shown: string, reason: string, hint: string | undefined): UsageError {
  const message = `the report can't be written to ${shown}: ${reason}`;
  return new UsageError("unwritable-report", message, { ...(hint !== undefined && { hint }) });
}

function refuse(shown: string, error: unknown): never {
  throw new LabError("unwritable-report", `the report can't be written to ${shown}: ${reasonOf(error)}`, {
    cause: error,
  });
}

const reasonOf = (error: unknown) => (error instanceof Error ? error.message : String(error));
