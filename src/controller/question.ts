// What a probe asks, and whether an answer passes it. Pure.
// Sources: Kubernetes API reference, core/v1 Probe; kubernetes pkg/probe/http/request.go.

import type { Address } from "../address/address.ts";
import { familyOf } from "../address/address.ts";
import type { ContainerPort, PodContainerSpec, PodSpec, ProbeAction } from "../topology/model.ts";

/** Ready to be asked. */
export type Question =
  | { readonly kind: "exec"; readonly container: string; readonly argv: readonly string[] }
  | NetworkQuestion;

export interface NetworkQuestion {
  readonly kind: "http" | "https" | "tcp";
  /** Subject of the node that it is asked from. */
  readonly node: string;
  readonly address: Address;
  readonly port: number;
  /** Text of an HTTP request; only for `http`. */
  readonly request?: string;
  /** Only for `https`. */
  readonly url?: string;
  readonly headers?: readonly string[];
}

export interface Answer {
  readonly passed: boolean;
  /** What came instead, for people; empty when it passed. */
  readonly words: string;
}

/** @returns undefined when it can't be asked: a port without that name, a host that is no address */
export function questionOf(
  action: ProbeAction,
  pod: PodSpec,
  container: PodContainerSpec,
  place: { readonly node: string; readonly address: Address },
): Question | undefined {
  if (action.kind === "exec")
    return { kind: "exec", container: `${pod.name}/${container.name}`, argv: action.command };
  const port = portOf(action.port, container.ports);
  const host = action.host ?? place.address;
  if (port === undefined || !/^[0-9a-f.:]+$/i.test(host)) return undefined;
  const where = { node: place.node, address: host as Address, port };
  if (action.kind === "tcpSocket") return { kind: "tcp", ...where };
  const authority = `${familyOf(where.address) === 6 ? `[${host}]` : host}:${port}`;
  const path = action.path.startsWith("/") ? action.path : `/${action.path}`;
  const given = action.headers.map(({ name, value }) => `${name}: ${value}`);
  const headers = [...defaultHeaders(given, authority), ...given];
  if (action.scheme === "HTTPS")
    return { kind: "https", ...where, url: `https://${authority}${path}`, headers };
  return {
    kind: "http",
    ...where,
    request: [`GET ${path} HTTP/1.1`, ...headers, "Connection: close", "", ""].join("\r\n"),
  };
}

/** Those that a probe has unless the file gives it others. */
function defaultHeaders(given: readonly string[], authority: string): readonly string[] {
  const has = (name: string) => given.some((header) => header.toLowerCase().startsWith(`${name}:`));
  return [
    ...(has("host") ? [] : [`Host: ${authority}`]),
    ...(has("user-agent") ? [] : ["User-Agent: kube-probe/1.30"]),
    ...(has("accept") ? [] : ["Accept: */*"]),
  ];
}

function portOf(port: number | string, ports: readonly ContainerPort[]): number | undefined {
  return typeof port === "number" ? port : ports.find(({ name }) => name === port)?.containerPort;
}

/** A redirection counts as an answer. */
export function judgeStatus(status: number): Answer {
  const passed = status >= 200 && status < 400;
  return { passed, words: passed ? "" : `status ${status}` };
}
