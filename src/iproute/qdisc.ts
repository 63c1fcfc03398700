// Queues to and from the words of tc: lines of `tc -batch`, and what `tc -j qdisc show` prints. Numbers come back rounded,
// to the kernel's clock ticks and to 32 bits, so they are compared with some tolerance (plan/qdiscs.ts).
// Source: iproute2 tc/q_netem.c, tc/q_tbf.c.

import type { Qdisc } from "../state/qdisc.ts";
import type { ImpairmentSpec } from "../topology/model.ts";

/** Packets that a netem holds; its own 1000 are few for a fast link with a long delay. */
const LIMIT = 10_000;

/** @returns a line that makes it on a device without any */
export function addQdiscLine({ dev, kind, impairment = {}, burst = 0 }: Qdisc): string {
  const { rate = 0 } = impairment;
  const words =
    kind === "tbf" ? `rate ${rate}bit burst ${burst} latency 50ms` : netemWords(impairment).join(" ");
  return `qdisc add dev ${dev} root ${kind} ${words}`;
}

export function removeQdiscLine({ dev }: Qdisc): string {
  return `qdisc del dev ${dev} root`;
}

function netemWords({
  delay,
  jitter,
  loss,
  corrupt,
  duplicate,
  reorder,
  rate,
}: ImpairmentSpec): readonly string[] {
  const share = (word: string, value: number | undefined) => (value === undefined ? [] : [word, `${value}%`]);
  return [
    ...["limit", String(LIMIT)],
    ...(delay === undefined ? [] : ["delay", `${delay}us`]),
    ...(jitter === undefined ? [] : [`${jitter}us`]),
    ...share("loss", loss),
    ...share("corrupt", corrupt),
    ...share("duplicate", duplicate),
    ...share("reorder", reorder),
    ...(rate === undefined ? [] : ["rate", `${rate}bit`]),
  ];
}

/** Kinds that a kernel gives a device by itself. */
const ORDINARY: readonly string[] = [
  ...(["noqueue", "noop", "mq", "pfifo_fast", "pfifo", "fq_codel", "fq", "sfq", "cake"] as const),
];

/** @param links output of `ip -j link show`, where each link says by what it sends: asking for more is seldom needed */
export function hasQdiscs(links: string): boolean {
  return [...links.matchAll(/"qdisc":"([^"]+)"/g)].some(([, kind = ""]) => !ORDINARY.includes(kind));
}

interface QdiscJson {
  readonly kind: string;
  readonly dev: string;
  readonly root?: boolean;
  readonly options?: {
    /** Bytes in a second, of a tbf; of a netem an object. */
    readonly rate?: number | { readonly rate: number };
    /** Seconds. */
    readonly delay?: { readonly delay: number; readonly jitter: number };
    /** Fractions. */
    readonly "loss-random"?: { readonly loss: number };
    readonly corrupt?: { readonly corrupt: number };
    readonly duplicate?: { readonly duplicate: number };
    readonly reorder?: { readonly reorder: number };
  };
}

/** @param text output of `tc -j qdisc show` */
export function decodeQdiscs(text: string): Qdisc[] {
  if (text.trim() === "") return [];
  return (JSON.parse(text) as QdiscJson[])
    .filter(({ root, kind }) => root === true && !ORDINARY.includes(kind))
    .map(({ kind, dev, options = {} }) => {
      const isOurs = kind === "tbf" || kind === "netem";
      return { object: "qdisc", dev, kind, ...(isOurs && { impairment: decodeOptions(options) }) };
    });
}

function decodeOptions(options: NonNullable<QdiscJson["options"]>): ImpairmentSpec {
  const { rate, delay, corrupt, duplicate, reorder } = options;
  const bytes = typeof rate === "object" ? rate.rate : rate;
  const found = {
    delay: delay && microseconds(delay.delay),
    jitter: delay && microseconds(delay.jitter),
    loss: percent(options["loss-random"]?.loss),
    corrupt: percent(corrupt?.corrupt),
    duplicate: percent(duplicate?.duplicate),
    reorder: percent(reorder?.reorder),
    rate: bytes && bytes * 8,
  };
  return Object.fromEntries(Object.entries(found).filter(([, value]) => value));
}

function microseconds(seconds: number): number {
  return Math.round(seconds * 1e6);
}

function percent(fraction: number | undefined): number | undefined {
  return fraction === undefined ? undefined : Math.round(fraction * 10_000) / 100;
}
