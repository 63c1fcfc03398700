// Docker hands files of a container over, and takes them, as tar archives.

import { stat } from "node:fs/promises";
import { basename, dirname, join, posix } from "node:path";
import { Readable } from "node:stream";
import { buffer } from "node:stream/consumers";
import { pipeline } from "node:stream/promises";
import { extract as extractTree, pack as packFolder } from "tar-fs";
import { extract, pack } from "tar-stream";
import type { WrittenFile } from "./port.ts";

/** An archive for the root directory of a container; Docker makes the directories that are missing. */
export async function packFiles(files: readonly WrittenFile[]): Promise<Buffer> {
  const archive = pack();
  for (const { path, content, mode = 0o644 } of files)
    archive.entry({ name: path.replace(/^\/+/, ""), mode }, Buffer.from(content));
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

/**
 * An archive for the root directory of a container, of a file or a folder of this machine that is called `path` there.
 *
 * @throws when it can't be read
 */
export async function packTree(source: string, path: string): Promise<Readable> {
  const target = posix.normalize(path).replace(/^\/+|\/+$/g, "");
  const owner = { uid: 0, gid: 0 };
  const archive = (await stat(source)).isDirectory()
    ? packFolder(source, {
        map: (header) => ({ ...header, ...owner, name: posix.join(target, header.name) }),
      })
    : packFolder(dirname(source), {
        entries: [basename(source)],
        map: (header) => ({ ...header, ...owner, name: target }),
      });
  return Readable.from(archive);
}

/** @param archive its names begin with the last part of what Docker was asked for; that becomes `target` */
export async function unpackTree(archive: NodeJS.ReadableStream, target: string): Promise<void> {
  const rename = (name: string) => join(basename(target), ...name.split("/").slice(1));
  await pipeline(
    archive,
    extractTree(dirname(target), { map: (header) => ({ ...header, name: rename(header.name) }) }),
  );
}
