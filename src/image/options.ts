export interface ImageOptions {
  /** Gets one-line messages. */
  readonly onProgress?: ((line: string) => void) | undefined;
  readonly signal?: AbortSignal | undefined;
}
