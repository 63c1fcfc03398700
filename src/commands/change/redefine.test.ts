import { expect, it } from "vitest";
import { CancelledError } from "../../errors.ts";
import { withoutFile } from "./redefine.ts";

const stopped = (lost: readonly string[]) =>
  new CancelledError("timeout", "not finished after 1 s; 0 changes undone", {
    outcome: { undone: [], left: [], lost },
    hint: "with the former file",
  });

it("says what brings back what a verb could not, which had no file", () => {
  expect(withoutFile(stopped(["stop node beta"]), "flat")).toMatchObject({
    code: "timeout",
    exitCode: 124,
    outcome: { lost: ["stop node beta"] },
    hint: "lab up with the lab's file brings back what is gone, lab down flat removes all of it",
  });
});

it("leaves alone what is whole, and what is no end by a user", () => {
  const whole = stopped([]);
  const other = new Error("no");
  expect([withoutFile(whole, "flat"), withoutFile(other, "flat")]).toEqual([whole, other]);
});
