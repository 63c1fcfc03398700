// Numbers into a table and JSON. Ratios are taken pair by pair within a round, so a machine whose speed drifts spoils
// neither side.

export interface Row {
  readonly what: string;
  /** Milliseconds (or megabytes) of each round. */
  readonly values: readonly number[];
  /** What it is held against, of the same rounds. */
  readonly against?: { readonly what: string; readonly values: readonly number[] };
  readonly unit: "ms" | "MB";
  /** What the median (of the ratios, where there are any) should not pass. */
  readonly limit: number;
}

export interface Result {
  readonly what: string;
  readonly unit: "ms" | "MB";
  readonly median: number;
  readonly against?: string;
  readonly againstMedian?: number;
  readonly ratio?: number;
  readonly limit: number;
  readonly isWithin: boolean;
  readonly rounds: number;
}

export function resultOf({ what, values, against, unit, limit }: Row): Result {
  const own = median(values);
  if (against === undefined) {
    return { what, unit, median: own, limit, isWithin: own <= limit, rounds: values.length };
  }
  const ratio = median(values.map((value, round) => value / (against.values[round] ?? Number.NaN)));
  return {
    what,
    unit,
    median: own,
    against: against.what,
    againstMedian: median(against.values),
    ratio,
    limit,
    isWithin: ratio <= limit,
    rounds: values.length,
  };
}

/** A Markdown table. */
export function tableOf(results: readonly Result[]): string {
  const head = [
    "| what | median | held against | its median | ratio | limit | |",
    "|---|---:|---|---:|---:|---:|---|",
  ];
  const rows = results.map((result) => {
    const cells = [
      result.what,
      amount(result.median, result.unit),
      result.against ?? "",
      result.againstMedian === undefined ? "" : amount(result.againstMedian, result.unit),
      result.ratio === undefined ? "" : result.ratio.toFixed(3),
      result.ratio === undefined ? amount(result.limit, result.unit) : String(result.limit),
      result.isWithin ? "within" : "**over**",
    ];
    return `| ${cells.join(" | ")} |`;
  });
  return [...head, ...rows, ""].join("\n");
}

function amount(value: number, unit: Row["unit"]): string {
  return unit === "ms" && value >= 10_000
    ? `${(value / 1000).toFixed(2)} s`
    : `${value.toFixed(value < 100 ? 1 : 0)} ${unit}`;
}

export function median(values: readonly number[]): number {
  const sorted = [...values].sort((a, b) => a - b);
  const middle = sorted.length / 2;
  const low = sorted[Math.ceil(middle) - 1] ?? Number.NaN;
  const high = sorted[Math.floor(middle)] ?? Number.NaN;
  return (low + high) / 2;
}
