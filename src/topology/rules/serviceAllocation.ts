// Whether every Service gets the address and the ports of the nodes that it asks for: the allocation itself is tried on an
// empty lab. Its faults are given their places.

import { familyOf, type Prefix } from "../../address/address.ts";
import { leaseServices, type ServiceRequest } from "../../address/serviceLeases.ts";
import { TopologyError } from "../../errors.ts";
import { dnsAddresses, KUBE_DNS } from "../dns.ts";
import type { Report } from "../faults.ts";
import { FRONT, FRONT_PORT } from "../ingress.ts";
import { portKey, serviceKey, serviceRequests } from "../serviceRequest.ts";
import type { PlacedObjects } from "./placedObjects.ts";

/** @param networks the service network */
export function checkServiceAllocation(
  { services, ingresses }: PlacedObjects,
  networks: readonly Prefix[],
  report: Report,
): void {
  try {
    const requests = serviceRequests(services.map(({ model }) => model));
    leaseServices(networks, [...ownRequests(requests, networks, ingresses.length > 0), ...requests], {});
  } catch (error) {
    if (!(error instanceof TopologyError)) throw error;
    let isFull = false;
    for (const { code, path, message } of error.diagnostics) {
      const [, key, ...rest] = path;
      const placed = services.find(({ model }) => serviceKey(model) === key);
      const isCapacity = code.endsWith("-full");
      // What is full is full for everybody after.
      if (placed === undefined || (isCapacity && isFull)) continue;
      isFull ||= isCapacity;
      const steps = rest.map((step) =>
        typeof step === "string" && /^\d+$/.test(step) ? Number(step) : step,
      );
      report(code, [...placed.path, ...steps], message, steps.length === 0 ? { at: "key" } : {});
    }
  }
}

/** The lab's own DNS server has an address, too, and so has its HTTP front. */
function ownRequests(
  requests: readonly ServiceRequest[],
  networks: readonly Prefix[],
  hasIngresses: boolean,
): readonly ServiceRequest[] {
  const families = networks.map(familyOf);
  const isFree = (name: string) => !requests.some(({ key }) => key === name);
  const port = { key: portKey({ protocol: "TCP", port: FRONT_PORT }), index: 0 };
  return [
    ...((requests.length > 0 || hasIngresses) && isFree(KUBE_DNS)
      ? [{ key: KUBE_DNS, name: KUBE_DNS, families, addresses: dnsAddresses(networks), nodePorts: [] }]
      : []),
    ...(hasIngresses && isFree(FRONT)
      ? [{ key: FRONT, name: FRONT, families, addresses: [], nodePorts: [port] }]
      : []),
  ];
}
