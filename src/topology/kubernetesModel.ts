// The part of the model that is Kubernetes' own: namespaces, Services, endpoints and network policies, after
// normalisation. Field names and meanings are those of Kubernetes' API; what it leaves to a default is filled in.
// Source: Kubernetes API reference, core/v1, discovery.k8s.io/v1 and networking.k8s.io/v1.

import type { Address, Family, Prefix } from "../address/address.ts";

export type * from "./ingressModel.ts";

export type Labels = Readonly<Record<string, string>>;

/** Pods that say nothing else are in this one. */
export const DEFAULT_NAMESPACE = "default";

/** Label of every namespace: its name. */
export const NAMESPACE_LABEL = "kubernetes.io/metadata.name";

export interface KubernetesNamespace {
  readonly name: string;
  /** With `kubernetes.io/metadata.name`, which every namespace has. */
  readonly labels: Labels;
}

export type Protocol = "TCP" | "UDP" | "SCTP";

/** A port by number, or by the name that a container gives it. */
export type PortReference = number | string;

export interface ServiceSpec {
  readonly namespace: string;
  readonly name: string;
  readonly type: "ClusterIP" | "NodePort" | "ExternalName";
  /** What the file calls it, where that is another word than `type`. Only shown; nothing is built from it. */
  readonly writtenType?: "LoadBalancer";
  /** `clusterIP: None`: names only, no address of its own. */
  readonly isHeadless: boolean;
  /** Families that it has addresses and endpoints of, the primary one first; never empty, but for ExternalName. */
  readonly families: readonly Family[];
  /** Given in the file, at most one of each family; a lease decides about the others. */
  readonly addresses: readonly Address[];
  /** Pods of its namespace with all of these labels; absent: its endpoints are in endpoint slices. Never empty. */
  readonly selector?: Labels;
  /** Empty only for headless Services and ExternalName. */
  readonly ports: readonly ServicePort[];
  /** `sessionAffinity: ClientIP`, and for how many seconds. */
  readonly affinitySeconds?: number;
  /** Only, and always, for ExternalName: a DNS name. */
  readonly externalName?: string;
  readonly externalAddresses: readonly Address[];
  readonly internalPolicy: TrafficPolicy;
  readonly externalPolicy: TrafficPolicy;
  readonly publishNotReadyAddresses: boolean;
}

/** `Local`: only endpoints of the node that the packet is on. */
export type TrafficPolicy = "Cluster" | "Local";

export interface ServicePort {
  /** Absent only where it is the only port. */
  readonly name?: string;
  readonly protocol: Protocol;
  readonly port: number;
  readonly targetPort: PortReference;
  /** Given in the file; a lease decides about the others. Only for NodePort. */
  readonly nodePort?: number;
}

export interface EndpointSliceSpec {
  readonly namespace: string;
  readonly name: string;
  /** Name of the Service, in the same namespace. */
  readonly service: string;
  readonly family: Family;
  readonly endpoints: readonly {
    readonly addresses: readonly Address[];
    readonly isReady: boolean;
    readonly hostname?: string;
    readonly node?: string;
  }[];
  readonly ports: readonly {
    readonly name?: string;
    readonly protocol: Protocol;
    readonly port: number;
  }[];
}

/** networking.k8s.io/v1 NetworkPolicy. */
export interface PolicySpec {
  readonly namespace: string;
  readonly name: string;
  /** Pods of its namespace that it is about. */
  readonly podSelector: LabelSelector;
  /** Directions in which it isolates them; never empty. */
  readonly types: readonly Direction[];
  /** What it allows; empty: nothing. Only heeded when `types` has the direction. */
  readonly ingress: readonly PolicyRule[];
  readonly egress: readonly PolicyRule[];
}

export type Direction = "Ingress" | "Egress";

export interface PolicyRule {
  /** Empty: everybody. */
  readonly peers: readonly PolicyPeer[];
  /** Empty: every port of every protocol. */
  readonly ports: readonly PolicyPort[];
}

export type PolicyPeer =
  /** Pods; absent `pods`: all of the namespaces; absent `namespaces`: the policy's own. One of them is there. */
  | { readonly pods?: LabelSelector; readonly namespaces?: LabelSelector }
  | { readonly block: Prefix; readonly except: readonly Prefix[] };

export interface PolicyPort {
  readonly protocol: Protocol;
  /** Absent: every port of the protocol. */
  readonly port?: PortReference;
  /** With a number in `port`: up to this one, inclusive. */
  readonly endPort?: number;
}

/** metav1.LabelSelector: all of it has to hold. Both empty: everything. */
export interface LabelSelector {
  readonly matchLabels: Labels;
  readonly matchExpressions: readonly LabelExpression[];
}

export interface LabelExpression {
  readonly key: string;
  readonly operator: "In" | "NotIn" | "Exists" | "DoesNotExist";
  /** Empty for Exists and DoesNotExist, and only for them. */
  readonly values: readonly string[];
}
