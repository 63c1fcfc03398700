import { PassThrough } from "node:stream";
import { text } from "node:stream/consumers";
import { finished } from "node:stream/promises";
import { expect, it } from "vitest";
import { prefixLines } from "./linePrefix.ts";

async function prefixed(...chunks: Buffer[]): Promise<string> {
  const out = new PassThrough();
  const lines = prefixLines("web | ", out);
  for (const chunk of chunks) lines.write(chunk);
  lines.end();
  await finished(lines);
  out.end();
  return text(out);
}

it("leads every line by the prefix, wherever the chunks are cut", async () => {
  expect(await prefixed(Buffer.from("on"), Buffer.from("e\ntw"), Buffer.from("o\n"))).toBe(
    "web | one\nweb | two\n",
  );
});

it("ends a last line that has no newline", async () => {
  expect(await prefixed(Buffer.from("one\n\ntwo"))).toBe("web | one\nweb | \nweb | two\n");
});

it("keeps a character that is cut by a chunk", async () => {
  const bytes = Buffer.from("é\n");
  expect(await prefixed(bytes.subarray(0, 1), bytes.subarray(1))).toBe("web | é\n");
});

it("writes nothing for nothing", async () => {
  expect(await prefixed()).toBe("");
});
