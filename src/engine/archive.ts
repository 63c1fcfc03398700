// Docker hands files of a container over as tar archives; this takes the one file out of such an archive.

import { buffer } from "node:stream/consumers";
import { extract } from "tar-stream";

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
