import { describe, expect, it } from "vitest";
import { describeImpairment, parseImpairment, parsePercentage } from "./impairment.ts";

describe("an impairment", () => {
  it("is read as tc reads it", () => {
    const texts = {
      delay: "50ms",
      jitter: "300us",
      loss: "0.5%",
      rate: "10mbit",
      corrupt: "1%",
      duplicate: "2%",
      reorder: "100%",
    };
    expect(parseImpairment(texts)).toEqual({
      value: {
        delay: 50_000,
        jitter: 300,
        loss: 0.5,
        rate: 10_000_000,
        corrupt: 1,
        duplicate: 2,
        reorder: 100,
      },
      faults: [],
    });
  });

  it("is said in the largest units that fit", () => {
    const spec = { delay: 1_500_000, jitter: 300, loss: 0.5, rate: 1_000_000_000 };
    expect(describeImpairment(spec)).toBe("delay 1500ms jitter 300us loss 0.5% rate 1gbit");
  });

  it.each([
    ["delay", "50"],
    ["delay", "0ms"],
    ["delay", "61s"],
    ["delay", "-1ms"],
    ["loss", "1"],
    ["loss", "0%"],
    ["loss", "100.5%"],
    ["rate", "10"],
    ["rate", "10 mbit"],
    ["rate", "1bit"],
    ["rate", "99gbit"],
  ] as const)("has no %s of %s", (key, text) => {
    const { faults } = parseImpairment({ [key]: text });
    expect(faults).toEqual([{ key, fault: expect.stringContaining(`"${text}"`) }]);
  });

  it.each(["jitter", "reorder"] as const)("has no %s without a delay", (key) => {
    const { faults } = parseImpairment({ [key]: key === "jitter" ? "1ms" : "1%" });
    expect(faults).toEqual([{ key, fault: expect.stringContaining("needs a delay") }]);
  });

  it("has shares to a hundredth of a percent", () => {
    expect(parsePercentage("33.333%")).toEqual({ value: 33.33 });
    expect(parsePercentage("0.001%")).toHaveProperty("fault");
  });
});
