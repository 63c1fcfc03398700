import fc from "fast-check";
import { expect, it } from "vitest";
import { digest } from "./digest.ts";

/** FNV-1a of 64 bits and the finaliser of MurmurHash3, word for word. */
function asDefined(text: string): string {
  let hash = 0xcbf29ce484222325n;
  for (let index = 0; index < text.length; index++)
    hash = BigInt.asUintN(64, (hash ^ BigInt(text.charCodeAt(index))) * 0x100000001b3n);
  hash = BigInt.asUintN(64, (hash ^ (hash >> 33n)) * 0xff51afd7ed558ccdn);
  hash = BigInt.asUintN(64, (hash ^ (hash >> 33n)) * 0xc4ceb9fe1a85ec53n);
  return (hash ^ (hash >> 33n)).toString(16).padStart(16, "0");
}

it("is the hash that it is said to be, in halves as in whole: names in running labs depend on it", () => {
  fc.assert(
    fc.property(fc.string({ unit: "binary" }), (text) => {
      expect(digest(text)).toBe(asDefined(text));
    }),
  );
});
