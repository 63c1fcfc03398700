// Networks joined and cut: what is left of blocks without their exceptions, as ranges that don't touch each other.
// Packet filters keep such lists, and print them in one way only.

import { type Address, type Family, familyOf, type Prefix } from "./address.ts";
import { BITS, toAddress, toPrefix, toRange } from "./number.ts";

/** Both ends belong to it. */
export interface AddressRange {
  readonly first: Address;
  readonly last: Address;
  /** Where exactly one network is all of it. */
  readonly prefix?: Prefix;
}

interface Span {
  readonly first: bigint;
  /** The first number beyond. */
  readonly end: bigint;
}

/**
 * Every address of that family that is in a block and in none of its own exceptions. Another block may bring back what
 * one excepts.
 *
 * @returns in numeric order; two ranges have at least one address between them
 */
export function coverOf(
  parts: readonly { readonly block: Prefix; readonly except: readonly Prefix[] }[],
  family: Family,
): readonly AddressRange[] {
  const left = parts
    .filter(({ block }) => familyOf(block) === family)
    .flatMap(({ block, except }) =>
      except
        .filter((hole) => familyOf(hole) === family)
        .reduce((spans, hole) => spans.flatMap((span) => without(span, spanOf(hole))), [spanOf(block)]),
    );
  return join(left).map((span) => rangeOf(span, family));
}

function spanOf(prefix: Prefix): Span {
  const { first, size } = toRange(prefix);
  return { first, end: first + size };
}

function without({ first, end }: Span, hole: Span): Span[] {
  const before = { first, end: hole.first < end ? hole.first : end };
  const after = { first: hole.end > first ? hole.end : first, end };
  return [before, after].filter((span) => span.first < span.end);
}

function join(spans: readonly Span[]): readonly Span[] {
  const joined: { first: bigint; end: bigint }[] = [];
  for (const { first, end } of spans.toSorted((a, b) => (a.first < b.first ? -1 : 1))) {
    const last = joined.at(-1);
    if (last === undefined || first > last.end) joined.push({ first, end });
    else if (end > last.end) last.end = end;
  }
  return joined;
}

function rangeOf({ first, end }: Span, family: Family): AddressRange {
  const size = end - first;
  const isNetwork = (size & (size - 1n)) === 0n && first % size === 0n;
  const length = BITS[family] - (size.toString(2).length - 1);
  return {
    first: toAddress(first, family),
    last: toAddress(end - 1n, family),
    ...(isNetwork && { prefix: toPrefix(first, length, family) }),
  };
}
