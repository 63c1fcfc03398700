// Images from a container registry, with little patience for one that doesn't answer: on a host without a way to the
// Internet, a name that resolves to nowhere can otherwise cost minutes.

import type { ImageFacts } from "../engine/port.ts";
import { DockerError } from "../errors.ts";
import type { ImageHost, ImageOptions } from "./options.ts";

/** The daemon's first message comes when the registry has sent the image's manifest. */
const PATIENCE_MILLISECONDS = 10_000;

/**
 * Pulls an image. Once the registry has answered, the download may take as long as it likes.
 *
 * @throws {DockerError} when no registry answers in time, or it doesn't have the image
 * @throws the signal's reason
 */
export async function pull(
  engine: ImageHost["engine"],
  reference: string,
  options: ImageOptions,
): Promise<ImageFacts> {
  const patience = new AbortController();
  const timer = setTimeout(() => patience.abort(), PATIENCE_MILLISECONDS);
  const onProgress = (line: string): void => {
    clearTimeout(timer);
    options.onProgress?.(line);
  };
  const signals = [patience.signal, ...(options.signal === undefined ? [] : [options.signal])];
  try {
    return await engine.obtainImage(reference, { from: "registry" }, onProgress, AbortSignal.any(signals));
  } catch (error) {
    options.signal?.throwIfAborted();
    if (!patience.signal.aborted) throw error;
    const seconds = PATIENCE_MILLISECONDS / 1000;
    throw new DockerError(`cannot get image ${reference}: no registry answered in ${seconds} s`, undefined, {
      cause: error,
    });
  } finally {
    clearTimeout(timer);
  }
}
