import type { Address, Prefix } from "./address.ts";

/** Who has what. Kept inside the lab; a name that has a lease keeps it for as long as the lab lives. */
export interface Leases {
  readonly nodes: Readonly<Record<string, NodeLease>>;
  readonly pods: Readonly<Record<string, PodLease>>;
  /** By `namespace/name`; those without an address of their own have none. */
  readonly services?: Readonly<Record<string, ServiceLease>>;
}

/** At most one address, subnet and gateway of each family, the network's primary family first. */
export interface NodeLease {
  /** On the node network. */
  readonly addresses: readonly Address[];
  /** Its share of the pod network; all of it where the nodes share one. */
  readonly podCIDRs: readonly Prefix[];
  /** Its own address in a pod network that all nodes share; absent where each has a subnet, whose first host it is. */
  readonly gateways?: readonly Address[];
  /** Only where the network encrypts. */
  readonly keys?: KeyPair;
}

/** Of WireGuard, base64 of 32 bytes each. The private one is the lab's secret. */
export interface KeyPair {
  readonly privateKey: string;
  readonly publicKey: string;
}

export interface PodLease {
  readonly node: string;
  /** At most one of each family, the network's primary family first; never empty. */
  readonly addresses: readonly Address[];
}

export interface ServiceLease {
  /** Out of the service network, at most one of each family, the Service's primary family first. */
  readonly addresses: readonly Address[];
  /** By protocol and port, `TCP/80`; only of Services that nodes answer for. */
  readonly nodePorts: Readonly<Record<string, number>>;
}

export const NO_LEASES: Leases = { nodes: {}, pods: {} };
