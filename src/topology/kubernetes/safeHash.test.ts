import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { safeHash, safeSuffix } from "./safeHash.ts";

describe("a safe hash", () => {
  it("is of Kubernetes' letters, which spell no words", () => {
    fc.assert(
      fc.property(fc.jsonValue(), fc.string(), (value, text) => {
        expect(safeHash(value)).toMatch(/^[bcdfghjklmnpqrstvwxz2456789]{1,10}$/);
        expect(safeSuffix(text)).toMatch(/^[bcdfghjklmnpqrstvwxz2456789]{5}$/);
      }),
    );
  });

  it("is the same in every run, and doesn't heed the order of keys", () => {
    expect(safeHash({ a: 1, b: { c: [1, 2], d: null } })).toBe(safeHash({ b: { d: null, c: [1, 2] }, a: 1 }));
    expect(safeHash({ a: [1, 2] })).not.toBe(safeHash({ a: [2, 1] }));
    expect([safeHash({ image: "a" }), safeSuffix("web")]).toMatchInlineSnapshot(`
      [
        "7f7bf67d5f",
        "pgrxd",
      ]
    `);
  });

  it("differs for numbers in a row", () => {
    const suffixes = Array.from({ length: 200 }, (_, index) => safeSuffix(`web-${index}`));
    expect(new Set(suffixes).size).toBe(200);
    const last = new Set(suffixes.map((suffix) => suffix.at(-1)));
    expect(last.size).toBeGreaterThan(20);
  });
});
