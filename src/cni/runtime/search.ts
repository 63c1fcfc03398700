// Where the executables of CNI plugins are found.

import { accessSync, constants, statSync } from "node:fs";
import { delimiter, join } from "node:path";
import { HostError } from "../../errors.ts";
import { shippedPath } from "../../shipped.ts";

/** Where the reference plugins are put by their own archives, by Kubernetes' packages, and by Debian's. */
const USUAL = ["/opt/cni/bin", "/usr/lib/cni"];

/** In the order in which they are looked at; our own plugin comes with the package. */
export function pluginDirectories(
  env: Readonly<Record<string, string | undefined>> = process.env,
): readonly string[] {
  const given = (env.CNI_PATH ?? "").split(delimiter).filter((directory) => directory.startsWith("/"));
  return [...new Set([...given, ...USUAL, shippedPath("cni")])];
}

/**
 * @returns the absolute path of the executable
 * @throws {HostError} when there is none
 */
export function findPlugin(type: string, directories: readonly string[] = pluginDirectories()): string {
  const found = directories.map((directory) => join(directory, type)).find(isExecutable);
  if (found !== undefined) return found;
  throw new HostError("plugin-missing", `there is no CNI plugin "${type}" in ${directories.join(", ")}`, {
    hint: "install the reference plugins (apt-get install containernetworking-plugins), or name the directory of others in CNI_PATH",
  });
}

function isExecutable(path: string): boolean {
  try {
    accessSync(path, constants.X_OK);
    return statSync(path).isFile();
  } catch {
    return false;
  }
}
