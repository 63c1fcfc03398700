import { Writable } from "node:stream";
import { expect, it } from "vitest";
import { frameSplitter } from "./frames.ts";

function frame(stream: 1 | 2, text: string): Buffer {
  const header = Buffer.from([stream, 0, 0, 0, 0, 0, 0, 0]);
  header.writeUInt32BE(Buffer.byteLength(text), 4);
  return Buffer.concat([header, Buffer.from(text)]);
}

function split(chunks: readonly Buffer[]) {
  const told: string[] = [];
  const stream = (name: string) =>
    new Writable({
      write: (chunk: Buffer, _encoding, done) => {
        told.push(`${name} ${chunk}`);
        done();
      },
    });
  const take = frameSplitter(stream("out"), stream("err"));
  for (const chunk of chunks) take(chunk);
  return told;
}

it("parts the two streams, in their order, wherever the bytes were cut", () => {
  const bytes = Buffer.concat([frame(1, "one"), frame(2, "two"), frame(1, ""), frame(1, "grün")]);
  const expected = ["out one", "err two", "out ", "out grün"];
  expect(split([bytes])).toEqual(expected);
  for (let cut = 0; cut <= bytes.length; cut++)
    expect(split([bytes.subarray(0, cut), bytes.subarray(cut)])).toEqual(expected);
  expect(split([...bytes].map((byte) => Buffer.from([byte])))).toEqual(expected);
});

it("reads a long log that comes at once", () => {
  const lines = Array.from({ length: 50_000 }, (_, number) => `${number}\n`);
  expect(split([Buffer.concat(lines.map((line) => frame(1, line)))])).toHaveLength(lines.length);
});
