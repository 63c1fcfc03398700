// When an observed queue is as good as the wanted one: kernels keep times in ticks and shares in 32 bits, so what comes back
// is about what was set.

import type { Qdisc } from "../state/qdisc.ts";
import { describeImpairment, IMPAIRMENT_KEYS } from "../topology/impairment.ts";

/** Of the wanted number; shares are rounded to hundredths of a percent, and times to microseconds. */
const TOLERANCE = 0.005;
const ROUNDING = { delay: 1, jitter: 1, loss: 0.01, corrupt: 0.01, duplicate: 0.01, reorder: 0.01, rate: 8 };

export function isSameQdisc(now: Qdisc, wanted: Qdisc): boolean {
  if (now.kind !== wanted.kind) return false;
  return IMPAIRMENT_KEYS.every((key) => {
    const [is, goal] = [now.impairment?.[key] ?? 0, wanted.impairment?.[key] ?? 0];
    return Math.abs(is - goal) <= (goal === 0 ? 0 : Math.max(ROUNDING[key], goal * TOLERANCE));
  });
}

/** `tbf rate 10mbit` */
export function qdiscWords({ kind, impairment }: Qdisc): string {
  return impairment === undefined ? kind : `${kind} ${describeImpairment(impairment)}`.trim();
}
