// Files that the patterns of a topology's `manifests:` stand for. Loaded by topologies that may have some, and by nobody else.

import { statSync } from "node:fs";
import { resolve } from "node:path";
import { globSync } from "tinyglobby";
import type { FoundManifests } from "../../topology/read.ts";
import { explainUnread, readManifest } from "./manifestFiles.ts";

/** A pattern that matches more was a mistake: `/**`, say. */
const MOST_FILES = 1000;

/**
 * What an entry of `manifests:` stands for, in alphabetical order.
 *
 * @param pattern   a path, or one with `*`, `**`, `?`, `[...]` and `{...}`
 * @param directory absolute path at which a relative one begins
 */
export function findManifests(pattern: string, directory: string, cwd: string): FoundManifests {
  try {
    const path = resolve(directory, pattern);
    const status = statSync(path, { throwIfNoEntry: false });
    if (status?.isDirectory() === true)
      return { fault: `is a directory: write ${pattern.replace(/\/*$/, "")}/*.yaml` };
    if (status !== undefined) return { texts: [readManifest(path, status, cwd)] };
    if (!/[*?[{]/.test(pattern)) return { fault: "is not there" };
    const paths = globSync([pattern], {
      cwd: directory,
      absolute: true,
      expandDirectories: false,
    }).toSorted();
    if (paths.length === 0) return { fault: "matches no file" };
    if (paths.length > MOST_FILES)
      return { fault: `matches ${paths.length} files, and ${MOST_FILES} are the most` };
    return { texts: paths.map((one) => readManifest(one, statSync(one), cwd)) };
  } catch (error) {
    return { fault: explainUnread(error) };
  }
}
