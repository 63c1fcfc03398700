import { describe, expect, it } from "vitest";
import { expand } from "./expansion.ts";

/** Cases of Kubernetes' own test, expand_test.go, which say what its users rely on. */
const VARIABLES = { VAR_A: "A", VAR_B: "B", VAR_C: "C", VAR_REF: "$(VAR_A)", VAR_EMPTY: "" };

describe("a reference to a variable", () => {
  it.each([
    ["whole string", "$(VAR_A)", "A"],
    ["repeat", "$(VAR_A)-$(VAR_A)", "A-A"],
    ["beginning", "$(VAR_A)-1", "A-1"],
    ["middle", "___$(VAR_B)___", "___B___"],
    ["end", "___$(VAR_C)", "___C"],
    ["compound", "$(VAR_A)_$(VAR_B)_$(VAR_C)", "A_B_C"],
    ["escape and expand", "$$(VAR_B)_$(VAR_A)", "$(VAR_B)_A"],
    ["compound escape", "$$(VAR_A)_$$(VAR_B)", "$(VAR_A)_$(VAR_B)"],
    ["mixed escapes", "f000-$$VAR_A", "f000-$VAR_A"],
    ["backslash escape is ignored", "foo\\$(VAR_C)bar", "foo\\Cbar"],
    ["backslash escape at the end", "foo\\\\$(VAR_C)bar", "foo\\\\Cbar"],
    ["no references", "f000-$", "f000-$"],
    ["expansion is not nested", "$(VAR_REF)", "$(VAR_A)"],
    ["names that are not known stay", "$(VAR_DNE)", "$(VAR_DNE)"],
    ["empty value", "foo$(VAR_EMPTY)bar", "foobar"],
    ["a shell's own references stay", "$VAR_A $[VAR_A]", "$VAR_A $[VAR_A]"],
    ["unfinished", "$(VAR_A", "$(VAR_A"],
    ["odd number of dollars", "$$$$$$$(VAR_A)", "$$$A"],
    ["even number of dollars", "$$$$$$(VAR_A)", "$$$(VAR_A)"],
    ["empty name", "$()", "$()"],
    ["names of every object's properties", "$(constructor)", "$(constructor)"],
  ])("%s", (_what, text, expected) => {
    expect(expand(text, VARIABLES)).toBe(expected);
  });
});
