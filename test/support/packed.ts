// The package as npm hands it out, and projects that use it.

import { execFileSync } from "node:child_process";
import { join } from "node:path";
import { fileURLToPath } from "node:url";

const ROOT = fileURLToPath(new URL("../..", import.meta.url));

export interface Packed {
  /** Path of the tarball. */
  readonly tarball: string;
  /** Paths in it. */
  readonly files: readonly string[];
}

/** Packs what was built: `npm test` has done so, and building again would pull dist/ from under other tests. */
export function pack(folder: string): Packed {
  const argv = ["pack", "--ignore-scripts", "--json", "--pack-destination", folder];
  const [packed] = JSON.parse(npm(argv, ROOT)) as [{ filename: string; files: readonly { path: string }[] }];
  return { tarball: join(folder, packed.filename), files: packed.files.map(({ path }) => path) };
}

/** Installs the tarball and what package.json asks for besides. */
export function install(tarball: string, project: string): void {
  npm(
    ["install", "--prefer-offline", "--ignore-scripts", "--no-audit", "--no-fund", "--save-dev", tarball],
    project,
  );
}

function npm(argv: readonly string[], cwd: string): string {
  return execFileSync("npm", argv, { cwd, encoding: "utf8", stdio: ["ignore", "pipe", "pipe"] });
}
