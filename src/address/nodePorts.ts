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
  const holders = new Map<string, Asked>();
  const numbers = new Set<number>();
  const grant = (asked: Asked, number: number): void => {
    granted.set(asked.service, { ...granted.get(asked.service), [asked.key]: number });
    holders.set(slotOf(asked.key, number), asked);
    numbers.add(number);
  };
  const all = requests.flatMap(({ key, name, nodePorts }) =>
    nodePorts.map((port): Asked => ({ ...port, service: key, name })),
  );
  const refuse = (asked: Asked, number: number, why: string): void => {
    const path = ["services", asked.service, "ports", String(asked.index), "nodePort"];
    report(
      "node-port-in-use",
      path,
      `service "${asked.name}" can't have port ${number} of the nodes: ${why}`,
    );
  };
  for (const asked of all) {
    if (asked.nodePort === undefined) continue;
    const holder = holders.get(slotOf(asked.key, asked.nodePort));
    if (holder === undefined) grant(asked, asked.nodePort);
    else {
      const whose =
        holder.service === asked.service ? "another of its own ports" : `service "${holder.name}"`;
      refuse(asked, asked.nodePort, `${whose} has it already`);
    }
  }
  for (const asked of all) {
    const lease = existing[asked.service]?.nodePorts[asked.key];
    if (asked.nodePort !== undefined || lease === undefined) continue;
    const holder = holders.get(slotOf(asked.key, lease));
    if (holder === undefined) grant(asked, lease);
    else refuse(holder, lease, `service "${asked.name}" has it already, by its lease`);
  }
  const free = freePorts(numbers);
  for (const asked of all) {
    const { service, name, key, nodePort } = asked;
    if (nodePort !== undefined || granted.get(service)?.[key] !== undefined) continue;
    const next = free.next();
    if (next.done === true) {
      const message = `there is no port of the nodes left for service "${name}": all from ${NODE_PORTS.first} to ${NODE_PORTS.last} are taken`;
      report("node-ports-full", ["services", service], message);
    } else grant(asked, next.value);
  }
  return granted;
}

interface Asked extends NodePortRequest {
  /** Key of the Service. */
  readonly service: string;
  /** As the Service is called in sentences. */
  readonly name: string;
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
