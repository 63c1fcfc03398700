// Durations as people write them on a command line: `500ms`, `30s`, `5m`, `1m30s`, `1h`.

const UNITS: Readonly<Record<string, number>> = { ms: 1, s: 1000, m: 60_000, h: 3_600_000 };
const PART = /(\d+(?:\.\d+)?)(ms|s|m|h)/g;

/** setTimeout takes no more. */
const LONGEST_MS = 2 ** 31 - 1;

/** Milliseconds of a duration such as `30s`; undefined when the text is not one, is zero or is longer than 24 days. */
export function parseDuration(text: string): number | undefined {
  if (!/^(?:\d+(?:\.\d+)?(?:ms|s|m|h))+$/.test(text)) return undefined;
  let total = 0;
  for (const [, number, unit] of text.matchAll(PART))
    total += Number(number) * (UNITS[unit ?? ""] ?? Number.NaN);
  return total > 0 && total <= LONGEST_MS ? Math.ceil(total) : undefined;
}
