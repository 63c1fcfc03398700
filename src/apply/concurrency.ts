// Doing many things of one kind, a few at a time, and things that wait for each other.

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

/** Does a piece of work when its turn comes. */
export type Turn = <Value>(piece: () => Promise<Value>) => Promise<Value>;

/**
 * Calls `work` on all items at once, for work that may have to wait for what is done to other items. What it does in a
 * turn goes `width` at a time, in the order of asking. After a failure nobody gets a turn any more, and `signal` fires.
 *
 * @throws the first failure
 */
export async function forEachInTurn<Item>(
  items: readonly Item[],
  width: number,
  work: (item: Item, turn: Turn, signal: AbortSignal) => Promise<void>,
): Promise<void> {
  const stop = new AbortController();
  let failure: { readonly error: unknown } | undefined;
  let free = width;
  const queue: (() => void)[] = [];
  const fail = (error: unknown) => {
    failure ??= { error };
    stop.abort();
  };
  const turn: Turn = async (piece) => {
    if (free > 0) free--;
    else await new Promise<void>((resolve) => queue.push(resolve));
    try {
      stop.signal.throwIfAborted();
      return await piece();
    } catch (error) {
      // Before the next one gets its turn.
      fail(error);
      throw error;
    } finally {
      const next = queue.shift();
      if (next === undefined) free++;
      else next();
    }
  };
  await Promise.all(items.map((item) => work(item, turn, stop.signal).catch(fail)));
  if (failure !== undefined) throw failure.error;
}
