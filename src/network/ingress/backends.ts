// Who is behind a rule, in haproxy's words: one backend for each port of a Service, one server for each endpoint. A backend
// without servers answers 503 by itself. Source: HAProxy 2.6 configuration manual, sections 4 and 5.

import { familyOf } from "../../address/address.ts";
import type { RouteTarget } from "../../topology/ingressRoutes.ts";
import type { Endpoint } from "../service/endpoints.ts";
import type { ResolvedTarget } from "./targets.ts";

/** Of requests that no rule is about. */
export const NOBODY = "nobody";

/** `default:web:80`: names of haproxy have no slashes. */
export function nameOf({ namespace, service, port }: RouteTarget): string {
  return `${namespace}:${service}:${port}`;
}

export function haproxyBackends(targets: readonly ResolvedTarget[]): readonly string[] {
  return [
    ...targets.flatMap((target) => [...backendLines(target), ""]),
    `backend ${NOBODY}`,
    '    http-request return status 404 content-type text/plain string "no Ingress has a rule for this request\\n"',
  ];
}

function backendLines({ target, isSticky, endpoints }: ResolvedTarget): readonly string[] {
  return [
    `backend ${nameOf(target)}`,
    ...(isSticky
      ? // By the client's address, so that nothing has to be remembered; who goes takes only its own clients along.
        ["    balance source", "    hash-type consistent"]
      : ["    balance roundrobin"]),
    "    http-request disable-l7-retry unless METH_GET",
    ...endpoints.map((endpoint) => `    server ${serverName(endpoint)} ${socketOf(endpoint)}`),
  ];
}

/** Unique in its backend, and the same as long as the endpoint is. */
function serverName({ address, port }: Endpoint): string {
  return `${address}:${port}`;
}

function socketOf({ address, port }: Endpoint): string {
  return familyOf(address) === 6 ? `[${address}]:${port}` : `${address}:${port}`;
}
