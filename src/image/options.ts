import type { Engine } from "../engine/port.ts";

/** As much of a host as images need. */
export interface ImageHost {
  readonly engine: Pick<Engine, "image" | "obtainImage">;
}

export interface ImageOptions {
  /** Gets one-line messages. */
  readonly onProgress?: ((line: string) => void) | undefined;
  readonly signal?: AbortSignal | undefined;
}
