// Ports of the nodes that Services are reached at, 30000 to 32767. Whoever asks for one by number mostly takes a low one,
// so the others come from above those. Source: Kubernetes' KEP-3668, static and dynamic bands of the port range.

import type { Report } from "./allocate.ts";
import type { ServiceLease } from "./leases.ts";
import type { ServiceRequest } from "./serviceLeases.ts";

export const NODE_PORTS = { first: 30_000, last: 32_767 } as const;

/** Of the static band: a 32nd of the range, rounded down. */
const STATIC = 86;

export interface NodePortRequest {
  /** Of the Service's port: `TCP/80`, unique in the Service. */
  readonly key: string;
  /** Index among all ports of the Service, for diagnostics. */
  readonly index: number;
  /** Given in the file. */
  readonly nodePort?: number;
}

/** Ports of the nodes by Service and by port. One number serves two protocols only where both ask for it. */
export function allocateNodePorts(
  requests: readonly ServiceRequest[],
  existing: Readonly<Record<string, ServiceLease>>,
  report: Report,
): ReadonlyMap<string, Readonly<Record<string, number>>> {
  const granted = new Map<string, Record<string, number>>();
  const holders = new Map<string, string>();
  const numbers = new Set<number>();
  const grant = (service: string, port: string, number: number): void => {
    granted.set(service, { ...granted.get(service), [port]: number });
    holders.set(slotOf(port, number), service);
    numbers.add(number);
  };
  const asked = requests.flatMap(({ key, nodePorts }) =>
    nodePorts.map((port) => ({ service: key, ...port })),
  );
  for (const { service, key, index, nodePort } of asked) {
    if (nodePort === undefined) continue;
    const holder = holders.get(slotOf(key, nodePort));
    if (holder === undefined) grant(service, key, nodePort);
    else {
      const whose = holder === service ? "another of its own ports" : `service "${holder}"`;
      const message = `service "${service}" can't have port ${nodePort} of the nodes: ${whose} has it already`;
      report("node-port-in-use", ["services", service, "ports", String(index), "nodePort"], message);
    }
  }
  for (const { service, key, nodePort } of asked) {
    const lease = existing[service]?.nodePorts[key];
    if (nodePort !== undefined || lease === undefined) continue;
    const holder = holders.get(slotOf(key, lease));
    if (holder === undefined) grant(service, key, lease);
    else {
      const taker = asked.find((other) => other.service === holder && other.nodePort === lease);
      const path = ["services", holder, "ports", String(taker?.index ?? 0), "nodePort"];
      const message = `service "${holder}" can't have port ${lease} of the nodes: service "${service}" has it already, by its lease`;
      report("node-port-in-use", path, message);
    }
  }
  const free = freePorts(numbers);
  for (const { service, key, nodePort } of asked) {
    if (nodePort !== undefined || granted.get(service)?.[key] !== undefined) continue;
    const next = free.next();
    if (next.done === true) {
      const message = `there is no port of the nodes left for service "${service}": all from ${NODE_PORTS.first} to ${NODE_PORTS.last} are taken`;
      report("node-ports-full", ["services", service], message);
    } else grant(service, key, next.value);
  }
  return granted;
}

function* freePorts(taken: ReadonlySet<number>): Generator<number, undefined> {
  const { first, last } = NODE_PORTS;
  const band = first + STATIC;
  for (let port = band; port <= last; port++) if (!taken.has(port)) yield port;
  for (let port = first; port < band; port++) if (!taken.has(port)) yield port;
  return undefined;
}

function slotOf(port: string, number: number): string {
  return `${port.slice(0, port.indexOf("/"))}/${number}`;
}
