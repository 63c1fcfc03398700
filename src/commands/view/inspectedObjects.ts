// Services, policies and Ingresses as `lab inspect` shows them to people. What is many is cut short: the JSON has all of it.

import type { InspectedIngress } from "../inspect/inspectedIngresses.ts";
import type { InspectedPolicy, InspectedService } from "../inspect/inspectedObjects.ts";
import { formatTable } from "./table.ts";

/** Names and addresses in one cell. */
const MOST = 3;

export function formatServices(services: readonly InspectedService[]): string {
  const rows = services.map((service) => {
    const { name, type, addresses, externalName, ports } = service;
    return [
      name,
      type,
      // What kubectl shows as EXTERNAL-IP: nobody here ever gives one.
      `${externalName ?? (addresses.join(" ") || "None")}${type === "LoadBalancer" ? ", external pending" : ""}`,
      ports.map(formatPort).join(" ") || "-",
      formatEndpoints(service),
    ];
  });
  return formatTable(["SERVICE", "TYPE", "ADDRESS", "PORTS", "ENDPOINTS"], rows);
}

/** As kubectl writes it: `80/TCP`, `80:30080/TCP` with the port of the nodes. */
function formatPort({ port, nodePort, protocol }: InspectedService["ports"][number]): string {
  return `${port}${nodePort === undefined ? "" : `:${nodePort}`}/${protocol}`;
}

/** Where packets go. Ports that lead to the same, as DNS by UDP and by TCP, are one. */
function formatEndpoints({ ports, endpoints }: InspectedService): string {
  const ready = endpoints.filter((endpoint) => endpoint.ready).map(({ address }) => address);
  const rest = endpoints.length - ready.length;
  const lists = ports.map((port) => cut(port.endpoints, " "));
  const isOne = new Set(ports.map((port) => port.endpoints.join(" "))).size <= 1;
  const each = ports.map(({ name, port }, index) => `${name ?? port}: ${lists[index] || "none"}`);
  const shown = ports.length === 0 ? cut(ready, " ") : isOne ? (lists[0] ?? "") : each.join("; ");
  const words = [shown, ...(rest > 0 ? [`${rest} not ready`] : [])].filter((text) => text !== "");
  return words.join(", ") || "none";
}

export function formatPolicies(policies: readonly InspectedPolicy[]): string {
  const rows = policies.map(({ name, types, pods }) => [name, types.join(" "), cut(pods, " ") || "none"]);
  return formatTable(["POLICY", "ISOLATES", "PODS"], rows);
}

export function formatIngresses(ingresses: readonly InspectedIngress[]): string {
  const rows = ingresses.map(({ name, class: className, rules }) => [
    name,
    className ?? "-",
    cut(rules, ", ") || "none",
  ]);
  return formatTable(["INGRESS", "CLASS", "RULES"], rows);
}

function cut(texts: readonly string[], separator: string): string {
  const more = texts.length - MOST;
  const shown = texts.slice(0, MOST).join(separator);
  return more > 0 ? `${shown} and ${more} more` : shown;
}
