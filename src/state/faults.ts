// Faults that somebody has imposed on a lab, as plain data: a part of the lab's definition, so what follows from them is
// wanted like everything else, and goes when they go (docs/decisions/0013-faults-are-desired-state.md).

import type { ImpairmentSpec } from "../topology/model.ts";

/** Each list has no entry twice; none is ever empty, and neither is the whole. */
export interface Faults {
  /** Nodes, pods, and containers of pods as `web-0/server`. Who is in a stopped one is stopped along with it. */
  readonly stopped?: readonly string[];
  /** Interfaces that are down, `alpha:eth1`. */
  readonly down?: readonly string[];
  readonly partitions?: readonly Partition[];
  readonly drops?: readonly Drop[];
  /** By interface, `alpha:eth0`; each stands for what the file declares there. */
  readonly impairments?: Readonly<Record<string, ImpairmentSpec>>;
}

/** Nodes (with their pods) and pods that hear nothing of each other; never empty sides. */
export interface Partition {
  readonly from: readonly string[];
  /** `everybody`: all that are not in `from`, whoever comes later included. */
  readonly to: readonly string[] | "everybody";
  /** Only what `from` sends is dropped. */
  readonly oneWay?: true;
}

/** Packets that are dropped where they arrive. */
export interface Drop {
  readonly from: readonly string[];
  readonly to: readonly string[];
  readonly protocol?: "tcp" | "udp" | "sctp" | "icmp";
  /** Of the destination; only with a protocol that has ports. */
  readonly port?: number;
  /** Percent of the packets, above 0; absent: all. */
  readonly loss?: number;
}
