// The end of a log: as much of it as fits.

import { Writable } from "node:stream";
import type { Engine } from "../../engine/port.ts";

/** Bytes that are kept, and lines that are asked for. */
const LARGEST = 1_000_000;
const MOST_LINES = 10_000;

/** Both streams, in the order in which they came, each line with its time. */
export async function readLogTail(engine: Pick<Engine, "logs">, name: string): Promise<string> {
  const tail = openTail(LARGEST);
  const streams = { stdout: tail.stream(), stderr: tail.stream() };
  await engine.logs(name, { ...streams, tail: MOST_LINES, timestamps: true });
  return tail.text();
}

export interface Tail {
  readonly stream: () => Writable;
  /** From the beginning of a line on. */
  readonly text: () => string;
}

/** @param largest how many bytes are kept */
export function openTail(largest: number): Tail {
  const chunks: Buffer[] = [];
  let size = 0;
  let lost = 0;
  const take = (chunk: Buffer) => {
    chunks.push(chunk);
    size += chunk.length;
    for (let first = chunks[0]; first !== undefined && size - first.length >= largest; first = chunks[0]) {
      chunks.shift();
      size -= first.length;
      lost += first.length;
    }
  };
  return {
    stream: () =>
      new Writable({
        write: (chunk: Buffer, _encoding, done) => {
          take(chunk);
          done();
        },
      }),
    text: () => {
      const kept = Buffer.concat(chunks);
      if (lost === 0 && kept.length <= largest) return kept.toString();
      const rest = kept.subarray(Math.max(0, kept.length - largest));
      // The first line may be half of one; a log of one line is better cut than lost.
      const lineEnd = rest.indexOf(0x0a) + 1;
      const whole = rest.subarray(lineEnd < rest.length ? lineEnd : 0);
      return `(cut off: ${lost + kept.length - whole.length} bytes before this)\n${whole.toString()}`;
    },
  };
}
