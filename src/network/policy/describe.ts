// Policies in words, for people who ask why a connection is allowed or denied. Pure.

import type {
  Direction,
  LabelExpression,
  LabelSelector,
  PolicyPeer,
  PolicyPort,
  PolicyRule,
} from "../../topology/model.ts";

/**
 * `from pods with role=frontend of namespace default, or 10.0.0.0/8 without 10.1.0.0/16, on TCP http or UDP 53-60`
 *
 * @param namespace of its policy
 */
export function describeRule({ peers, ports }: PolicyRule, direction: Direction, namespace: string): string {
  const who =
    peers.length === 0 ? "anybody" : peers.map((peer) => describePeer(peer, namespace)).join(", or ");
  const where = ports.length === 0 ? "any port and protocol" : ports.map(describePort).join(" or ");
  return `${direction === "Ingress" ? "from" : "to"} ${who}, on ${where}`;
}

function describePeer(peer: PolicyPeer, namespace: string): string {
  if ("block" in peer) {
    const holes = peer.except.length === 0 ? "" : ` without ${peer.except.join(" and ")}`;
    return `${peer.block}${holes}`;
  }
  const pods = peer.pods === undefined ? "all pods" : describeSelected("pods", peer.pods);
  const place =
    peer.namespaces === undefined
      ? `of namespace ${namespace}`
      : `of ${describeSelected("namespaces", peer.namespaces)}`;
  return `${pods} ${place}`;
}

/** `pods with role=frontend`, `all pods` */
function describeSelected(what: string, { matchLabels, matchExpressions }: LabelSelector): string {
  const terms = [
    ...Object.entries(matchLabels).map(([key, value]) => `${key}=${value}`),
    ...matchExpressions.map(describeExpression),
  ];
  return terms.length === 0 ? `all ${what}` : `${what} with ${terms.join(" and ")}`;
}

/** As kubectl's `-l` takes them. */
function describeExpression({ key, operator, values }: LabelExpression): string {
  switch (operator) {
    case "In":
      return `${key} in (${values.join(", ")})`;
    case "NotIn":
      return `${key} notin (${values.join(", ")})`;
    case "Exists":
      return key;
    case "DoesNotExist":
      return `!${key}`;
  }
}

function describePort({ protocol, port, endPort }: PolicyPort): string {
  if (port === undefined) return `any port of ${protocol}`;
  return `${protocol} ${port}${endPort === undefined ? "" : `-${endPort}`}`;
}
