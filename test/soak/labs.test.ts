// What one of several workers does, round for round: a lab with the same names and prefixes as everybody else's, at the same
// time, proved and removed.

import { readdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { setTimeout } from "node:timers/promises";
import { Lab, type LabFile } from "flatlab";
import { expect, it } from "vitest";

const {
  SOAK_FOLDER = "",
  SOAK_NAME = "",
  SOAK_WORKER = "",
  SOAK_WORKERS = "",
  SOAK_ROUNDS = "",
} = process.env;

const TOPOLOGY = {
  name: SOAK_NAME,
  nodes: { alpha: null, beta: null, gamma: null, delta: null },
  pods: { web: { replicas: 8 } },
} satisfies LabFile;

/** Two on each node. */
const ADDRESSES = [2, 3].flatMap((host) => [1, 2, 3, 4].map((node) => `10.244.${node}.${host}`));

const rounds = Array.from({ length: Number(SOAK_ROUNDS) }, (_, index) => index + 1);

it.each(rounds)("round %i", async (round) => {
  await using lab = await Lab.up(TOPOLOGY);
  expect(lab.pods.map(({ address }) => address).sort()).toEqual([...ADDRESSES].sort());
  await everybody(round);

  const { ok, rules } = await lab.check();
  expect(ok, JSON.stringify(rules.flatMap(({ failures }) => failures))).toBe(true);
  await lab.partition(["alpha"]);
  await lab.expectUnreachable("alpha", "beta");
  await lab.expectReachable("beta", "gamma");
  await lab.reset();
  await lab.expectReachable("alpha", "beta");
});

/** Waits until every worker's lab of this round is up: they are to be there at the same time. */
async function everybody(round: number): Promise<void> {
  writeFileSync(join(SOAK_FOLDER, `${round}-${SOAK_WORKER}`), "");
  const isOfRound = (name: string) => name.startsWith(`${round}-`);
  while (readdirSync(SOAK_FOLDER).filter(isOfRound).length < Number(SOAK_WORKERS)) await setTimeout(50);
}
