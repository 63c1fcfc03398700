import { describe, expect, it } from "vitest";
import { type Backoff, isRestarted, nextBackoff } from "./backoff.ts";

/** Seconds between ends and starts of a container that runs for a second each time. */
function delays(count: number): readonly number[] {
  let backoff: Backoff | undefined;
  return Array.from({ length: count }, () => {
    backoff = nextBackoff(backoff, 1000);
    return backoff.delay / 1000;
  });
}

describe("a container that goes on ending", () => {
  it("is started at once, then after 10 s, and twice as long each time up to five minutes", () => {
    expect(delays(9)).toEqual([0, 10, 20, 40, 80, 160, 300, 300, 300]);
  });

  it("has no history after ten minutes", () => {
    expect(nextBackoff({ delay: 160_000, next: 300_000 }, 600_000)).toEqual({ delay: 0, next: 10_000 });
    expect(nextBackoff({ delay: 160_000, next: 300_000 }, 599_999).delay).toBe(300_000);
  });
});

it("is started again as its pod's restartPolicy says", () => {
  expect([0, 1].map((code) => isRestarted("Always", code))).toEqual([true, true]);
  expect([0, 1].map((code) => isRestarted("OnFailure", code))).toEqual([false, true]);
  expect([0, 1].map((code) => isRestarted("Never", code))).toEqual([false, false]);
});
