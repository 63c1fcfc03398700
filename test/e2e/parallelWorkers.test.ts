// Eight test workers with a lab each, at the same time and with the same prefixes. `npm run soak -- 50` does it for longer.

import { expect, it } from "vitest";
import { soak } from "../support/soak.ts";

const ROUNDS = 2;

it("labs of eight workers don't meet", { timeout: 900_000 }, async () => {
  const { exitCode, output, left } = await soak({ name: "e2e-parallel", workers: 8, rounds: ROUNDS });
  expect(exitCode, output).toBe(0);
  expect(output).toMatch(new RegExp(`Tests +${8 * ROUNDS} passed \\(${8 * ROUNDS}\\)`));
  expect(left).toEqual([]);
});
