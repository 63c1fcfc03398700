// What network policies are about, found out once for all: pods with their labels, places, addresses and ports, and the
// pods that each policy selects. Both halves start from here: the evaluator, and the table that enforces.
// Source: Kubernetes documentation, "Network Policies"; API reference, networking.k8s.io/v1.

import { type Address, familyOf } from "../../address/address.ts";
import type { Leases } from "../../address/leases.ts";
import { hasAddress } from "../../address/prefix.ts";
import {
  type Labels,
  NAMESPACE_LABEL,
  type PodSpec,
  type PolicyPeer,
  type PolicySpec,
  type Protocol,
  type Topology,
} from "../../topology/model.ts";
import { selects } from "../../topology/selector.ts";
import { clusterOf } from "../cluster.ts";

export interface PolicyRealm {
  /** In file order; those in their node's network namespace are no pods here, but their node. */
  readonly pods: readonly PolicyPod[];
  readonly podsByAddress: ReadonlyMap<Address, PolicyPod>;
  /** Addresses on the node network, and in the pod network, by node. */
  readonly nodes: Readonly<Record<string, readonly Address[]>>;
  readonly policies: readonly ResolvedPolicy[];
}

export interface PolicyPod {
  /** Subject. */
  readonly name: string;
  readonly namespace: string;
  readonly labels: Labels;
  readonly namespaceLabels: Labels;
  readonly node: string;
  /** At most one of each family. */
  readonly addresses: readonly Address[];
  /** Ports of its containers that have names. */
  readonly namedPorts: readonly NamedPort[];
}

export interface NamedPort {
  readonly name: string;
  readonly protocol: Protocol;
  readonly port: number;
}

export interface ResolvedPolicy {
  readonly spec: PolicySpec;
  /** `namespace/name`. */
  readonly key: string;
  /** Those that it selects, in file order. */
  readonly pods: ReadonlySet<PolicyPod>;
}

/** @param leases cover every node and pod of the topology */
export function policyRealm(topology: Topology, leases: Leases): PolicyRealm {
  const namespaces = new Map(topology.namespaces.map(({ name, labels }) => [name, labels]));
  const pods = topology.pods.flatMap((pod): PolicyPod[] => {
    const lease = leases.pods[pod.name];
    if (lease === undefined || pod.hostNetwork) return [];
    const { name, namespace, labels } = pod;
    const namespaceLabels = namespaces.get(namespace) ?? { [NAMESPACE_LABEL]: namespace };
    const { node, addresses } = lease;
    return [{ name, namespace, labels, namespaceLabels, node, addresses, namedPorts: namedPortsOf(pod) }];
  });
  return {
    pods,
    podsByAddress: new Map(pods.flatMap((pod) => pod.addresses.map((address) => [address, pod] as const))),
    nodes: Object.fromEntries(
      clusterOf(topology, leases).nodes.map(({ name, addresses, gateways }) => [
        name,
        [...addresses, ...gateways],
      ]),
    ),
    policies: topology.policies.map((spec) => ({
      spec,
      key: `${spec.namespace}/${spec.name}`,
      pods: new Set(
        pods.filter((pod) => pod.namespace === spec.namespace && selects(spec.podSelector, pod.labels)),
      ),
    })),
  };
}

function namedPortsOf({ containers }: PodSpec): readonly NamedPort[] {
  return containers.flatMap(({ ports }) =>
    ports.flatMap(({ name, protocol, containerPort }) =>
      name === undefined ? [] : [{ name, protocol, port: containerPort }],
    ),
  );
}

/** Whether a pod is one of those that a peer of a policy's rule stands for, by its labels; blocks stand for addresses. */
export function isPeer({ namespace }: PolicySpec, peer: PolicyPeer, pod: PolicyPod): boolean {
  if ("block" in peer) return false;
  const isThere =
    peer.namespaces === undefined
      ? pod.namespace === namespace
      : selects(peer.namespaces, pod.namespaceLabels);
  return isThere && (peer.pods === undefined || selects(peer.pods, pod.labels));
}

/** Whether a peer that is a block has the address; whose address it is does not matter. */
export function isInBlock(peer: PolicyPeer, address: Address): boolean {
  if (!("block" in peer) || familyOf(peer.block) !== familyOf(address)) return false;
  return hasAddress(peer.block, address) && !peer.except.some((hole) => hasAddress(hole, address));
}
