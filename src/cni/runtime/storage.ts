// What has to last from ADD to DEL: the results of the lists, and the files in which plugins such as host-local keep who
// has which address. One folder for each node, in the fabric's own file system, so it is gone with the lab. Reached from
// the host, since plugins run there: through the root directory of the fabric's first process.

import { mkdirSync, readdirSync, readFileSync, renameSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import type { AttachmentState } from "../../state/attachment.ts";
import { dataFolder, PLUGINS_FOLDER, resultFile } from "../protocol.ts";

/** @param fabric host pid of the fabric */
export function dataDirectory(fabric: number, node: string): string {
  return `/proc/${fabric}/root${dataFolder(node)}`;
}

/** Every attachment of the lab that was begun and not deleted, by node and name. */
export function readAttachments(fabric: number): readonly AttachmentState[] {
  return list(nodesFolder(fabric)).flatMap((node) => {
    const folder = resultsFolder(fabric, node);
    return list(folder).flatMap((file) => parse(join(folder, file)) ?? []);
  });
}

/** @returns undefined when nothing is known of it */
export function readAttachment(fabric: number, wanted: AttachmentState): AttachmentState | undefined {
  return parse(fileOf(fabric, wanted));
}

/** With its result, or without one when ADD is about to begin: what is cut off then is deleted later. */
export function writeAttachment(fabric: number, attachment: AttachmentState): void {
  const file = fileOf(fabric, attachment);
  mkdirSync(resultsFolder(fabric, attachment.node), { recursive: true });
  mkdirSync(dataDirectory(fabric, attachment.node), { recursive: true });
  // Replaced by a rename, so a reader never sees half of one.
  writeFileSync(`${file}.new`, `${JSON.stringify(attachment)}\n`);
  renameSync(`${file}.new`, file);
}

/** With the last attachment of a node goes everything that its plugins kept, and with that of the lab the folder. */
export function forgetAttachment(fabric: number, attachment: AttachmentState): void {
  const { node } = attachment;
  rmSync(fileOf(fabric, attachment), { force: true });
  if (list(resultsFolder(fabric, node)).length > 0) return;
  rmSync(join(nodesFolder(fabric), node), { recursive: true, force: true });
  if (list(nodesFolder(fabric)).length === 0) rmSync(nodesFolder(fabric), { recursive: true, force: true });
}

function nodesFolder(fabric: number): string {
  return `/proc/${fabric}/root${PLUGINS_FOLDER}`;
}

function resultsFolder(fabric: number, node: string): string {
  return join(nodesFolder(fabric), node, "results");
}

function fileOf(fabric: number, attachment: AttachmentState): string {
  return `/proc/${fabric}/root${resultFile(attachment)}`;
}

function list(folder: string): readonly string[] {
  try {
    return readdirSync(folder)
      .filter((name) => !name.endsWith(".new"))
      .toSorted();
  } catch (error) {
    if (isAbsent(error)) return [];
    throw error;
  }
}

function parse(file: string): AttachmentState | undefined {
  try {
    return JSON.parse(readFileSync(file, "utf8")) as AttachmentState;
  } catch (error) {
    if (isAbsent(error)) return undefined;
    throw error;
  }
}

function isAbsent(error: unknown): boolean {
  return error instanceof Error && "code" in error && (error.code === "ENOENT" || error.code === "ESRCH");
}
