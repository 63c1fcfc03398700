// Docker hands files of a container over, and takes them, as tar archives.

import { buffer } from "node:stream/consumers";
import { extract, pack } from "tar-stream";
import type { ContainerFile } from "../state/lab.ts";

/** An archive for the root directory of a container; Docker makes the directories that are missing. */
export async function packFiles(files: readonly ContainerFile[]): Promise<Buffer> {
  const archive = pack();
  for (const { path, content } of files)
    archive.entry({ name: path.replace(/^\/+/, ""), mode: 0o644 }, content);
  archive.finalize();
  return buffer(archive);
}

/**
 * @returns the content of the archive's first regular file; undefined when it holds none
 * @throws when it is no archive, or its source fails half-way
 */
export async function extractFile(archive: NodeJS.ReadableStream): Promise<Buffer | undefined> {
  const entries = extract();
  // A pipe hands data on, but no failures.
  archive.once("error", (error) => entries.destroy(error)).pipe(entries);
  let content: Buffer | undefined;
  for await (const entry of entries) {
    if (entry.header.type === "file" && content === undefined) content = await buffer(entry);
    else entry.resume();
  }
  return content;
}
