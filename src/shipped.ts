// Where the files are that come with the package beside its code: schema/, topologies/, toolbox/. The build moves modules
// about (scripts/bundle.ts), so the package is asked for by its name and not by the place of this module in it.

import { createRequire } from "node:module";
import { dirname, resolve } from "node:path";

/**
 * Absolute path of a file or directory that comes with flatlab.
 *
 * @param path as it stands in the package, for example `schema/lab.schema.json`
 */
export function shippedPath(path: string): string {
  return resolve(dirname(createRequire(import.meta.url).resolve("flatlab/package.json")), path);
}
