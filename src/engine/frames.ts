// What a container writes, as Docker sends it: frames of one of its two streams each, eight bytes and a text. The client's
// own reader calls itself once for each frame, and so breaks on a log of some thousand lines that comes at once.
// Source: Docker Engine API, POST /containers/{id}/attach, "Stream format".

import type { Writable } from "node:stream";

/** The first byte says which stream it is, the last four are the length of the text. */
const HEADER = 8;
const STDERR = 2;

/** @returns takes what comes, wherever it was cut */
export function frameSplitter(stdout: Writable, stderr: Writable): (chunk: Buffer) => void {
  let rest: Buffer = Buffer.alloc(0);
  return (chunk) => {
    rest = rest.length === 0 ? chunk : Buffer.concat([rest, chunk]);
    let at = 0;
    while (rest.length - at >= HEADER) {
      const end = at + HEADER + rest.readUInt32BE(at + 4);
      if (rest.length < end) break;
      const stream = rest[at] === STDERR ? stderr : stdout;
      stream.write(rest.subarray(at + HEADER, end));
      at = end;
    }
    rest = rest.subarray(at);
  };
}
