// The topology after parsing and normalisation: no short forms, no defaults left to fill, replicas spread out,
// every reference checked. It is what the rest of the program works on, and it is stored as JSON inside the lab.
// The file format, which is wider, is schema.ts.

import type { Address, InterfaceAddress, Prefix } from "../address/address.ts";
import type { Destination } from "./destination.ts";
import type { ImpairmentSpec } from "./impairment.ts";
import type {
  EndpointSliceSpec,
  IngressSpec,
  KubernetesNamespace,
  PolicySpec,
  ServiceSpec,
} from "./kubernetesModel.ts";
import type { Backend, Cni } from "./networks.ts";
import type { PodSpec } from "./podSpec.ts";
import type { WorkloadSpec } from "./workload.ts";

export type { ImpairmentSpec } from "./impairment.ts";
export type * from "./kubernetesModel.ts";
export { DEFAULT_NAMESPACE, NAMESPACE_LABEL } from "./kubernetesModel.ts";
export type * from "./podSpec.ts";
export { BARE_CONTAINER, BARE_POD } from "./podSpec.ts";
export type { WorkloadSpec } from "./workload.ts";

export interface Topology {
  /** `[a-z0-9]([a-z0-9-]*[a-z0-9])?`, at most 32 characters. */
  readonly name: string;
  readonly network: NetworkSpec;
  /** In file order; names are unique among nodes and pods together. */
  readonly nodes: readonly NodeSpec[];
  /** In file order, replicas spread out as `web-0`, `web-1`. */
  readonly pods: readonly PodSpec[];
  /** Pods that there may be more or fewer of, in file order. Absent: there are none. */
  readonly workloads?: readonly WorkloadSpec[];
  /** Wires between nodes beside the node network, in file order. */
  readonly links: readonly WireSpec[];
  readonly expect: readonly Expectation[];
  /** Kubernetes' namespaces that anything of the topology is in or that the file names; `default` is always one. */
  readonly namespaces: readonly KubernetesNamespace[];
  /** In file order; namespace and name together are unique. */
  readonly services: readonly ServiceSpec[];
  /** Endpoints that no selector finds, for Services without one. */
  readonly endpointSlices: readonly EndpointSliceSpec[];
  /** In file order; namespace and name together are unique. */
  readonly policies: readonly PolicySpec[];
  /** In file order, which decides between two rules about the same; namespace and name together are unique. */
  readonly ingresses: readonly IngressSpec[];
  /** What is reached from outside of the lab, in file order; places are unique. Absent: nothing. Never empty. */
  readonly publish?: readonly PublishSpec[];
}

export interface NetworkSpec {
  readonly cni: Cni;
  /** One that the cni offers (networks.ts). */
  readonly backend: Backend;
  /** The pod network: one prefix for each family, the primary family first; never empty. */
  readonly pods: readonly Prefix[];
  /** Prefix length of one node's share of each of `pods`, in the same order. */
  readonly perNode: readonly number[];
  /** The node network, also called underlay: never empty, names unique. */
  readonly segments: readonly SegmentSpec[];
  /** At most one prefix for each family, the primary family first. */
  readonly services: readonly Prefix[];
  /** MTU of the node network, bytes. */
  readonly mtu: number;
  /** `directRouting`: peers on the same segment are reached by plain routes. */
  readonly vxlan: { readonly vni: number; readonly port: number; readonly directRouting: boolean };
  /** Autonomous system of all nodes. */
  readonly bgp: { readonly as: number };
  /** Servers that the lab's DNS server asks about names that aren't the cluster's; none: there are no such names. */
  readonly dns: { readonly upstream: readonly Address[] };
  /** Of real CNI plugins: path as in the file, and what stands there. Always there for cni `plugin`, only there. */
  readonly conflist?: { readonly file: string; readonly text: string };
}

/** A layer-2 segment of the node network. Several are joined by the lab's router. */
export interface SegmentSpec {
  /** `underlay` when the file doesn't name it. */
  readonly name: string;
  /** One for each family that pods have, and perhaps the other; the pods' primary family first. */
  readonly prefixes: readonly Prefix[];
}

export interface NodeSpec {
  readonly name: string;
  /** Name of a segment of the network. */
  readonly segment: string;
  /** Given in the file, at most one of each family; a lease decides about the others. */
  readonly addresses: readonly Address[];
  readonly podCIDRs: readonly Prefix[];
  readonly labels: Readonly<Record<string, string>>;
  readonly image: string;
  /** Replaces the image's command. */
  readonly command?: readonly string[];
  readonly env: Readonly<Record<string, string>>;
  /** Docker's `host:container[:ro]`, the host part absolute. */
  readonly binds: readonly string[];
  /** Beside those of the pod network; the gateway is on a wire or on the node network. */
  readonly routes: readonly NodeRoute[];
  /** Commands run once in the node when it has been wired, already split into words. */
  readonly exec: readonly (readonly [string, ...string[]])[];
  /** Of what its eth0 sends. */
  readonly impair?: ImpairmentSpec;
}

export interface NodeRoute {
  readonly to: Prefix;
  readonly via: Address;
  /** The node's interface on whose network the gateway is. */
  readonly interface: string;
}

export interface WireSpec {
  readonly endpoints: readonly [WireEnd, WireEnd];
  readonly mtu: number;
  /** Of what either end sends. */
  readonly impair?: ImpairmentSpec;
}

export interface WireEnd {
  readonly node: string;
  /** Interface name inside the node, at most 15 bytes. */
  readonly interface: string;
  readonly address?: InterfaceAddress;
}

export interface Expectation {
  /** Pods or nodes: a group name such as `web` stands for all of its replicas. Empty where there are none now. */
  readonly from: readonly string[];
  /** As written in the file, for reports. */
  readonly fromName: string;
  /** Pods or nodes (empty where there are none now), one bare address, or the key of a Service, `namespace/name`, at its own addresses. */
  readonly to: readonly string[] | { readonly address: Address } | { readonly service: string };
  readonly toName: string;
  /** Absent: any answer of the destination's IP stack counts (an echo). */
  readonly port?: number;
  readonly protocol: "tcp" | "udp";
  readonly reach: boolean;
}

/** A port of the machine that leads into the lab; TCP. */
export interface PublishSpec {
  /** Of the machine; `0.0.0.0` and `::` are all of its own. */
  readonly address: Address;
  readonly port: number;
  /** As written in the file. */
  readonly to: string;
  readonly target: Destination;
  /** Of the Service, the pod or the node. */
  readonly targetPort: number;
}

/** The toolbox image, default of every container. */
export const TOOLBOX_IMAGE = "flatlab/toolbox";

/** Subject of the container that holds the node network; no node or pod may be called so. */
export const FABRIC = "fabric";

/** Subject of the container that routes between the segments of the node network; reserved where there are several. */
export const ROUTER = "router";

/** Subject of the container that looks after readiness; no node or pod may be called so. */
export const CONTROLLER = "controller";

/** Subject of the container that leads from outside into the lab; no node or pod may be called so. */
export const PUBLISH = "publish";

/** Name of the node network's only segment when the file gives it none. */
export const UNDERLAY = "underlay";
