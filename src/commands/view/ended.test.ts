import { PassThrough } from "node:stream";
import { expect, it } from "vitest";
import { formatEnded, summarizeEnded } from "./ended.ts";

const surroundings = { stderr: new PassThrough(), env: {} };
const crashed = (count: number) =>
  Array.from({ length: count }, (_, index) => ({ container: `web-${index}/server`, exitCode: 4 }));

it("says which container ended and where to see why", () => {
  expect(formatEnded("pair", crashed(2), surroundings)).toBe(
    "warning: web-0/server ended with exit code 4: lab logs -l pair web-0/server\n" +
      "warning: web-1/server ended with exit code 4: lab logs -l pair web-1/server\n",
  );
  expect(summarizeEnded("pair", crashed(2))).toEqual({
    message: "web-0/server ended with exit code 4, web-1/server ended with exit code 4",
    hint: "see why with: lab logs -l pair web-0/server",
  });
});

it("doesn't flood the terminal", () => {
  const lines = formatEnded("pair", crashed(200), surroundings).trimEnd().split("\n");
  expect(lines).toHaveLength(11);
  expect(lines.at(-1)).toBe("warning: and 190 more ended");
  expect(summarizeEnded("pair", crashed(200)).message).toMatch(/, and 190 more ended$/);
});

it("says nothing when none ended", () => {
  expect(formatEnded("pair", [], surroundings)).toBe("");
});
