// Random histories of a lab, in rounds: some steps, then `lab up`. A step is chosen by numbers of its own, so that a history
// of which some steps are left out still does the same with the others.

import fc from "fast-check";
import { randomNumbers } from "../kills.ts";
import { damageContainer, damageNamespace } from "./damages.ts";
import { EDITS } from "./edits.ts";
import { chanceOf, type Scene, type Step } from "./step.ts";
import { VERBS } from "./verbs.ts";

type Kind = "edit" | "verb" | "namespace" | "container";

/** What will be done, as far as it can be said before it is known what is there. */
interface Choice {
  readonly kind: Kind;
  readonly seed: number;
}

export interface Round {
  readonly choices: readonly Choice[];
  /** Faults are healed after it, so that the check can pass. */
  readonly heals: boolean;
}

export type History = readonly Round[];

const MOST_ROUNDS = 8;
const MOST_STEPS = 3;

const choices: fc.Arbitrary<Choice> = fc.record({
  kind: fc.oneof(
    { weight: 4, arbitrary: fc.constant<Kind>("edit") },
    { weight: 3, arbitrary: fc.constant<Kind>("verb") },
    { weight: 2, arbitrary: fc.constant<Kind>("namespace") },
    { weight: 1, arbitrary: fc.constant<Kind>("container") },
  ),
  seed: fc.noShrink(fc.nat(2 ** 31 - 1)),
});

/** Shrinks by leaving out rounds and steps. */
export const histories: fc.Arbitrary<History> = fc.array(
  fc.record({
    choices: fc.array(choices, { minLength: 1, maxLength: MOST_STEPS, size: "max" }),
    heals: fc.boolean(),
  }),
  { minLength: 1, maxLength: MOST_ROUNDS, size: "max" },
);

/** What a choice means in the lab as it is now. */
export async function stepOf(lab: string, { kind, seed }: Choice, now: Omit<Scene, "chance">): Promise<Step> {
  const chance = chanceOf(randomNumbers(seed));
  switch (kind) {
    case "edit":
      return chance.pick(EDITS)({ ...now, chance });
    case "verb":
      return chance.pick(VERBS)({ ...now, chance });
    case "namespace":
      return damageNamespace(lab, chance);
    case "container":
      return damageContainer(lab, chance);
  }
}
