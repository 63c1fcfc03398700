// Whom a published port leads to, by address. A Service is asked at its own address, so that its tables decide as for
// everybody else; a headless one has none, so its endpoints are asked in turn, those that are ready.

import type { Address } from "../../address/address.ts";
import type { Leases } from "../../address/leases.ts";
import type { Destination } from "../../topology/destination.ts";
import type { PublishSpec } from "../../topology/model.ts";
import type { ResolvedService } from "../service/endpoints.ts";

export interface Forward {
  /** Of the machine. */
  readonly place: Pick<PublishSpec, "address" | "port">;
  /** None: nobody is ready. */
  readonly servers: readonly Server[];
}

export interface Server {
  readonly address: Address;
  readonly port: number;
}

export function forwardOf(spec: PublishSpec, leases: Leases, services: readonly ResolvedService[]): Forward {
  const { address, port, target, targetPort } = spec;
  return { place: { address, port }, servers: serversOf(target, targetPort, leases, services) };
}

/** @returns of the primary family; of a headless Service all endpoints */
export function serversOf(
  target: Destination,
  port: number,
  leases: Leases,
  services: readonly ResolvedService[],
): readonly Server[] {
  if (target.kind !== "service") {
    const lease = target.kind === "pod" ? leases.pods[target.name] : leases.nodes[target.name];
    return (lease?.addresses ?? []).slice(0, 1).map((address) => ({ address, port }));
  }
  const service = services.find(
    ({ spec }) => spec.namespace === target.namespace && spec.name === target.name,
  );
  if (service === undefined) return [];
  const [address] = service.addresses;
  if (address !== undefined) return [{ address, port }];
  if (service.ports.length === 0) {
    const ready = service.members.filter(({ isReady }) => isReady || service.spec.publishNotReadyAddresses);
    return ready.map((member) => ({ address: member.address, port }));
  }
  const asked = service.ports.find(({ spec }) => spec.port === port && spec.protocol === "TCP");
  return (asked?.endpoints ?? []).map((endpoint) => ({ address: endpoint.address, port: endpoint.port }));
}
