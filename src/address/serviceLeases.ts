// Who gets which address of the service network, and which port of the nodes. As for nodes and pods: what the file gives
// comes first, then what is leased already, then the next free one in file order.
// Source: kubernetes/pkg/registry/core/service: the low end of both ranges is for those that ask for it by name, and
// the DNS server's address is the tenth.

import { type Diagnostic, TopologyError } from "../errors.ts";
import { type Address, type Family, familyName, familyOf, ofFamily, type Prefix } from "./address.ts";
import type { Report } from "./allocate.ts";
import { freeHosts } from "./freeHosts.ts";
import type { ServiceLease } from "./leases.ts";
import { allocateNodePorts, type NodePortRequest } from "./nodePorts.ts";
import { broadcastOf, hasAddress, networkOf } from "./prefix.ts";

/** Offset of the first address that is handed out by itself. */
const FIRST = 11;

export interface ServiceRequest {
  /** `namespace/name`, unique. */
  readonly key: string;
  /** As it is called in sentences. */
  readonly name: string;
  /** Families of its addresses, the primary one first; empty: it has none. */
  readonly families: readonly Family[];
  /** Given in the file, at most one of each of its families. */
  readonly addresses: readonly Address[];
  /** Ports of the nodes that it asks for. */
  readonly nodePorts: readonly NodePortRequest[];
}

type Existing = Readonly<Record<string, ServiceLease>>;

/**
 * @param networks the service network, at most one prefix of each family
 * @returns leases of those Services that have an address or a port of the nodes
 * @throws {TopologyError} with one diagnostic for each that can't get what it asks for; paths are `["services", key]`, and
 *   below it `clusterIP`, or `ports`, an index and `nodePort`
 */
export function leaseServices(
  networks: readonly Prefix[],
  requests: readonly ServiceRequest[],
  existing: Existing,
): Readonly<Record<string, ServiceLease>> {
  const faults: Diagnostic[] = [];
  const report: Report = (code, path, message) => {
    faults.push({ code, severity: "error", message, path });
  };
  const granted = ([4, 6] as const).map((family) =>
    allocateAddresses(ofFamily(networks, family), family, requests, existing, report),
  );
  const nodePorts = allocateNodePorts(requests, existing, report);
  if (faults.length > 0) throw new TopologyError(faults);
  const leases = requests.map(({ key, families }) => {
    const own = granted.flatMap((addresses) => addresses.get(key) ?? []);
    const addresses = families.flatMap((family) => ofFamily(own, family) ?? []);
    return [key, { addresses, nodePorts: nodePorts.get(key) ?? {} }] as const;
  });
  return Object.fromEntries(
    leases.filter(([, lease]) => lease.addresses.length > 0 || Object.keys(lease.nodePorts).length > 0),
  );
}

/** The address of each Service that has one of this family. */
function allocateAddresses(
  network: Prefix | undefined,
  family: Family,
  requests: readonly ServiceRequest[],
  existing: Existing,
  report: Report,
): ReadonlyMap<string, Address> {
  const asking = requests.filter(({ families }) => families.includes(family));
  const granted = new Map<string, Address>();
  const holders = new Map<Address, ServiceRequest>();
  const grant = (request: ServiceRequest, address: Address): void => {
    granted.set(request.key, address);
    holders.set(address, request);
  };
  const leaseOf = (key: string) => ofFamily(existing[key]?.addresses ?? [], family);
  const isGiven = new Set<string>();
  for (const request of asking) {
    const { key, name } = request;
    const address = ofFamily(request.addresses, family);
    if (address === undefined) continue;
    isGiven.add(key);
    const path = ["services", key, "clusterIP"];
    const holder = holders.get(address);
    const fault =
      holder === undefined ? findFault(address, network) : `service "${holder.name}" has it already`;
    if (fault === undefined) grant(request, address);
    else {
      const code = holder === undefined ? "address-outside-network" : "address-in-use";
      report(code, path, `service "${name}" can't have the address ${address}: ${fault}`);
    }
  }
  for (const request of asking) {
    const { key, name } = request;
    const lease = leaseOf(key);
    if (isGiven.has(key) || lease === undefined || findFault(lease, network) !== undefined) continue;
    const holder = holders.get(lease);
    if (holder === undefined) grant(request, lease);
    else {
      const message = `service "${holder.name}" can't have the address ${lease}: service "${name}" has it already, by its lease`;
      report("address-in-use", ["services", holder.key, "clusterIP"], message);
    }
  }
  const free = network && freeHosts(network, FIRST, (address) => holders.has(address));
  for (const request of asking) {
    const { key, name } = request;
    if (isGiven.has(key) || granted.has(key)) continue;
    const next = free?.next();
    if (next === undefined || next.done === true) {
      report("service-network-full", ["services", key], explainLack(name, network, family));
    } else grant(request, next.value);
  }
  return granted;
}

function explainLack(name: string, network: Prefix | undefined, family: Family): string {
  return network === undefined
    ? `service "${name}" wants an address of ${familyName(family)}, and the service network has none: give network.services a prefix of it`
    : `there is no address left for service "${name}": the service network ${network} is full (choose a wider network.services)`;
}

/** Why nobody can have this address of the network. */
function findFault(address: Address, network: Prefix | undefined): string | undefined {
  if (network === undefined || !hasAddress(network, address)) {
    return network === undefined
      ? `the service network has no prefix of ${familyName(familyOf(address))} (network.services)`
      : `it is outside of the service network ${network} (network.services)`;
  }
  if (address === networkOf(network)) return `it is the network address of ${network}`;
  if (familyOf(address) === 4 && address === broadcastOf(network))
    return `it is the broadcast address of ${network}`;
  return undefined;
}
