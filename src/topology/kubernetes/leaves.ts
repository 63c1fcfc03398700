// Values of fields that no schema of the topology file knows: numbers, texts and mappings of texts. Each judge says how a
// sentence about a wrong value goes on.

import { describe, entriesOf, type Field, listOf } from "./fields.ts";

const leaf = (judge: (value: unknown) => string | undefined): Field => ({ kind: "leaf", judge });

export const TEXT = leaf(explainText);

export const BOOLEAN = leaf((value) =>
  typeof value === "boolean" ? undefined : `has to be true or false, but is ${describe(value)}`,
);

/** Of labels, of data. */
export const TEXTS = entriesOf(TEXT);

export const TEXT_LIST = listOf(TEXT);

export const integer = (least: number, most: number): Field =>
  leaf((value) => {
    if (typeof value === "number" && Number.isInteger(value) && value >= least && value <= most)
      return undefined;
    const remedy = typeof value === "string" && /^\d+$/.test(value) ? ` (write ${value} without quotes)` : "";
    return `has to be a whole number from ${least} to ${most}, but is ${describe(value)}${remedy}`;
  });

export const oneOf = (...values: readonly string[]): Field =>
  leaf((value) =>
    typeof value === "string" && values.includes(value)
      ? undefined
      : `has to be ${values.join(" or ")}, but is ${describe(value)}`,
  );

function explainText(value: unknown): string | undefined {
  if (typeof value === "string") return undefined;
  const isPlain = typeof value === "number" || typeof value === "boolean";
  return `has to be text, but is ${describe(value)}${isPlain ? ` (put it in quotes: "${String(value)}")` : ""}`;
}
