// Who answers a request, by the rules alone: what haproxy's configuration has to come to.
// Source: Kubernetes' documentation, "Ingress", sections "Path types" and "Hostname wildcards".

import type { HostRoutes, Route, RouteTable, RouteTarget } from "../../topology/ingressRoutes.ts";

/**
 * @param host as the header says it, perhaps with a port; empty: the request has none
 * @param path without a query
 * @returns undefined: nobody, which is status 404
 */
export function routeOf({ hosts }: RouteTable, host: string, path: string): RouteTarget | undefined {
  const name = host.toLowerCase().replace(/:\d*$/, "").replace(/\.$/, "");
  const found = hosts.find((candidate) => isHost(candidate, name));
  return found?.routes.find((route) => isPath(route, path))?.target ?? found?.fallback;
}

function isHost({ host }: HostRoutes, name: string): boolean {
  if (host === undefined) return true;
  if (!host.startsWith("*.")) return host === name;
  const label = name.slice(0, name.indexOf("."));
  return label !== "" && name === `${label}${host.slice(1)}`;
}

function isPath({ type, path }: Route, asked: string): boolean {
  return asked === path || (type === "Prefix" && (path === "" || asked.startsWith(`${path}/`)));
}
