// Lines of a text by offset, found once: a text of a megabyte may have a fault in each of its lines.

export interface Line {
  /** From 1. */
  readonly number: number;
  /** Offset of its first character. */
  readonly start: number;
  /** Offset of its end: without the line break, and without the carriage return before it. */
  readonly end: number;
}

/** @returns the line that an offset is in; an offset behind the text is in the last line */
export function linesOf(text: string): (offset: number) => Line {
  let starts: readonly number[] | undefined;
  return (offset) => {
    starts ??= [0, ...Array.from(text.matchAll(/\n/g), ({ index }) => index + 1)];
    let [low, high] = [0, starts.length - 1];
    while (low < high) {
      const middle = Math.ceil((low + high) / 2);
      if ((starts[middle] ?? 0) <= offset) low = middle;
      else high = middle - 1;
    }
    const start = starts[low] ?? 0;
    const next = starts[low + 1];
    const end = next === undefined ? text.length : next - 1;
    return { number: low + 1, start, end: text[end - 1] === "\r" && end > start ? end - 1 : end };
  };
}
