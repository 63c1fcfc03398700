// A lab that lives: edits of its file, faults on purpose, damage by hand and `up` in an order that a seed decides. After each
// `up` the lab is what it should be, `check` passes once it is healed, who stayed has its address, and whoever was not touched
// runs on. FLATLAB_HISTORIES says how many histories, FLATLAB_SEED and FLATLAB_PATH repeat one.

import fc from "fast-check";
import { beforeAll, expect, it, onTestFinished } from "vitest";
import { down } from "../../src/commands/down.ts";
import { openHost } from "../../src/engine/open.ts";
import { leftOf } from "../support/kills.ts";
import { type History, histories } from "../support/living/history.ts";
import { live } from "../support/living/livingLab.ts";

const SEED = Number(process.env.FLATLAB_SEED ?? Math.floor(Math.random() * 2 ** 31));
/** Of one history, as a failure prints it. */
const PATH = process.env.FLATLAB_PATH;
/** Of all labs together. */
const HISTORIES = Number(process.env.FLATLAB_HISTORIES ?? 12);
/** A history that fails is made shorter with so many attempts: each takes a while. */
const ATTEMPTS = Number(process.env.FLATLAB_SHRINKS ?? 4);
const LONGEST_HISTORY_MS = 180_000;

const LABS = [
  ["e2e-living-alone", { controller: false }],
  ["e2e-living-kept", { controller: true }],
] as const;

const takeDown = async (name: string) =>
  down(name, await openHost(process.env), { signal: new AbortController().signal });

const numRuns = PATH === undefined ? Math.ceil(HISTORIES / LABS.length) : 1;

const listed = (steps: readonly string[]) =>
  steps.map((words, index) => `${String(index + 1).padStart(4)}  ${words}\n`).join("");

beforeAll(() => {
  process.stderr.write(`FLATLAB_SEED=${SEED}\n`);
});

it.each(LABS)(
  "%s is what it should be, whatever happens to it",
  { timeout: 60_000 + (numRuns + ATTEMPTS) * LONGEST_HISTORY_MS },
  async (name, { controller }) => {
    let words: string[] = [];
    onTestFinished(async ({ task }) => {
      // One that hangs ends by the test's time limit.
      if (task.result?.state === "fail" && told.length === 0)
        process.stderr.write(`${name} was not done with:\n${listed(words)}`);
      await takeDown(name);
    });
    const counts = { histories: 0, steps: 0, refused: 0 };
    let attempts = 0;
    /** Of the shortest one so far: fast-check tries nothing longer after a failure. */
    let told: readonly string[] = [];
    const lives = async (history: History) => {
      if (told.length > 0 && attempts++ >= ATTEMPTS) return;
      words = [];
      try {
        // A run that was ended from outside may have left one.
        await takeDown(name);
        const { steps, refused } = await live(history, {
          name,
          controller,
          onStep: (step) => words.push(step),
        });
        words.push("lab down");
        await takeDown(name);
        expect(await leftOf(name), "after down").toEqual([]);
        counts.histories++;
        counts.steps += steps;
        counts.refused += refused;
      } catch (error) {
        told = words;
        throw error;
      }
    };
    const path = PATH === undefined ? {} : { path: PATH };
    const { failed, counterexamplePath, errorInstance } = await fc.check(fc.asyncProperty(histories, lives), {
      // Another history for each lab.
      seed: SEED + Number(controller),
      numRuns,
      unbiased: true,
      ...path,
    });
    if (!failed) {
      const { histories: lived, steps, refused } = counts;
      process.stderr.write(`${name}: ${lived} histories, ${steps} steps, ${refused} of them refused\n`);
      expect(lived).toBe(numRuns);
      return;
    }
    const repeat = `FLATLAB_SEED=${SEED} FLATLAB_PATH=${counterexamplePath} npx vitest run --project e2e test/e2e/living.test.ts -t ${name}`;
    throw new Error(
      `${name} has failed at the last of these steps:\n${listed(told)}repeat it with: ${repeat}`,
      {
        cause: errorInstance,
      },
    );
  },
);
