// Output of several commands at once, each line led by the name of where it came from.

import { Writable } from "node:stream";
import { StringDecoder } from "node:string_decoder";

/** A stream whose lines come out of `out` as `prefix` and the line, always whole. */
export function prefixLines(prefix: string, out: Writable): Writable {
  const decoder = new StringDecoder("utf8");
  let rest = "";
  const take = (text: string) => {
    const lines = (rest + text).split("\n");
    rest = lines.pop() ?? "";
    if (lines.length > 0) out.write(lines.map((line) => `${prefix}${line}\n`).join(""));
  };
  return new Writable({
    write(chunk: Buffer, _encoding, done) {
      take(decoder.write(chunk));
      done();
    },
    final(done) {
      take(decoder.end());
      if (rest !== "") out.write(`${prefix}${rest}\n`);
      done();
    },
  });
}
