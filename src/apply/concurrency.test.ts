import { describe, expect, it } from "vitest";
import { forEachInTurn } from "./concurrency.ts";

describe("work in turns", () => {
  it("goes on a few pieces at a time, in the order of asking", async () => {
    const begun: number[] = [];
    let going = 0;
    let most = 0;
    await forEachInTurn([1, 2, 3, 4, 5], 2, (item, turn) =>
      turn(async () => {
        begun.push(item);
        most = Math.max(most, ++going);
        await Promise.resolve();
        going--;
      }),
    );
    expect(begun).toEqual([1, 2, 3, 4, 5]);
    expect(most).toBe(2);
  });

  it("doesn't stand still for those who wait for it", async () => {
    let open = () => {};
    const opened = new Promise<void>((resolve) => {
      open = resolve;
    });
    const done: string[] = [];
    await forEachInTurn(["waits", "waits too", "opens"], 1, async (item, turn) => {
      await turn(async () => {});
      if (item === "opens") open();
      else await opened;
      await turn(async () => void done.push(item));
    });
    expect(done.toSorted()).toEqual(["opens", "waits", "waits too"]);
  });

  it("ends with the first failure: who waits is told, and nobody begins anything", async () => {
    const begun: string[] = [];
    const work = forEachInTurn(["waits", "fails", "comes late"], 1, async (item, turn, signal) => {
      if (item === "waits")
        await new Promise((_resolve, reject) =>
          signal.addEventListener("abort", () => reject(signal.reason)),
        );
      await turn(async () => {
        begun.push(item);
        if (item === "fails") throw new Error("on purpose");
      });
    });
    await expect(work).rejects.toThrow("on purpose");
    expect(begun).toEqual(["fails"]);
  });
});
