// Places of pods that are in their node's own network: their addresses are the node's, and they take none of the pod
// network.

import { TopologyError } from "../errors.ts";
import type { Leases, PodLease } from "./leases.ts";
import { describeCordon, mayBeOn } from "./podPlaces.ts";

export interface GuestRequest {
  readonly name: string;
  /** Given in the file. */
  readonly node?: string;
  /** Nodes that it may be on; absent: any. */
  readonly nodes?: readonly string[];
}

/**
 * @param granted  of nodes and all other pods
 * @param existing who has a place keeps it
 * @param cordoned nodes that nobody is newly placed on
 * @returns by name of the pod; there has to be a node that it may be on
 * @throws {TopologyError} when all of those are cordoned
 */
export function leaseGuests(
  guests: readonly GuestRequest[],
  granted: Pick<Leases, "nodes" | "pods">,
  existing: Pick<Leases, "pods">,
  cordoned: ReadonlySet<string> = new Set(),
): Readonly<Record<string, PodLease>> {
  const counts = new Map(Object.keys(granted.nodes).map((node) => [node, 0]));
  const count = (node: string) => counts.set(node, (counts.get(node) ?? 0) + 1);
  for (const { node } of Object.values(granted.pods)) count(node);
  const leases: Record<string, PodLease> = {};
  for (const guest of guests) {
    const former = existing.pods[guest.name]?.node ?? "";
    const open = [...counts].filter(([node]) => mayBeOn(guest, node));
    const [emptiest] = open.filter(([node]) => !cordoned.has(node)).toSorted(([, a], [, b]) => a - b);
    const isKept = open.some(([node]) => node === former);
    if (!isKept && guest.node === undefined && emptiest === undefined && open.length > 0) {
      const message = describeCordon(guest);
      throw new TopologyError([
        { code: "nodes-cordoned", severity: "error", message, path: ["pods", guest.name] },
      ]);
    }
    const node = isKept ? former : (guest.node ?? emptiest?.[0] ?? "");
    count(node);
    leases[guest.name] = { node, addresses: granted.nodes[node]?.addresses ?? [] };
  }
  return leases;
}
