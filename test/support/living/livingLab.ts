// A lab that lives through a history, and what has to be true of it after each `up`: it is what it should be, who stayed has
// its address, and whoever was not touched runs on as the same process.

import { expect } from "vitest";
import { up } from "../../../src/commands/up.ts";
import { Lab, LabError } from "../../../src/index.ts";
import { printPlan } from "../../../src/plan/print.ts";
import { type Draft, FIRST_DRAFT, fileOf } from "./draft.ts";
import { type History, stepOf } from "./history.ts";
import type { Disturbance, Step } from "./step.ts";
import { expectUndisturbed, lookAt, type Snapshot } from "./undisturbed.ts";

export interface LivingOptions {
  readonly name: string;
  readonly controller: boolean;
  /** Told each step before it is taken. */
  readonly onStep: (words: string) => void;
}

export interface Lived {
  readonly steps: number;
  /** Each of them has touched nothing. */
  readonly refused: number;
}

export async function live(history: History, { name, controller, onStep }: LivingOptions): Promise<Lived> {
  let draft: Draft = FIRST_DRAFT;
  let steps = 0;
  let refused = 0;
  const raise = (wanted: Draft) => Lab.up(fileOf(name, wanted), { name, controller });

  onStep("lab up");
  const lab = await raise(draft);
  const settle = async (before: Snapshot, disturbances: readonly Disturbance[]) => {
    await expectNoPlan(name, draft, controller);
    await expectUndisturbed(before, await lookAt(lab), disturbances);
  };

  for (const [index, { choices, heals }] of history.entries()) {
    const before = await lookAt(lab);
    let wanted = draft;
    const disturbances: Step[] = [];
    for (const choice of choices) {
      const step = await stepOf(name, choice, { draft: wanted, inspection: await lab.inspect() });
      onStep(step.words);
      steps++;
      disturbances.push(step);
      if (step.draft !== undefined) wanted = step.draft;
      else if (!(await isTaken(() => step.act?.(lab)))) refused++;
    }
    onStep("lab up");
    if (await isTaken(() => raise(wanted))) draft = wanted;
    else {
      refused++;
      onStep("lab up, with the file as it was");
      await raise(draft);
    }
    await settle(before, disturbances);
    const { faults, nodes, waiting } = await lab.inspect();
    if (faults.length > 0) {
      // The last check is of a lab without faults.
      if (!heals && index < history.length - 1) continue;
      onStep("lab heal");
      const ill = await lookAt(lab);
      await lab.heal();
      await settle(ill, []);
    }
    // Where all nodes are cordoned, no edit is taken any more.
    if (waiting !== undefined || nodes.every(({ cordoned }) => cordoned)) {
      onStep("lab uncordon");
      await lab.uncordon(nodes.map((node) => node.name));
    }
    onStep("lab check");
    const { ok, rules } = await lab.check();
    expect(rules.flatMap(({ failures }) => failures.map(({ message }) => message))).toEqual([]);
    expect(ok).toBe(true);
  }
  return { steps, refused };
}

/** @returns false when it was refused in words, before anything was touched: a file or a target that can't be */
async function isTaken(act: () => Promise<unknown> | undefined): Promise<boolean> {
  try {
    await act();
    return true;
  } catch (error) {
    if (error instanceof LabError && error.exitCode === 2) return false;
    throw error;
  }
}

async function expectNoPlan(name: string, draft: Draft, controller: boolean): Promise<void> {
  const context = {
    stdin: process.stdin,
    cwd: process.cwd(),
    env: process.env,
    signal: new AbortController().signal,
  };
  const { plan } = await up({ source: fileOf(name, draft), controller, dryRun: true }, context);
  expect(printPlan(plan), "the plan afterwards").toBe(`${name}: nothing to change\n`);
}
