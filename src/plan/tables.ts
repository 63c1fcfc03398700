// Tables of nftables compared: what came, what went, and what became another in place.

import type { NftChain, NftSet, NftTable } from "../state/nftables.ts";

export interface TableDifference {
  /** A set or a hook is another one, which nothing changes in place: the table is made anew. */
  readonly isReplaced: boolean;
  readonly sets: Comparison<NftSet>;
  readonly chains: Comparison<NftChain>;
  /** Sets of both tables whose elements differ. */
  readonly elements: readonly ElementDifference[];
  /** Chains of both tables whose rules differ, as they are to be. */
  readonly refilled: readonly (readonly [name: string, chain: NftChain])[];
}

export interface Comparison<Item> {
  readonly added: readonly (readonly [name: string, item: Item])[];
  readonly removed: readonly (readonly [name: string, item: Item])[];
}

export interface ElementDifference {
  readonly set: string;
  readonly gone: readonly string[];
  readonly come: readonly string[];
}

export function tableDifference(before: NftTable, after: NftTable): TableDifference {
  const sets = inBoth(before.sets, after.sets);
  const chains = inBoth(before.chains, after.chains);
  const isOther = (then: NftSet, now: NftSet) =>
    then.kind !== now.kind || !isSameList(then.definition, now.definition);
  return {
    isReplaced:
      sets.some(([, then, now]) => isOther(then, now)) ||
      chains.some(([, then, now]) => then.hook !== now.hook),
    sets: compare(before.sets, after.sets),
    chains: compare(before.chains, after.chains),
    elements: sets
      .map(([set, then, now]) => ({
        set,
        gone: without(then.elements, now.elements),
        come: without(now.elements, then.elements),
      }))
      .filter(({ gone, come }) => gone.length + come.length > 0),
    refilled: chains
      .filter(([, then, now]) => !isSameList(then.rules, now.rules))
      .map(([name, , now]) => [name, now]),
  };
}

/** Whether two tables are the same one, but for the order of elements. */
export function isSameTable(before: NftTable, after: NftTable): boolean {
  const { isReplaced, sets, chains, elements, refilled } = tableDifference(before, after);
  const moved = [sets.added, sets.removed, chains.added, chains.removed, elements, refilled];
  return !isReplaced && moved.every(({ length }) => length === 0);
}

/** For people: `chains +2 -1 ~3, elements +12 -4`. */
export function describeTableDifference(before: NftTable, after: NftTable): string {
  const { isReplaced, sets, chains, elements, refilled } = tableDifference(before, after);
  if (isReplaced) return "made anew";
  const count = (lists: readonly (readonly string[] | undefined)[]) =>
    lists.reduce((sum, list) => sum + (list?.length ?? 0), 0);
  const come = count([...elements.map((set) => set.come), ...sets.added.map(([, set]) => set.elements)]);
  const gone = count([...elements.map((set) => set.gone), ...sets.removed.map(([, set]) => set.elements)]);
  return [
    ["sets", sets.added.length, sets.removed.length, 0],
    ["chains", chains.added.length, chains.removed.length, refilled.length],
    ["elements", come, gone, 0],
  ]
    .map(([what, ...numbers]) => [what, ...signed(numbers as number[])].join(" "))
    .filter((part) => part.includes(" "))
    .join(", ");
}

function signed(numbers: readonly number[]): readonly string[] {
  return numbers.flatMap((number, index) => (number === 0 ? [] : [`${"+-~"[index]}${number}`]));
}

function compare<Item>(
  before: Readonly<Record<string, Item>>,
  after: Readonly<Record<string, Item>>,
): Comparison<Item> {
  return {
    added: Object.entries(after).filter(([name]) => before[name] === undefined),
    removed: Object.entries(before).filter(([name]) => after[name] === undefined),
  };
}

function inBoth<Item>(
  before: Readonly<Record<string, Item>>,
  after: Readonly<Record<string, Item>>,
): readonly (readonly [name: string, before: Item, after: Item])[] {
  return Object.entries(after).flatMap(([name, item]) => {
    const then = before[name];
    return then === undefined ? [] : [[name, then, item] as const];
  });
}

/** Tables have thousands of short lists, and most are the same. */
function isSameList(one: readonly string[], other: readonly string[]): boolean {
  return one === other || (one.length === other.length && one.every((text, index) => text === other[index]));
}

function without(list: readonly string[] = [], others: readonly string[] = []): readonly string[] {
  if (isSameList(list, others)) return [];
  const taken = new Set(others);
  return list.filter((element) => !taken.has(element));
}
