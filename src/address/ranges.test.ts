import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { address, prefix } from "../../test/support/addresses.ts";
import { hasAddress } from "./prefix.ts";
import { coverOf } from "./ranges.ts";

const cover = (block: string, ...except: string[]) => ({ block: prefix(block), except: except.map(prefix) });
const texts = (parts: ReturnType<typeof cover>[], family: 4 | 6 = 4) =>
  coverOf(parts, family).map(({ first, last, prefix: whole }) => whole ?? `${first}-${last}`);

describe("coverOf", () => {
  it("leaves a block alone that has no exceptions", () => {
    expect(texts([cover("10.0.0.0/8")])).toEqual(["10.0.0.0/8"]);
    expect(texts([cover("0.0.0.0/0")])).toEqual(["0.0.0.0/0"]);
    expect(texts([cover("::/0")], 6)).toEqual(["::/0"]);
    expect(texts([cover("10.1.2.3/32")])).toEqual(["10.1.2.3/32"]);
  });

  it("cuts exceptions out, wherever they are", () => {
    expect(texts([cover("10.0.0.0/24", "10.0.0.0/25")])).toEqual(["10.0.0.128/25"]);
    expect(texts([cover("10.0.0.0/24", "10.0.0.64/26")])).toEqual(["10.0.0.0/26", "10.0.0.128/25"]);
    expect(texts([cover("10.0.0.0/24", "10.0.0.1/32", "10.0.0.3/32")])).toEqual([
      "10.0.0.0/32",
      "10.0.0.2/32",
      "10.0.0.4-10.0.0.255",
    ]);
    expect(texts([cover("10.0.0.0/24", "10.0.0.0/24")])).toEqual([]);
    expect(texts([cover("fd00::/64", "fd00::/128")], 6)).toEqual(["fd00::1-fd00::ffff:ffff:ffff:ffff"]);
  });

  it("joins what overlaps or touches, and lets one block bring back what another excepts", () => {
    expect(texts([cover("10.0.0.0/25"), cover("10.0.0.128/25")])).toEqual(["10.0.0.0/24"]);
    expect(texts([cover("10.0.0.0/24"), cover("10.0.0.7/32")])).toEqual(["10.0.0.0/24"]);
    expect(texts([cover("10.0.0.0/24", "10.0.0.128/25"), cover("10.0.0.128/26")])).toEqual([
      "10.0.0.0-10.0.0.191",
    ]);
  });

  it("keeps families apart", () => {
    expect(texts([cover("10.0.0.0/24"), cover("fd00::/64")], 6)).toEqual(["fd00::/64"]);
  });

  it("has an address exactly when a block has it and none of its exceptions", () => {
    const block = fc
      .record({ number: fc.nat(255), length: fc.integer({ min: 24, max: 32 }) })
      .map(({ number, length }) => prefix(`10.0.0.${number - (number % 2 ** (32 - length))}/${length}`));
    const part = fc.record({ block, except: fc.array(block, { maxLength: 3 }) });
    fc.assert(
      fc.property(fc.array(part, { maxLength: 4 }), (parts) => {
        const ranges = coverOf(parts, 4);
        const last = (text: string) => Number(text.split(".")[3]);
        for (let number = 0; number < 256; number++) {
          const one = address(`10.0.0.${number}`);
          const has = parts.some(
            (each) => hasAddress(each.block, one) && !each.except.some((hole) => hasAddress(hole, one)),
          );
          expect(ranges.some((range) => last(range.first) <= number && number <= last(range.last))).toBe(has);
        }
      }),
    );
  });
});
