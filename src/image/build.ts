// Builds the toolbox image: from its Dockerfile where a container registry answers, from Debian's package archive
// where none does. Both follow the same recipe (toolbox/), and neither writes a file of ours to this host.

import { Readable } from "node:stream";
import { pack } from "tar-stream";
import { bootstrap } from "../engine/mmdebstrap.ts";
import type { ImageFacts } from "../engine/port.ts";
import { DockerError, HostError } from "../errors.ts";
import { TOOLBOX_IMAGE } from "../topology/model.ts";
import type { ImageHost, ImageOptions } from "./options.ts";
import { pull } from "./pull.ts";
import { BASE, COMMAND, type Recipe, readRecipe } from "./recipe.ts";

export interface BuildOptions extends ImageOptions {
  /** `network`: a container registry; `archive`: Debian's package archive; `auto`: whichever answers, in this order. */
  readonly source: "auto" | "network" | "archive";
}

/**
 * Builds the toolbox image anew, whatever is there. Takes 20 s from a near archive.
 *
 * @throws {HostError} when the source cannot be reached, or mmdebstrap is missing
 * @throws {DockerError} when the daemon cannot build it
 * @throws the signal's reason; nothing is left behind then
 */
export async function buildToolbox(host: ImageHost, options: BuildOptions): Promise<ImageFacts> {
  const recipe = await readRecipe();
  const fault = options.source === "archive" ? undefined : await findBaseFault(host.engine, options);
  if (options.source === "archive") return buildFromArchive(host.engine, recipe, options);
  if (fault === undefined) return buildFromDockerfile(host.engine, recipe, options);
  if (options.source === "network") {
    throw new HostError(
      "no-registry",
      `no container registry has the base of the toolbox image: ${fault.message}`,
      {
        cause: fault,
        hint: "build it from Debian's archive: lab image build --source archive",
      },
    );
  }
  options.onProgress?.("no container registry answers, building from Debian's archive");
  return buildFromArchive(host.engine, recipe, options);
}

/** Why the Dockerfile can't be built; undefined when its base is here or a registry has sent it. */
async function findBaseFault(engine: ImageHost["engine"], options: ImageOptions): Promise<Error | undefined> {
  if ((await engine.image(BASE.image)) !== undefined) return undefined;
  try {
    await pull(engine, BASE.image, options);
    return undefined;
  } catch (error) {
    options.signal?.throwIfAborted();
    if (error instanceof DockerError) return error;
    throw error;
  }
}

async function buildFromDockerfile(
  engine: ImageHost["engine"],
  recipe: Recipe,
  options: ImageOptions,
): Promise<ImageFacts> {
  const context = pack();
  for (const { name, content } of recipe.files) context.entry({ name }, content);
  context.finalize();
  const source = { from: "context", archive: Readable.from(context), labels: recipe.labels } as const;
  try {
    return await engine.obtainImage(TOOLBOX_IMAGE, source, options.onProgress, options.signal);
  } catch (error) {
    options.signal?.throwIfAborted();
    throw error;
  }
}

function buildFromArchive(
  engine: ImageHost["engine"],
  recipe: Recipe,
  options: ImageOptions,
): Promise<ImageFacts> {
  const onProgress = options.onProgress ?? (() => {});
  const { directory, packages, labels } = recipe;
  return bootstrap(
    { suite: BASE.suite, packages, directory, signal: options.signal, onProgress },
    (archive) =>
      engine.obtainImage(
        TOOLBOX_IMAGE,
        { from: "rootfs", archive, labels, command: COMMAND },
        onProgress,
        options.signal,
      ),
  );
}
