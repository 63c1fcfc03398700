// Prefix lengths of the nodes' shares of the pod network: one for each family, each longer than the network's own.

import { familyName, familyOf, type Prefix } from "../../address/address.ts";
import { lengthOf } from "../../address/prefix.ts";
import type { Path, Report } from "../faults.ts";
import { LONGEST_PREFIX } from "../networks.ts";
import type { NetworkTexts } from "../networkTexts.ts";
import type { LabFile } from "../schema.ts";

/** @returns whether the pod network can be split as the file says */
export function checkPerNode(
  file: LabFile,
  { cni, facts, perNode }: NetworkTexts,
  pods: readonly Prefix[],
  report: Report,
): boolean {
  const given = file.network?.perNode;
  const path: Path = ["network", "perNode"];
  if (facts.addressing !== "subnets") {
    if (given === undefined) return true;
    const message = `network.perNode: with cni ${cni} nodes have no subnets of their own: leave the key out`;
    report("useless-key", path, message, { at: "key" });
    return false;
  }
  if (typeof given === "object" && pods.length > 0 && given.length > pods.length) {
    const message = `network.perNode has ${given.length} numbers, and the pod network ${pods.length === 1 ? "one prefix" : "two prefixes"}: one number for each is the most`;
    report("per-node-count", path, message);
    return false;
  }
  const sound = pods.map((prefix, index) => {
    const length = perNode[index] ?? 0;
    const isGiven =
      typeof given === "object" ? given[index] !== undefined : given !== undefined && index === 0;
    const blamed: Path = isGiven
      ? typeof given === "object"
        ? [...path, index]
        : path
      : ["network", "pods"];
    const most = LONGEST_PREFIX[familyOf(prefix)];
    if (length > most) {
      const family = familyName(familyOf(prefix));
      report(
        "out-of-range",
        blamed,
        `network.perNode has to be from 1 to ${most} for ${family}, but is ${length}`,
      );
      return false;
    }
    if (length >= lengthOf(prefix)) return true;
    const message = `a node's share of /${length} does not fit into the pod network ${prefix}: network.perNode has to be more than ${lengthOf(prefix)}`;
    report("per-node-too-short", blamed, message);
    return false;
  });
  return !sound.includes(false);
}
