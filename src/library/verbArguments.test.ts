import { describe, expect, it } from "vitest";
import { UsageError } from "../errors.ts";
import { dropIn, impairmentIn, linkStateIn, namesIn } from "./verbArguments.ts";

/** What a program without types may hand over. */
const untyped = (value: unknown) => value as never;

describe("what can't be meant is refused in a sentence", () => {
  it.each<[string, () => unknown, string]>([
    ["no names", () => namesIn(undefined, "stop"), "stop takes a name or a list of names, and got nothing"],
    [
      "an empty list",
      () => namesIn([], "partition"),
      "partition takes a name or a list of names, and got []",
    ],
    ["an empty name", () => namesIn(["alpha", ""], "stop"), 'got ["alpha",""]'],
    ["a number", () => namesIn([7], "stop"), "got [7]"],
    ["another state", () => linkStateIn("sideways"), 'a link goes "up" or "down", and not "sideways"'],
    ["a drop of nothing", () => dropIn(untyped(undefined)), "drop takes an object, and got nothing"],
    ["a drop to nobody", () => dropIn(untyped({ from: "client" })), "to of drop takes a name"],
    ["an impairment of null", () => impairmentIn(untyped(null)), "impair takes an object, and got null"],
    ["a key that means nothing", () => impairmentIn(untyped({ rte: 1 })), 'impair knows no "rte"'],
    ["a number for a text", () => impairmentIn(untyped({ delay: 50 })), "delay of impair can't be 50"],
  ])("%s", (_what, make, sentence) => {
    expect(make).toThrow(UsageError);
    expect(make).toThrow(sentence);
  });
});

it("takes lists and texts with commas", () => {
  expect(dropIn({ from: ["a", "b"], to: "c,d", port: 80 })).toEqual({ from: "a,b", to: "c,d", port: 80 });
  expect(namesIn("a", "stop")).toEqual(["a"]);
  expect(impairmentIn({ delay: "50ms", clear: undefined })).toEqual({ delay: "50ms" });
});
