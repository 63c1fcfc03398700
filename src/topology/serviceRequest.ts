// What the Services of a topology ask of the service network and of the nodes' ports, and the keys under which they have
// it. Used for real when a lab is built, and for trial when a file is checked.

import { type Family, familyOf } from "../address/address.ts";
import type { ServiceRequest } from "../address/serviceLeases.ts";
import type { ServicePort, ServiceSpec } from "./kubernetesModel.ts";
import type { NetworkSpec } from "./model.ts";
import { pathName } from "./pathName.ts";

/** Key of a Service in leases and records. */
export function serviceKey({ namespace, name }: Pick<ServiceSpec, "namespace" | "name">): string {
  return `${namespace}/${name}`;
}

/** Key of a port in a Service's lease. */
export function portKey({ protocol, port }: Pick<ServicePort, "protocol" | "port">): string {
  return `${protocol}/${port}`;
}

/** Families that Services can have: those of the service network in which pods have addresses, its primary one first. */
export function serviceFamilies({
  pods,
  services,
}: Pick<NetworkSpec, "pods" | "services">): readonly Family[] {
  return services.map(familyOf).filter((family) => pods.some((prefix) => familyOf(prefix) === family));
}

export function serviceRequests(services: readonly ServiceSpec[]): readonly ServiceRequest[] {
  return services.map((service) => {
    const { namespace, name, type, isHeadless, families, addresses, ports } = service;
    return {
      key: serviceKey(service),
      name: pathName(namespace, name),
      families: isHeadless ? [] : families,
      addresses,
      nodePorts:
        type !== "NodePort"
          ? []
          : ports.map((port, index) => ({
              key: portKey(port),
              index,
              ...(port.nodePort !== undefined && { nodePort: port.nodePort }),
            })),
    };
  });
}
