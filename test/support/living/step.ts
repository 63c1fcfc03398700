// What a step of a living lab's history is, and the chances that decide which.

import type { Inspection, Lab } from "../../../src/index.ts";
import type { Draft } from "./draft.ts";

/** What a step may disturb. Whatever is not named has to stay as it is. */
export interface Disturbance {
  /** Subjects whose containers may be made anew or started again, with all that is inside of them. */
  readonly touches?: readonly string[];
  /** Pods whose address may be another one afterwards. */
  readonly moves?: readonly string[] | "all";
}

export interface Step extends Disturbance {
  /** For the history of a run. */
  readonly words: string;
  /** The file afterwards; it is carried out by the next `up`. */
  readonly draft?: Draft;
  /** What is done to the lab now. */
  readonly act?: (lab: Lab) => Promise<unknown>;
}

/** What a step is chosen by. */
export interface Scene {
  readonly draft: Draft;
  readonly inspection: Inspection;
  readonly chance: Chance;
}

export interface Chance {
  /** @throws for an empty list */
  readonly pick: <Item>(list: readonly Item[]) => Item;
  readonly isTrue: (share: number) => boolean;
}

/** @param random numbers from 0 to 1 */
export function chanceOf(random: () => number): Chance {
  return {
    pick: (list) => {
      const [chosen] = list.slice(Math.floor(random() * list.length));
      if (chosen === undefined) throw new Error("there is nothing to choose from");
      return chosen;
    },
    isTrue: (share) => random() < share,
  };
}

/** Pods that are on a node now. */
export function podsOn({ pods }: Inspection, node: string): string[] {
  return pods.filter((pod) => pod.node === node).map(({ name }) => name);
}
