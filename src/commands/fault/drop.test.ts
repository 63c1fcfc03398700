import { expect, it } from "vitest";
import type { Drop } from "../../state/faults.ts";
import { withDrop } from "./drop.ts";

it("replaces what was said of the same packets, and nothing else", () => {
  const drop = (more: Partial<Drop>): Drop => ({ from: ["a", "b"], to: ["c"], ...more });
  const others = [drop({ protocol: "udp" }), drop({ protocol: "tcp", port: 80 }), drop({ to: ["d"] })];
  const before = [drop({ from: ["b", "a"], loss: 30 }), ...others];
  expect(withDrop(before, drop({ loss: 60 }))).toEqual([...others, drop({ loss: 60 })]);
  expect(withDrop(undefined, drop({}))).toEqual([drop({})]);
});
