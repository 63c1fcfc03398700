// The queue that an interface sends by, as plain data: a part of kernel.ts. Interfaces of a lab have none of their own, so
// there is one in the state only where the file or somebody has impaired what an interface sends.
// Sources: tc(8), tc-netem(8), tc-tbf(8).

import type { ImpairmentSpec } from "../topology/model.ts";

/** The one at the root of the device; what somebody hangs below it goes with it. */
export interface Qdisc {
  readonly object: "qdisc";
  readonly dev: string;
  /** `tbf` where only the rate is limited, else `netem`; in observed state anything that tc knows. */
  readonly kind: string;
  /** Absent: it is none of these two. */
  readonly impairment?: ImpairmentSpec;
  /** Bytes that a tbf sends at once; always there in desired state of a tbf, never in observed state. */
  readonly burst?: number;
}

/** A token bucket that holds less than a packet drops it. */
const SMALLEST_BURST = 16_384;
/** Of its rate: what a kernel that wakes up a hundred times in a second needs to keep it. */
const BURST_SECONDS = 0.01;

/** @param mtu of the device, bytes */
export function qdiscOf(dev: string, impairment: ImpairmentSpec, mtu: number): Qdisc {
  const { rate, ...rest } = impairment;
  if (rate === undefined || Object.keys(rest).length > 0)
    return { object: "qdisc", dev, kind: "netem", impairment };
  const burst = Math.max(SMALLEST_BURST, 2 * mtu, Math.ceil((rate / 8) * BURST_SECONDS));
  return { object: "qdisc", dev, kind: "tbf", impairment, burst };
}
