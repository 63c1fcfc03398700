// What makes an interface worse than it is: delay, loss and the like, and how much it sends. Texts as tc(8) reads them,
// `50ms`, `10mbit`, `1%`, turned into numbers, and back into words. Sources: tc(8), tc-netem(8), tc-tbf(8).

import type { Parsed } from "../address/parse.ts";

/** About what an interface sends; never empty. */
export interface ImpairmentSpec {
  /** Microseconds that every packet waits. */
  readonly delay?: number;
  /** Microseconds by which the delay varies; only with a delay. */
  readonly jitter?: number;
  /** Percent of the packets, like `corrupt`, `duplicate` and `reorder`; above 0, at most 100. */
  readonly loss?: number;
  /** Percent of the packets that have a bit changed. */
  readonly corrupt?: number;
  readonly duplicate?: number;
  /** Percent of the packets that don't wait; only with a delay. */
  readonly reorder?: number;
  /** Bits in a second. */
  readonly rate?: number;
}

/** As it is written. */
export type ImpairmentTexts = { readonly [Key in keyof ImpairmentSpec]?: string | undefined };

export const IMPAIRMENT_KEYS = [
  ...(["delay", "jitter", "loss", "rate", "corrupt", "duplicate", "reorder"] as const),
] satisfies readonly (keyof ImpairmentSpec)[];

const MICROSECONDS: Readonly<Record<string, number>> = { us: 1, ms: 1000, s: 1_000_000 };
const BITS: Readonly<Record<string, number>> = { bit: 1, kbit: 1e3, mbit: 1e6, gbit: 1e9 };

/** A minute: netem keeps a waiting packet in memory. */
const LONGEST = 60_000_000;
/** Below this a packet of full size would take longer than a minute. */
const SLOWEST = 1000;
/** tc counts in 32 bits of bytes in a second. */
const FASTEST = 32e9;

function parseTime(text: string): Parsed<number> {
  const [, number, unit = ""] = /^(\d+(?:\.\d+)?)(us|ms|s)$/.exec(text) ?? [];
  const value = Math.round(Number(number) * (MICROSECONDS[unit] ?? Number.NaN));
  if (Number.isNaN(value)) return { fault: `"${text}" is not a time: write it as 50ms, 300us or 1.5s` };
  return value > 0 && value <= LONGEST
    ? { value }
    : { fault: `"${text}" is no time to wait: it has to be above 0 and at most 60s` };
}

export function parsePercentage(text: string): Parsed<number> {
  const [, number] = /^(\d+(?:\.\d+)?)%$/.exec(text) ?? [];
  if (number === undefined) return { fault: `"${text}" is not a share: write it in percent, as 1% or 0.5%` };
  const value = Math.round(Number(number) * 100) / 100;
  return value > 0 && value <= 100
    ? { value }
    : { fault: `"${text}" is no share of the packets: it has to be from 0.01% to 100%` };
}

function parseRate(text: string): Parsed<number> {
  const [, number, unit = ""] = /^(\d+(?:\.\d+)?)(bit|kbit|mbit|gbit)$/.exec(text) ?? [];
  const value = Math.round(Number(number) * (BITS[unit] ?? Number.NaN));
  if (Number.isNaN(value)) return { fault: `"${text}" is not a rate: write it as 10mbit, 500kbit or 1gbit` };
  return value >= SLOWEST && value <= FASTEST
    ? { value }
    : { fault: `"${text}" is no rate for a link: it has to be from 1kbit to 32gbit` };
}

const PARSERS: Readonly<Record<keyof ImpairmentSpec, (text: string) => Parsed<number>>> = {
  delay: parseTime,
  jitter: parseTime,
  loss: parsePercentage,
  corrupt: parsePercentage,
  duplicate: parsePercentage,
  reorder: parsePercentage,
  rate: parseRate,
};

export interface ImpairmentFault {
  readonly key: keyof ImpairmentSpec;
  /** A sentence without a full stop. */
  readonly fault: string;
}

/** @returns what is meant, and all that is wrong with it */
export function parseImpairment(texts: ImpairmentTexts): {
  readonly value: ImpairmentSpec;
  readonly faults: readonly ImpairmentFault[];
} {
  const value: { -readonly [Key in keyof ImpairmentSpec]: ImpairmentSpec[Key] } = {};
  const faults: ImpairmentFault[] = [];
  for (const key of IMPAIRMENT_KEYS) {
    const text = texts[key];
    if (text === undefined) continue;
    const parsed = PARSERS[key](text);
    if ("fault" in parsed) faults.push({ key, fault: `${key} ${parsed.fault}` });
    else value[key] = parsed.value;
  }
  for (const key of ["jitter", "reorder"] as const)
    if (texts[key] !== undefined && texts.delay === undefined)
      faults.push({ key, fault: `${key} is about packets that wait: it needs a delay beside it` });
  return { value, faults };
}

/** `delay 50ms jitter 10ms loss 1% rate 10mbit` */
export function describeImpairment(spec: ImpairmentSpec): string {
  return IMPAIRMENT_KEYS.flatMap((key) => {
    const value = spec[key];
    if (value === undefined) return [];
    if (key === "rate") return [`rate ${inUnits(value, BITS)}`];
    return [
      key === "delay" || key === "jitter" ? `${key} ${inUnits(value, MICROSECONDS)}` : `${key} ${value}%`,
    ];
  }).join(" ");
}

/** In the largest unit in which it is a whole number. */
function inUnits(value: number, units: Readonly<Record<string, number>>): string {
  const fitting = Object.entries(units).filter(([, size]) => value % size === 0);
  const [unit, size] = fitting.at(-1) ?? ["", 1];
  return `${value / size}${unit}`;
}

/** Of a file that the rules have found nothing wrong with; nothing where it says nothing. */
export function normalizeImpairment(texts: ImpairmentTexts | null | undefined): {
  readonly impair?: ImpairmentSpec;
} {
  const { value } = parseImpairment(texts ?? {});
  return Object.keys(value).length === 0 ? {} : { impair: value };
}
