// The rules of all Ingresses and the endpoints behind them in haproxy's words. Rules stand in the order in which they are
// looked up, and the first that matches decides, so that the file reads as the table does.
// Sources: HAProxy 2.6 configuration manual; ingress-nginx for what Kubernetes leaves open: headers, retries, timeouts.

import type { Family } from "../../address/address.ts";
import { digest } from "../../state/digest.ts";
import type { HostRoutes, Route, RouteTable, RouteTarget } from "../../topology/ingressRoutes.ts";
import { haproxyBackends, NOBODY, nameOf } from "./backends.ts";
import type { ResolvedTarget } from "./targets.ts";

/** Below the mount. */
export const CONFIGURATION_FILE = "haproxy.cfg";

/** Where the front says the version of its configuration, to whoever is in its namespace. */
export const VERSION_PORT = 8404;

/** Where the container may write; the volume with the rules is read-only. */
const SOCKET = "/run/haproxy.sock";

const HEAD = `# Generated from the lab's Ingresses, and written anew when they or the endpoints change.
global
    stats socket ${SOCKET} mode 600 level admin expose-fd listeners
    log stdout format raw local0 info
    # Connections that are upgraded may last; those of an older configuration don't for ever.
    hard-stop-after 1h

defaults
    mode http
    log global
    option httplog
    option dontlognull
    # Who has an idle connection when the configuration changes may send one more request by it.
    option idle-close-on-response
    timeout connect 2s
    timeout client 60s
    timeout server 60s
    timeout http-keep-alive 60s
    timeout tunnel 1h
    # A server that doesn't answer costs no request: another one is asked. What isn't a GET is sent again only where it
    # can't have arrived.
    retries 3
    option redispatch 1
    retry-on conn-failure empty-response`;

/**
 * @param families of the front's pod
 * @param port     that it listens on
 */
export function haproxyConfiguration(
  { hosts }: RouteTable,
  targets: readonly ResolvedTarget[],
  families: readonly Family[],
  port: number,
): string {
  const binds = families.map((family) => (family === 6 ? `bind [::]:${port} v6only` : `bind :${port}`));
  const frontend = [
    "frontend http",
    ...indent([
      ...binds,
      "http-request set-var(txn.host) req.hdr(host),host_only,lower,'regsub(\\.$,)'",
      "http-request set-header X-Forwarded-For %[src]",
      "http-request set-header X-Forwarded-Host %[req.hdr(host)]",
      "http-request set-header X-Forwarded-Proto http",
      ...hosts.flatMap(hostLines),
    ]),
  ];
  const rules = [...frontend, "", ...haproxyBackends(targets)].join("\n");
  return `${[HEAD, "", ...versionLines(digest(rules)), "", rules].join("\n")}\n`;
}

/** Whoever wants to know whether haproxy has taken up what stands here asks it for its version. */
function versionLines(version: string): readonly string[] {
  return [
    "frontend version",
    ...indent([
      `bind 127.0.0.1:${VERSION_PORT}`,
      "no log",
      `http-request return status 200 content-type text/plain string ${version}`,
    ]),
  ];
}

/** @returns undefined for a text that is no configuration of ours */
export function versionOf(configuration: string): string | undefined {
  return /return status 200 content-type text\/plain string (\w+)$/m.exec(configuration)?.[1];
}

/** Once a host is found, only its own rules count: the last line of each is about every path. */
function hostLines({ host, routes, fallback }: HostRoutes, index: number): readonly string[] {
  const condition = host === undefined ? undefined : `host-${index}`;
  return [
    `# ${host ?? "any other host"}`,
    ...(host === undefined ? [] : [`acl host-${index} var(txn.host) ${hostMatch(host)}`]),
    ...routes.flatMap((route, number) => {
      const path = `path-${index}-${number}`;
      const conditions = [condition, isEverything(route) ? undefined : path].filter(
        (one) => one !== undefined,
      );
      return [
        ...pathMatches(route).map((match) => `acl ${path} path ${match}`),
        use(route.target, conditions),
      ];
    }),
    ...(routes.some(isEverything) ? [] : [use(fallback, condition === undefined ? [] : [condition])]),
  ];
}

function use(target: RouteTarget | undefined, conditions: readonly string[]): string {
  const backend = target === undefined ? NOBODY : nameOf(target);
  return conditions.length === 0
    ? `default_backend ${backend}`
    : `use_backend ${backend} if ${conditions.join(" ")}`;
}

function hostMatch(host: string): string {
  if (!host.startsWith("*.")) return `-m str ${host}`;
  return `-m reg '^[^.]+\\.${host.slice(2).replaceAll(".", "\\.")}$'`;
}

function isEverything({ type, path }: Route): boolean {
  return type === "Prefix" && path === "";
}

/** One of them has to hold. */
function pathMatches(route: Route): readonly string[] {
  if (isEverything(route)) return [];
  const path = quote(route.path);
  return route.type === "Exact"
    ? [`-m str ${path}`]
    : [`-m str ${path}`, `-m beg ${quote(`${route.path}/`)}`];
}

/** A word of a configuration. Between single quotes nothing means anything but the quote itself. */
function quote(text: string): string {
  return `'${text.replaceAll("'", String.raw`'\''`)}'`;
}

function indent(lines: readonly string[]): readonly string[] {
  return lines.map((line) => `    ${line}`);
}
