// Files of a folder, each got on its own: what can't be had says so in its own file, and the others come all the same.

import { mkdir, writeFile } from "node:fs/promises";
import { dirname, join } from "node:path";
import { errorWords } from "./describeError.ts";

export interface Pieces {
  /**
   * Writes a file when its text has come, or why it has not. Never rejects.
   *
   * @param path in the folder
   */
  add(path: string, text: Promise<string> | string): Promise<void>;
  /** Paths of those that could not be had, with the reason, in the order in which that was known. */
  readonly missing: readonly (readonly [path: string, reason: string])[];
}

/** Bytes of one file; more of it is no help. */
const LARGEST = 1_048_576;

/** @param signal fires when nobody waits any more for what has not come */
export function openPieces(folder: string, signal: AbortSignal): Pieces {
  const missing: (readonly [string, string])[] = [];
  const write = async (path: string, text: string) => {
    const whole = join(folder, path);
    await mkdir(dirname(whole), { recursive: true });
    await writeFile(whole, cutToSize(text));
  };
  return {
    missing,
    add: async (path, text) => {
      try {
        await write(path, await beforeEnd(Promise.resolve(text), signal));
      } catch (error) {
        const reason = errorWords(error);
        missing.push([path, reason]);
        // Where nothing can be written, nobody can be told.
        await write(path, unavailable(path, reason)).catch(() => {});
      }
    },
  };
}

/** @throws the signal's reason when it fires first */
export async function beforeEnd<Value>(coming: Promise<Value>, signal: AbortSignal): Promise<Value> {
  let giveUp = () => {};
  const end = new Promise<never>((_resolve, reject) => {
    giveUp = () => reject(signal.reason);
    signal.addEventListener("abort", giveUp, { once: true });
    if (signal.aborted) giveUp();
  });
  try {
    return await Promise.race([coming, end]);
  } finally {
    signal.removeEventListener("abort", giveUp);
  }
}

/** What has a text is worth more than its reason, but a reader of JSON wants JSON. */
function unavailable(path: string, reason: string): string {
  return path.endsWith(".json")
    ? `${JSON.stringify({ unavailable: reason })}\n`
    : `not to be had: ${reason}\n`;
}

/** The beginning of what is too long: its end is where it repeats itself. */
function cutToSize(text: string): string {
  const bytes = Buffer.from(text);
  if (bytes.length <= LARGEST) return text;
  return `${bytes.subarray(0, LARGEST).toString()}\n(cut off: ${bytes.length - LARGEST} bytes more)\n`;
}
