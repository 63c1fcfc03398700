// Doing many things of one kind, a few at a time.

/**
 * Calls `work` on every item, at most `width` at a time, in order. After a failure nothing new begins; what had
 * begun is waited for.
 *
 * @throws the first failure
 */
export async function forEachOf<Item>(
  items: readonly Item[],
  width: number,
  work: (item: Item) => Promise<void>,
): Promise<void> {
  const queue = items.values();
  let failure: { readonly error: unknown } | undefined;
  const lane = async () => {
    for (const item of queue) {
      if (failure !== undefined) return;
      await work(item).catch((error: unknown) => {
        failure ??= { error };
      });
    }
  };
  await Promise.all(Array.from({ length: Math.min(width, items.length) }, lane));
  if (failure !== undefined) throw failure.error;
}
