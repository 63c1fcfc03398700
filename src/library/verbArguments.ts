// What programs hand to the verbs of a lab. Programs without types get a sentence, too, and not a TypeError, nor a success
// that has done nothing.

import type { DropRequest } from "../commands/fault/drop.ts";
import type { ImpairRequest } from "../commands/fault/impair.ts";
import type { LinkState } from "../commands/fault/link.ts";
import { UsageError } from "../errors.ts";
import { IMPAIRMENT_KEYS } from "../topology/impairment.ts";

/** One name or several. */
export type Names = string | readonly string[];

/** As `lab drop` takes it, with lists beside texts with commas. */
export interface DropPackets extends Omit<DropRequest, "from" | "to"> {
  readonly from: Names;
  readonly to: Names;
}

/**
 * @param what for the sentence, for example `stop`
 * @throws {UsageError} when there is no name, or one that is no text or empty
 */
export function namesIn(names: unknown, what: string): readonly string[] {
  const list: readonly unknown[] = Array.isArray(names) ? names : [names];
  const isName = (one: unknown): one is string => typeof one === "string" && one.trim() !== "";
  if (list.length > 0 && list.every(isName)) return list;
  throw new UsageError("bad-names", `${what} takes a name or a list of names, and got ${shown(names)}`, {
    hint: 'for example "alpha" or ["alpha", "beta"]',
  });
}

/** @throws {UsageError} */
export function linkStateIn(state: unknown): LinkState {
  if (state === "up" || state === "down") return state;
  throw new UsageError("bad-link-state", `a link goes "up" or "down", and not ${shown(state)}`);
}

/** @throws {UsageError} */
export function dropIn(request: DropPackets): DropRequest {
  const { from, to, ...rest } = objectIn(request, "drop", '{ from: "client", to: "web" }') as DropPackets;
  return {
    ...rest,
    from: namesIn(from, "from of drop").join(","),
    to: namesIn(to, "to of drop").join(","),
  };
}

/** @throws {UsageError} for what is no object, and for keys that mean nothing */
export function impairmentIn(request: ImpairRequest): ImpairRequest {
  const known: readonly string[] = [...IMPAIRMENT_KEYS, "clear"];
  const given = objectIn(request, "impair", '{ delay: "50ms" }');
  for (const [key, value] of Object.entries(given)) {
    if (!known.includes(key)) {
      throw new UsageError("unknown-impairment", `impair knows no "${key}"`, {
        hint: `it knows ${known.join(", ")}`,
      });
    }
    if (value === undefined || typeof value === (key === "clear" ? "boolean" : "string")) continue;
    throw new UsageError("bad-impairment", `${key} of impair can't be ${shown(value)}`, {
      hint: 'values are texts with a unit, for example "50ms", "1%" or "10mbit"',
    });
  }
  return request;
}

function objectIn(value: unknown, what: string, example: string): object {
  if (typeof value === "object" && value !== null && !Array.isArray(value)) return value;
  throw new UsageError("bad-request", `${what} takes an object, and got ${shown(value)}`, {
    hint: `for example ${example}`,
  });
}

function shown(value: unknown): string {
  return value === undefined ? "nothing" : (JSON.stringify(value) ?? String(value));
}
