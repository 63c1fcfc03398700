// How much tcpdump has seen, as it says it: on one line when it is asked, on several at its end. Pure.

export interface CaptureStatistics {
  /** Packets that tcpdump has read. */
  readonly captured: number;
  /** Packets that the kernel had for it, dropped ones included. */
  readonly received: number;
  /** Packets that were lost because nobody read them in time. */
  readonly dropped: number;
}

const FORM =
  /(\d+) packets? captured\W+(\d+) packets? received by filter\W+(\d+) packets? dropped by kernel(?:\W+(\d+) packets? dropped by interface)?/g;

/** @returns one for each time that tcpdump has said it, the oldest first */
export function readStatistics(text: string): readonly CaptureStatistics[] {
  return [...text.matchAll(FORM)].map(([, captured, received, kernel, device]) => ({
    captured: Number(captured),
    received: Number(received),
    dropped: Number(kernel) + Number(device ?? 0),
  }));
}

/** tcpdump's own words about what went wrong: all that it said but for its statistics and what it always says. */
export function readComplaints(text: string): string {
  return text
    .replaceAll(FORM, "")
    .split("\n")
    .map((line) => line.replace(/^tcpdump: /, "").trim())
    .filter((line) => line !== "" && !/^(listening on |data link type )/.test(line))
    .join("; ");
}
