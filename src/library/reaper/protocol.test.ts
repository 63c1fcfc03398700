import fc from "fast-check";
import { describe, expect, it } from "vitest";
import {
  formatLine,
  LONGEST_LINE,
  parseAnswer,
  parseRequest,
  presentable,
  type Request,
} from "./protocol.ts";

const HELLO = {
  say: "hello",
  id: 1,
  secret: "0123456789abcdef0123456789abcdef",
  version: "0.1.0",
  session: "6a2f41a3-c54c-4a8f-b2fb-0d2a8d3f7d65",
  pid: 4242,
  words: "vitest.mjs",
} as const satisfies Request;

it("reads what it has written", () => {
  const requests: readonly Request[] = [
    HELLO,
    { say: "guard", id: 2, lab: "quickstart" },
    { say: "release", id: 3, lab: "a" },
  ];
  for (const request of requests) {
    const line = formatLine(request);
    expect(line.endsWith("\n")).toBe(true);
    expect(line.length).toBeLessThanOrEqual(LONGEST_LINE);
    expect(parseRequest(line.slice(0, -1))).toEqual({ value: request });
  }
  for (const answer of [{ done: 1 }, { refused: "no" }])
    expect(parseAnswer(formatLine(answer).trimEnd())).toEqual(answer);
});

describe("refuses", () => {
  it.each([
    ["", "a request has an id"],
    ["[]", "a request has an id"],
    ["null", "a request has an id"],
    ['{"id": -1}', "a request has an id"],
    ['{"id": 1}', "a request says hello, guard or release"],
    ['{"id": 1, "say": "guard"}', "guard names a lab"],
    ['{"id": 1, "say": "guard", "lab": "-x"}', "guard names a lab"],
    ['{"id": 1, "say": "release", "lab": "a/b"}', "release names a lab"],
    [`{"id": 1, "say": "release", "lab": "${"a".repeat(64)}"}`, "release names a lab"],
  ])("%s", (line, fault) => {
    expect(parseRequest(line)).toEqual({ fault: expect.stringContaining(fault) });
  });

  it.each([
    ["secret", "abc"],
    ["version", "a\nb"],
    ["session", "me"],
    ["pid", "4242"],
    ["words", "é"],
  ])("a hello whose %s is %j", (key, value) => {
    const line = JSON.stringify({ ...HELLO, [key]: value });
    expect(parseRequest(line)).toEqual({ fault: expect.stringContaining(`hello has`) });
  });
});

it("never throws, and lets nothing through that its own side would not have written", () => {
  fc.assert(
    fc.property(fc.oneof(fc.string(), fc.json()), (line) => {
      parseAnswer(line);
      const parsed = parseRequest(line);
      if ("value" in parsed) expect(JSON.parse(formatLine(parsed.value))).toMatchObject(parsed.value);
    }),
  );
});

it("makes any words presentable", () => {
  fc.assert(
    fc.property(fc.uint16Array({ maxLength: 200 }), (units) => {
      const words = String.fromCharCode(...units);
      const line = formatLine({ ...HELLO, words: presentable(words) });
      expect(parseRequest(line.trimEnd())).toHaveProperty("value");
    }),
  );
});
