// Segments of the node network that nodes are put on.

import { didYouMean } from "../didYouMean.ts";
import type { Report } from "../faults.ts";
import type { LabFile } from "../schema.ts";
import { nodesOf } from "../subjects.ts";
import type { Networks } from "./networks.ts";

/** A Linux bridge has at most so many ports (net/bridge/br_private.h, BR_MAX_PORTS). */
export const MOST_PORTS = 1024;

export function checkSegments(file: LabFile, { texts: { segments } }: Networks, report: Report): void {
  const { nodes } = file.network ?? {};
  if (typeof nodes === "object" && segments.some(({ isNamed }) => isNamed)) {
    nodes.forEach((segment, index) => {
      if (typeof segment !== "string") return;
      const message = `network.nodes: ${segment} stands between segments and has no name: write {name: NAME, prefix: ${segment}}`;
      report("missing-key", ["network", "nodes", index], message);
    });
  }
  const names = segments.flatMap(({ name, isNamed }) => (isNamed ? [name] : []));
  for (const [node, { segment }] of nodesOf(file)) {
    if (segment === undefined || names.includes(segment)) continue;
    const why =
      names.length === 0 ? " (network.nodes is not a list of segments)" : didYouMean(segment, names);
    const message = `node "${node}" names segment "${segment}", which is not defined${why}`;
    report("unknown-segment", ["nodes", node, "segment"], message);
  }
}
