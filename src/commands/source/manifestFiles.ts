// Texts of manifests: files and directories that were named with -f, as kubectl takes them. Patterns of a topology are in
// manifestPatterns.ts.

import { readdirSync, readFileSync, type Stats, statSync } from "node:fs";
import { join, resolve } from "node:path";
import { buffer } from "node:stream/consumers";
import { UsageError } from "../../errors.ts";
import type { ManifestText } from "../../topology/kubernetes/manifests.ts";
import { type Surroundings, shown } from "./topologyFile.ts";

/** Endings of the files that a directory given with -f means. */
const ENDINGS = [".yaml", ".yml", ".json"];

const REASONS: Readonly<Record<string, string>> = {
  EACCES: "can't be read: you have no permission",
  EISDIR: "is a directory",
  ELOOP: "can't be read: it is a symbolic link that leads to itself",
  ENOENT: "is not there",
  ENOTDIR: "is not there: a part of the path is a file",
};

/**
 * What was named with -f: a file, a directory (its files that end in .yaml, .yml and .json, without those of directories
 * in it), or `-` for standard input.
 *
 * @throws {UsageError} when there is no such file, or it can't be read
 */
export async function readManifestFiles(
  names: readonly string[],
  { cwd, stdin }: Surroundings,
): Promise<readonly ManifestText[]> {
  const texts: ManifestText[] = [];
  for (const name of names) {
    if (name === "-") texts.push({ file: "<stdin>", text: await buffer(stdin) });
    else texts.push(...readNamed(name, cwd));
  }
  return texts;
}

function readNamed(name: string, cwd: string): readonly ManifestText[] {
  const path = resolve(cwd, name);
  try {
    const status = statSync(path);
    if (!status.isDirectory()) return [readManifest(path, status, cwd)];
    const files = readdirSync(path)
      .filter((file) => ENDINGS.some((ending) => file.endsWith(ending)))
      .toSorted()
      .map((file) => join(path, file))
      .filter((file) => !statSync(file).isDirectory());
    if (files.length > 0) return files.map((file) => readManifest(file, statSync(file), cwd));
  } catch (error) {
    throw new UsageError("unreadable-manifest", `-f ${name} ${explainUnread(error)}`, { cause: error });
  }
  throw new UsageError("no-manifests", `-f ${name} is a directory without files of ${ENDINGS.join(", ")}`, {
    hint: "name a file, or a directory that has some",
  });
}

/** Pipes are fine, as in -f <(kustomize build); devices aren't. */
export function readManifest(path: string, status: Stats, cwd: string): ManifestText {
  if (!status.isFile() && !status.isFIFO()) throw Object.assign(new Error("no file"), { code: "EINVAL" });
  return { file: shown(path, cwd), text: readFileSync(path) };
}

/** Why a file can't be read, to stand behind its name. */
export function explainUnread(error: unknown): string {
  const code = (error as NodeJS.ErrnoException).code ?? "";
  return REASONS[code] ?? (code === "EINVAL" ? "is no file" : `can't be read: ${code || String(error)}`);
}
