// Whether policies let a connection be made, and which of them decide: pure, and with no word of nftables, so that it can
// be held against what the kernel does. A connection passes when its source may send it and its destination may receive
// it. Source: Kubernetes documentation, "Network Policies"; API reference, networking.k8s.io/v1.

import type { Address } from "../../address/address.ts";
import type { Direction, PolicyPort, PolicyRule, PolicySpec, Protocol } from "../../topology/model.ts";
import { isInBlock, isPeer, type PolicyPod, type PolicyRealm, type ResolvedPolicy } from "./realm.ts";

/** A connection as its first packet would be, after translation by Services. */
export interface Flow {
  readonly from: Party;
  readonly to: Party;
  /** `ICMP` stands for everything that has no ports. */
  readonly protocol: Protocol | "ICMP";
  /** Of the destination; absent only for ICMP. */
  readonly port?: number;
}

/** One end of a connection. It is a pod's when a pod has the address. */
export interface Party {
  readonly address: Address;
  /** The node that it is; one that has the address by lease is found without it. */
  readonly node?: string;
}

export interface Verdict {
  readonly isAllowed: boolean;
  readonly egress: Decision;
  readonly ingress: Decision;
}

/** What is said about one end. */
export interface Decision {
  readonly isAllowed: boolean;
  /**
   * `no-pod`: policies are about pods, and this end is none. `itself`: a pod always reaches itself. `own-node`: a pod and
   * its node always reach each other. `not-isolated`: no policy selects the pod in this direction. `rule`: some rule
   * allows it. `no-rule`: none does.
   */
  readonly reason: "no-pod" | "itself" | "own-node" | "not-isolated" | "rule" | "no-rule";
  /** The pod that it is about; absent with `no-pod`. */
  readonly pod?: string;
  /** Policies that isolate the pod in this direction, in file order. */
  readonly policies: readonly string[];
  /** Rules of those that allow it, counted from 0. */
  readonly rules: readonly { readonly policy: string; readonly rule: number }[];
}

export function evaluate(realm: PolicyRealm, flow: Flow): Verdict {
  const egress = decide(realm, flow, "Egress");
  const ingress = decide(realm, flow, "Ingress");
  return { isAllowed: egress.isAllowed && ingress.isAllowed, egress, ingress };
}

function decide(realm: PolicyRealm, flow: Flow, direction: Direction): Decision {
  const [own, other] = direction === "Egress" ? [flow.from, flow.to] : [flow.to, flow.from];
  const pod = realm.podsByAddress.get(own.address);
  if (pod === undefined) return { isAllowed: true, reason: "no-pod", policies: [], rules: [] };
  const about = { pod: pod.name, policies: [], rules: [] };
  if (own.address === other.address) return { ...about, isAllowed: true, reason: "itself" };
  if (nodeAt(realm, other) === pod.node) return { ...about, isAllowed: true, reason: "own-node" };
  const isolating = isolatingPolicies(realm, pod, direction);
  if (isolating.length === 0) return { ...about, isAllowed: true, reason: "not-isolated" };
  const rules = isolating.flatMap((policy) =>
    rulesOf(policy.spec, direction).flatMap((rule, index) =>
      admits(realm, policy.spec, rule, flow, other.address) ? [{ policy: policy.key, rule: index }] : [],
    ),
  );
  const isAllowed = rules.length > 0;
  const policies = isolating.map(({ key }) => key);
  return { pod: pod.name, isAllowed, reason: isAllowed ? "rule" : "no-rule", policies, rules };
}

/** Those that select the pod and are about that direction, in file order. */
export function isolatingPolicies(
  { policies }: PolicyRealm,
  pod: PolicyPod,
  direction: Direction,
): readonly ResolvedPolicy[] {
  return policies.filter(({ spec, pods }) => spec.types.includes(direction) && pods.has(pod));
}

export function rulesOf(spec: PolicySpec, direction: Direction): readonly PolicyRule[] {
  return direction === "Ingress" ? spec.ingress : spec.egress;
}

function admits(
  realm: PolicyRealm,
  policy: PolicySpec,
  { peers, ports }: PolicyRule,
  flow: Flow,
  other: Address,
): boolean {
  const pod = realm.podsByAddress.get(other);
  const isFromPeer =
    peers.length === 0 ||
    peers.some((peer) => isInBlock(peer, other) || (pod !== undefined && isPeer(policy, peer, pod)));
  if (!isFromPeer) return false;
  const destination = realm.podsByAddress.get(flow.to.address);
  return ports.length === 0 || ports.some((port) => hasPort(port, flow, destination));
}

/** A named port is the one that the destination's own containers call so: nobody's, where it is no pod. */
function hasPort(
  { protocol, port, endPort }: PolicyPort,
  flow: Flow,
  destination: PolicyPod | undefined,
): boolean {
  if (flow.protocol !== protocol || flow.port === undefined) return false;
  if (port === undefined) return true;
  if (typeof port === "number") return flow.port >= port && flow.port <= (endPort ?? port);
  return (destination?.namedPorts ?? []).some(
    (named) => named.name === port && named.protocol === protocol && named.port === flow.port,
  );
}

function nodeAt({ nodes }: PolicyRealm, { address, node }: Party): string | undefined {
  return node ?? Object.keys(nodes).find((name) => nodes[name]?.includes(address));
}
