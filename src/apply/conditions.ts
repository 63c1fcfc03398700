// What was found out about a lab, kept beside its document in the fabric's own file system, so it lives and dies with the
// lab. Reached from the host, through the root directory of the fabric's first process: it is written often.

import { mkdirSync, readFileSync, renameSync, writeFileSync } from "node:fs";
import { type ConditionRecord, NO_CONDITIONS } from "../state/conditions.ts";
import { CONDITIONS_PATH, DOCUMENT_FOLDER } from "../state/lab.ts";

/**
 * @param fabric host pid of the fabric
 * @returns nothing found out where nobody has written anything yet, or another version of flatlab has
 */
export function readConditions(fabric: number): ConditionRecord {
  try {
    const record = JSON.parse(readFileSync(`/proc/${fabric}/root${CONDITIONS_PATH}`, "utf8"));
    return record.format === NO_CONDITIONS.format ? record : NO_CONDITIONS;
  } catch (error) {
    if (error instanceof SyntaxError || isAbsent(error)) return NO_CONDITIONS;
    throw error;
  }
}

/** Replaced by a rename, so a reader never sees half of one. Where the fabric has ended there is nobody to tell. */
export function writeConditions(fabric: number, record: ConditionRecord): void {
  const root = `/proc/${fabric}/root`;
  try {
    mkdirSync(`${root}${DOCUMENT_FOLDER}`, { recursive: true });
    writeFileSync(`${root}${CONDITIONS_PATH}.new`, `${JSON.stringify(record)}\n`);
    renameSync(`${root}${CONDITIONS_PATH}.new`, `${root}${CONDITIONS_PATH}`);
  } catch (error) {
    if (!isAbsent(error)) throw error;
  }
}

function isAbsent(error: unknown): boolean {
  return error instanceof Error && "code" in error && (error.code === "ENOENT" || error.code === "ESRCH");
}
