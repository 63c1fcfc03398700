// The file that a capture is written to: one that the caller named, or one in a temporary directory of its own.

import { type FileHandle, mkdtemp, open, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { LabError, UsageError } from "../../errors.ts";

export interface CaptureFile {
  /** Absolute. */
  readonly path: string;
  /** @throws {LabError} when it can't be written */
  write(bytes: Buffer): Promise<void>;
  close(): Promise<void>;
  /** Removes it with its directory, if that is a temporary one. */
  remove(): Promise<void>;
}

/**
 * @param path of a file that is made or replaced; absent: a temporary one
 * @param name of a temporary one, without its ending
 * @throws {UsageError} when it can't be made
 */
export async function openCaptureFile(path: string | undefined, name: string): Promise<CaptureFile> {
  if (path !== undefined) return captureFile(await openPath(resolve(path)), resolve(path), undefined);
  const directory = await mkdtemp(join(tmpdir(), "flatlab-capture-"));
  const inside = join(directory, `${name.replaceAll(/[^\w.-]+/g, "-")}.pcap`);
  return captureFile(await openPath(inside), inside, directory);
}

async function openPath(path: string): Promise<FileHandle> {
  return open(path, "w").catch((cause: unknown) => {
    throw new UsageError("capture-file", `${path} can't be written: ${wordsOf(cause)}`, {
      hint: "name a file in a directory that exists, or none for a temporary one",
      cause,
    });
  });
}

function captureFile(handle: FileHandle, path: string, directory: string | undefined): CaptureFile {
  return {
    path,
    write: async (bytes) => {
      await handle.writeFile(bytes).catch((cause: unknown) => {
        throw new LabError("capture-file", `${path} can't be written: ${wordsOf(cause)}`, { cause });
      });
    },
    close: () => handle.close(),
    remove: async () => {
      if (directory !== undefined) await rm(directory, { recursive: true, force: true });
    },
  };
}

const wordsOf = (cause: unknown) => (cause instanceof Error ? cause.message : String(cause));
