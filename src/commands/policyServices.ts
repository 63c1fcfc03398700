// Services that TO of `lab policy explain` names, by name or by a port of the nodes: policies see the pods behind them, so
// the question has to be about one of these.

import type { Address } from "../address/address.ts";
import type { Leases } from "../address/leases.ts";
import { UsageError } from "../errors.ts";
import { DEFAULT_NAMESPACE, type Protocol, type ServiceSpec, type Topology } from "../topology/model.ts";
import { pathName } from "../topology/pathName.ts";
import { hasLabels } from "../topology/selector.ts";
import { portKey, serviceKey } from "../topology/serviceRequest.ts";

/** @throws {UsageError} where the text is the name of a Service */
export function refuseService(text: string, topology: Topology): void {
  const service = topology.services.find(
    ({ namespace, name }) =>
      [name, `svc/${name}`].some((own) => text === own && namespace === DEFAULT_NAMESPACE) ||
      [`${namespace}/${name}`, `svc/${namespace}/${name}`].includes(text),
  );
  if (service !== undefined) throw serviceTarget(`"${text}" is a Service`, service, topology);
}

/**
 * Node ports are ports of every address that a node has, but for 127.0.0.1.
 * @throws {UsageError} where a Service has the port on the node
 */
export function refuseNodePort(
  to: string,
  addresses: readonly Address[],
  { port, protocol }: { readonly port: number; readonly protocol: Protocol },
  { topology, leases }: { readonly topology: Topology; readonly leases: Leases },
): void {
  const ofNodes = Object.values(leases.nodes).flatMap((node) => node.addresses);
  if (!addresses.some((address) => ofNodes.includes(address))) return;
  const service = topology.services.find((spec) => {
    const nodePorts = leases.services?.[serviceKey(spec)]?.nodePorts ?? {};
    return spec.ports.some((own) => own.protocol === protocol && nodePorts[portKey(own)] === port);
  });
  if (service === undefined) return;
  const name = pathName(service.namespace, service.name);
  throw serviceTarget(`port ${port} of ${to} is a node port of the Service "${name}"`, service, topology);
}

function serviceTarget(what: string, { namespace, selector }: ServiceSpec, topology: Topology): UsageError {
  const behind = topology.pods.filter(
    (one) => one.namespace === namespace && selector !== undefined && hasLabels(one.labels, selector),
  );
  return new UsageError("service-target", `${what}, and policies see the pods behind it`, {
    hint:
      behind.length === 0
        ? "ask about one of its endpoints, by address"
        : `name one of them, with the port that it listens on: ${listed(behind.map((one) => one.name))}`,
  });
}

/** The first of them. */
export function listed(names: readonly string[]): string {
  return `${names.slice(0, 12).join(", ")}${names.length > 12 ? `, and ${names.length - 12} more` : ""}`;
}
