// Who gets another address, and why. Leases stay for as long as they fit; when the network that they are out of changes,
// they can't, and that is worth more than a line among many.

import type { NodeLease, PodLease } from "../address/leases.ts";
import type { LabDocument } from "../state/lab.ts";
import type { NetworkSpec } from "../topology/model.ts";
import { NETWORKS } from "../topology/networks.ts";
import type { Plan } from "./plan.ts";

/** @returns lines of the printed plan; none when everybody keeps what they have */
export function describeReaddressing({ stages }: Plan): readonly string[] {
  const record = stages.flatMap(({ changes }) => changes).find((change) => change.action === "record");
  if (record?.before === undefined) return [];
  const { before, document: after } = record;
  const moved = [
    ...moves(before.leases.nodes, after.leases.nodes),
    ...moves(before.leases.pods, after.leases.pods),
  ];
  if (moved.length === 0) return [];
  const why = explain(before, after);
  return ["", why === undefined ? "addresses" : `addresses, because ${why}`, ...moved];
}

function moves(
  before: Readonly<Record<string, NodeLease | PodLease>>,
  after: Readonly<Record<string, NodeLease | PodLease>>,
): string[] {
  return Object.entries(after).flatMap(([name, { addresses }]) => {
    const former = before[name]?.addresses ?? addresses;
    const isSame = former.join() === addresses.join();
    return isSame ? [] : [`  ~ ${name}: ${former.join(", ")} -> ${addresses.join(", ")}`];
  });
}

/** The parts of the network section that leave the old addresses no place. */
function explain({ topology: before }: LabDocument, { topology: after }: LabDocument): string | undefined {
  const facts: readonly (readonly [what: string, of: (network: NetworkSpec) => readonly string[]])[] = [
    ["the node network", ({ segments }) => segments.flatMap(({ prefixes }) => prefixes)],
    ["the pod network", ({ pods }) => pods],
    ["a node's share of the pod network", sharesOf],
  ];
  const reasons = facts.flatMap(([what, of]) => {
    const [then, now] = [of(before.network).join(", "), of(after.network).join(", ")];
    return then === now ? [] : [`${what} changes from ${then} to ${now}`];
  });
  return reasons.length === 0 ? undefined : reasons.join(", and ");
}

/** Where nodes share one network, or pods are on the node network, nobody has a share. */
function sharesOf({ cni, perNode }: NetworkSpec): readonly string[] {
  return NETWORKS[cni].addressing === "subnets" ? perNode.map((length) => `/${length}`) : ["none"];
}
