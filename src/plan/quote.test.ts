import { execFileSync } from "node:child_process";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { quote, quoteAll } from "./quote.ts";

describe("quote", () => {
  it.each(["eth0", "10.244.1.0/24", "KEY=value", "a:b", "100%", "-f", "../x"])("leaves %s as it is", (word) =>
    expect(quote(word)).toBe(word),
  );

  it.each([
    ["", "''"],
    ["two words", "'two words'"],
    ["it's", `'it'\\''s'`],
    ["$HOME", "'$HOME'"],
    ["~", "'~'"],
    ["*.html", "'*.html'"],
    ["a\nb", "'a\nb'"],
  ])("%j becomes %s", (word, quoted) => expect(quote(word)).toBe(quoted));

  it("is undone by a shell, whatever the words", () => {
    const word = fc.string({ unit: "grapheme", maxLength: 12 }).filter((text) => !text.includes("\0"));
    const awkward = fc.stringMatching(/^['"$`\\!*?~#&|;<>(){}[\] \n\t=-]{0,8}$/);
    const lists = fc.array(fc.array(fc.oneof(word, awkward), { maxLength: 5 }), {
      minLength: 1,
      maxLength: 40,
    });
    fc.assert(
      fc.property(lists, (words) => {
        const all = words.flat();
        const output = execFileSync("sh", ["-c", `printf '%s\\0' ${quoteAll(["", ...all])}`], {
          encoding: "utf8",
        });
        expect(output.split("\0").slice(1, -1)).toEqual(all);
      }),
      { numRuns: 30 },
    );
  });
});
