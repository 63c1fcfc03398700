// Makes sure that an image is here before a container is made from it: the toolbox is built, any other is pulled.

import { takeLock } from "../engine/open.ts";
import type { ImageFacts } from "../engine/port.ts";
import { DockerError, HostError } from "../errors.ts";
import type { ImageHost, ImageOptions } from "./options.ts";
import { pull } from "./pull.ts";
import { isToolbox } from "./recipe.ts";

/**
 * Takes the image that is here, also a toolbox from an older recipe: renewing it is `lab image build`.
 *
 * @throws {HostError} when it isn't here and cannot be got
 * @throws the signal's reason
 */
export async function ensureImage(
  host: ImageHost,
  reference: string,
  options: ImageOptions = {},
): Promise<ImageFacts> {
  const found = await host.engine.image(reference);
  if (found !== undefined) return found;
  if (isToolbox(reference)) return buildOnce(host, reference, options);
  try {
    return await pull(host.engine, reference, options);
  } catch (error) {
    if (!(error instanceof DockerError)) throw error;
    throw new HostError("image-missing", `image ${reference} is not here: ${error.message}`, {
      cause: error,
      hint: `correct its name in the topology, or load it: docker load, docker build -t ${reference}`,
    });
  }
}

/** Of all who need the toolbox on a new machine one builds it; the others wait, and find it. */
async function buildOnce(host: ImageHost, reference: string, options: ImageOptions): Promise<ImageFacts> {
  const { signal = new AbortController().signal, onProgress } = options;
  for (;;) {
    signal.throwIfAborted();
    const me = { command: "build of the toolbox", pid: process.pid, since: Date.now() };
    const lock = await takeLock("toolbox", me, signal);
    if (!lock.isTaken) {
      onProgress?.("another process builds it");
      await lock.freed;
      continue;
    }
    try {
      const { buildToolbox } = await import("./build.ts");
      return (
        (await host.engine.image(reference)) ?? (await buildToolbox(host, { ...options, source: "auto" }))
      );
    } finally {
      lock.release();
    }
  }
}
