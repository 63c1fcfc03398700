// Where the text of a topology comes from: a file, a directory, or standard input. What it means is loadTopology.ts, which
// commands that need no more than a lab's name don't load.

import { readdir, readFile, stat } from "node:fs/promises";
import { dirname, join, relative, resolve } from "node:path";
import { buffer } from "node:stream/consumers";
import { UsageError } from "../../errors.ts";
import { labNameOf } from "../../topology/labName.ts";
import type { CommandContext } from "../context.ts";

/** The default file, and the ending of all others. */
export const DEFAULT_FILE = "lab.yaml";
const ENDING = ".lab.yaml";

export interface TopologyText {
  /** As it is shown to people. */
  readonly file: string;
  /** Relative paths of the topology start here; absolute. */
  readonly directory: string;
  readonly text: Uint8Array;
}

export type Surroundings = Pick<CommandContext, "stdin" | "cwd">;

/** @throws {UsageError} when there is no such file, or it can't be read */
export async function readTopologyText(
  source: string | undefined,
  context: Surroundings,
): Promise<TopologyText> {
  if (source === "-") {
    return { file: "<stdin>", directory: context.cwd, text: await buffer(context.stdin) };
  }
  const path = await findTopologyFile(source, context.cwd);
  try {
    return { file: shown(path, context.cwd), directory: dirname(path), text: await readFile(path) };
  } catch (error) {
    throw unreadable(path, context.cwd, error);
  }
}

/**
 * The file that `source` means: itself, or in a directory (the current one when absent) `lab.yaml` or the only `*.lab.yaml`.
 *
 * @returns an absolute path
 * @throws {UsageError} when there is none, or more than one
 */
export async function findTopologyFile(source: string | undefined, cwd: string): Promise<string> {
  const path = resolve(cwd, source ?? ".");
  const status = await stat(path).catch((error: unknown) => {
    throw unreadable(path, cwd, error);
  });
  if (!status.isDirectory()) return path;
  const names = await listTopologyFiles(path);
  if (names.includes(DEFAULT_FILE)) return join(path, DEFAULT_FILE);
  const [only, ...others] = names;
  const place = source === undefined ? "this directory" : shown(path, cwd);
  if (only === undefined) {
    throw new UsageError("no-topology", `there is no ${DEFAULT_FILE} in ${place}`, {
      hint: "name a topology file, or write a first one with: lab init",
    });
  }
  if (others.length > 0) {
    throw new UsageError("ambiguous-topology", `there are ${names.length} topology files in ${place}`, {
      hint: `name one of them: ${names.join(", ")}`,
    });
  }
  return join(path, only);
}

/** Names of the topology files of a directory, in alphabetical order. */
async function listTopologyFiles(directory: string): Promise<readonly string[]> {
  const names = await readdir(directory);
  return names.filter((name) => name === DEFAULT_FILE || name.endsWith(ENDING)).sort();
}

/** The name that a topology gives its lab, found even when it is invalid; undefined when nothing says it. */
export function guessLabName({ file, directory, text }: TopologyText): string | undefined {
  const [, named] = new TextDecoder().decode(text).match(/^name:[ \t]*["']?([a-z0-9-]+)/m) ?? [];
  return named ?? labNameOf(file, directory);
}

/** Relative where that is shorter to read. */
export function shown(path: string, cwd: string): string {
  const short = relative(cwd, path);
  return short === "" ? "." : short.startsWith("..") ? path : short;
}

function unreadable(path: string, cwd: string, error: unknown): UsageError {
  const code = (error as NodeJS.ErrnoException).code;
  const name = shown(path, cwd);
  if (code === "ENOENT") {
    return new UsageError("no-topology", `there is no file ${name}`, {
      cause: error,
      hint: "check the path, or write a first topology with: lab init",
    });
  }
  const why = code === "EACCES" ? "you may not read it" : String(code ?? error);
  return new UsageError("unreadable-topology", `${name} can't be read: ${why}`, { cause: error });
}
