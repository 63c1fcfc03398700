// The toolbox's recipe, which is the directory toolbox/ of the package: what it holds, and a digest of it by which
// an image made from an older recipe is known. Building is build.ts.

import { createHash } from "node:crypto";
import { readdir, readFile } from "node:fs/promises";
import { join } from "node:path";
import { shippedPath } from "../shipped.ts";
import { TOOLBOX_IMAGE } from "../topology/model.ts";
import { VERSION } from "../version.ts";

/** Image that the Dockerfile builds upon, and the release of Debian in it. */
export const BASE = { image: "debian:12-slim", suite: "bookworm" } as const;

/** Same as in the Dockerfile; an imported file system has none of its own. */
export const COMMAND: readonly string[] = ["sleep", "infinity"];

/** Label whose value is the digest of the recipe that an image was made from. */
export const RECIPE_LABEL = "io.flatlab.toolbox";

/** Label with the Debian packages that the image was made with, so that an older one can be told to lack something. */
export const PACKAGES_LABEL = "io.flatlab.packages";

export interface Recipe {
  readonly directory: string;
  readonly files: readonly { readonly name: string; readonly content: Buffer }[];
  /** Debian packages, any order. */
  readonly packages: readonly string[];
  readonly labels: Readonly<Record<string, string>>;
}

export async function readRecipe(directory: string = shippedPath("toolbox")): Promise<Recipe> {
  const names = (await readdir(directory)).sort();
  const files = await Promise.all(
    names.map(async (name) => ({ name, content: await readFile(join(directory, name)) })),
  );
  const list = files.find(({ name }) => name === "packages.txt")?.content.toString() ?? "";
  const packages = list.split(/\s+/).filter((word) => word !== "");
  return {
    directory,
    files,
    packages,
    labels: {
      "io.flatlab.version": VERSION,
      [RECIPE_LABEL]: digestOf(files),
      [PACKAGES_LABEL]: packages.join(" "),
    },
  };
}

/** Is this the toolbox, with or without its tag? */
export function isToolbox(reference: string): boolean {
  return reference === TOOLBOX_IMAGE || reference === `${TOOLBOX_IMAGE}:latest`;
}

function digestOf(files: Recipe["files"]): string {
  const hash = createHash("sha256");
  for (const { name, content } of files) hash.update(`${name} ${content.length}\n`).update(content);
  return hash.digest("hex").slice(0, 16);
}
