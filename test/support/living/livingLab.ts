// A lab that lives through a random history, and what has to be true of it after each `up`: it is what it should be, who
// stayed has its address, and whoever was not touched runs on as the same process.

import { expect } from "vitest";
import { up } from "../../../src/commands/up.ts";
import { type Inspection, Lab, LabError } from "../../../src/index.ts";
import { printPlan } from "../../../src/plan/print.ts";
import { LABELS } from "../../../src/state/labels.ts";
import { containersOf, damageContainer, damageNamespace } from "./damages.ts";
import { type Draft, FIRST_DRAFT, fileOf } from "./draft.ts";
import { EDITS } from "./edits.ts";
import type { Chance, Disturbance, Scene, Step } from "./step.ts";
import { VERBS } from "./verbs.ts";

export interface LivingOptions {
  readonly name: string;
  readonly controller: boolean;
  readonly chance: Chance;
  /** Told each step before it is taken. */
  readonly onStep: (words: string) => void;
}

interface Snapshot {
  readonly inspection: Inspection;
  /** Which process it is, of each container that runs, by subject. */
  readonly runs: ReadonlyMap<string, string>;
}

/** @returns how many steps were refused, each of which has touched nothing */
export async function live(
  steps: number,
  { name, controller, chance, onStep }: LivingOptions,
): Promise<number> {
  let draft: Draft = FIRST_DRAFT;
  let taken = 0;
  let refused = 0;
  const raise = (wanted: Draft) => Lab.up(fileOf(name, wanted), { name, controller });

  onStep("lab up");
  const lab = await raise(draft);
  const settle = async (before: Snapshot, disturbances: readonly Disturbance[]) => {
    await expectNoPlan(name, draft, controller);
    await expectUndisturbed(before, await lookAt(lab), disturbances);
  };

  while (taken < steps) {
    const before = await lookAt(lab);
    let wanted = draft;
    const disturbances: Step[] = [];
    for (let count = chance.pick([1, 2, 3]); count > 0; count--, taken++) {
      const scene = { draft: wanted, inspection: await lab.inspect(), chance };
      const step = await stepOf(name, scene);
      onStep(step.words);
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
      if (chance.isTrue(0.4)) continue;
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
  return refused;
}

function stepOf(name: string, scene: Scene): Promise<Step> | Step {
  const { chance } = scene;
  if (chance.isTrue(0.4)) return chance.pick(EDITS)(scene);
  if (chance.isTrue(0.5)) return chance.pick(VERBS)(scene);
  return chance.isTrue(0.6) ? damageNamespace(name, chance) : damageContainer(name, chance);
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

async function lookAt(lab: Lab): Promise<Snapshot> {
  const [inspection, containers] = await Promise.all([lab.inspect(), containersOf(lab.name)]);
  const running = containers.filter(({ status }) => status === "running");
  const runs = running.map(
    ({ name, labels, id, startedAt }) => [labels[LABELS.name] ?? name, `${id} since ${startedAt}`] as const,
  );
  return { inspection, runs: new Map(runs) };
}

async function expectUndisturbed(
  before: Snapshot,
  after: Snapshot,
  disturbances: readonly Disturbance[],
): Promise<void> {
  const touched = disturbances.flatMap(({ touches = [] }) => touches);
  const isTouched = (subject: string) =>
    touched.some((one) => subject === one || subject.startsWith(`${one}/`));
  const moved = disturbances.flatMap(({ moves = [] }) => moves);
  const { status, drift } = after.inspection;
  expect({ status, drift }).toEqual({ status: "running", drift: [] });

  const others = [...before.runs].filter(([subject]) => !isTouched(subject) && after.runs.has(subject));
  const now = others.map(([subject]) => [subject, after.runs.get(subject)]);
  expect(Object.fromEntries(now), "those that nobody touched").toEqual(Object.fromEntries(others));

  const places = (found: Inspection) =>
    new Map([
      ...found.nodes.map(({ name, address }) => [name, address] as const),
      ...found.pods.map(({ name, node, address }) => [`${name} on ${node}`, address] as const),
    ]);
  const isMoved = (place: string) => moved.includes(place.split(" ")[0] ?? "");
  const stayed = [...places(before.inspection)].filter(
    ([place]) =>
      places(after.inspection).has(place) &&
      !isMoved(place) &&
      !(moved.includes("all") && place.includes(" on ")),
  );
  const addresses = stayed.map(([place]) => [place, places(after.inspection).get(place)]);
  expect(Object.fromEntries(addresses), "addresses of those that stayed").toEqual(Object.fromEntries(stayed));
}
