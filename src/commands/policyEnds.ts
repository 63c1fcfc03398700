// Who FROM and TO of `lab policy explain` are.

import { type Address, familyOf } from "../address/address.ts";
import type { Leases } from "../address/leases.ts";
import { parseAddress } from "../address/parse.ts";
import { UsageError } from "../errors.ts";
import type { Party } from "../network/policy/evaluate.ts";
import { sourceOf } from "../probe/source.ts";
import type { Terrain } from "../probe/terrain.ts";
import { didYouMean } from "../topology/didYouMean.ts";
import type { Topology } from "../topology/model.ts";
import { listed, refuseService } from "./policyServices.ts";

/** One end of a connection that is asked about: a pod, a node, or an address. */
export interface End {
  /** At most one of each family. */
  readonly addresses: readonly Address[];
  readonly node?: string;
}

/** @throws {UsageError} when the lab has no such member */
export function findEnd(text: string, topology: Topology, leases: Leases): End {
  const node = leases.nodes[text];
  if (node !== undefined) return { addresses: node.addresses, node: text };
  const pod = topology.pods.find(({ name }) => name === text);
  const lease = leases.pods[text];
  if (pod !== undefined && lease !== undefined)
    return pod.hostNetwork ? findEnd(lease.node, topology, leases) : { addresses: lease.addresses };
  const parsed = parseAddress(text);
  if (!("fault" in parsed)) return { addresses: [parsed.value] };
  const replicas = topology.pods.filter(({ group }) => group === text).map(({ name }) => name);
  if (replicas.length > 0)
    throw new UsageError("ambiguous-target", `"${text}" has ${replicas.length} replicas`, {
      hint: `name one of them: ${listed(replicas)}`,
    });
  refuseService(text, topology);
  const names = [...Object.keys(leases.pods), ...Object.keys(leases.nodes)];
  throw new UsageError(
    "unknown-target",
    `lab "${topology.name}" has no pod or node "${text}"${didYouMean(text, names)}, and it is no address`,
    { hint: `it has ${listed(names)}` },
  );
}

/** A node sends from the address that its route asks for. */
export function partyFor({ addresses, node }: End, terrain: Terrain, to: Address): Party | undefined {
  const leased = addresses.find((own) => familyOf(own) === familyOf(to));
  if (node === undefined) return leased === undefined ? undefined : { address: leased };
  const ground = terrain.get(node);
  const address = (ground && sourceOf(ground, to)) ?? leased;
  return address === undefined ? undefined : { address, node };
}
