// A lab that lives: edits of its file, faults on purpose, damage by hand and `up` in an order that a seed decides. After each
// `up` the lab is what it should be, `check` passes once it is healed, who stayed has its address, and whoever was not touched
// runs on. FLATLAB_SEED repeats a history, FLATLAB_STEPS says how long it is.

import { expect, it, onTestFinished } from "vitest";
import { down } from "../../src/commands/down.ts";
import { openHost } from "../../src/engine/open.ts";
import { leftOf, randomNumbers } from "../support/kills.ts";
import { live } from "../support/living/livingLab.ts";
import { chanceOf } from "../support/living/step.ts";

const SEED = Number(process.env.FLATLAB_SEED ?? Math.floor(Math.random() * 2 ** 31));
const STEPS = Number(process.env.FLATLAB_STEPS ?? 60);

const LABS = [
  ["e2e-living-alone", { controller: false }],
  ["e2e-living-kept", { controller: true }],
] as const;

const takeDown = async (name: string) =>
  down(name, await openHost(process.env), { signal: new AbortController().signal });

it.each(LABS)(
  "%s is what it should be, whatever happens to it",
  {
    timeout: 60_000 + (STEPS / LABS.length) * 20_000,
  },
  async (name, { controller }) => {
    const history: string[] = [];
    onTestFinished(async () => {
      await takeDown(name);
    });
    // A run that was ended from outside may have left one.
    await takeDown(name);
    const chance = chanceOf(randomNumbers(SEED + name.length));
    const steps = Math.ceil(STEPS / LABS.length);
    try {
      const refused = await live(steps, { name, controller, chance, onStep: (words) => history.push(words) });
      process.stderr.write(`${name}: FLATLAB_SEED=${SEED}, ${steps} steps, ${refused} of them refused\n`);
    } catch (error) {
      process.stderr.write(
        `${name}: FLATLAB_SEED=${SEED} FLATLAB_STEPS=${STEPS}\n  ${history.join("\n  ")}\n`,
      );
      throw error;
    }
    await takeDown(name);
    expect(await leftOf(name), "after down").toEqual([]);
  },
);
