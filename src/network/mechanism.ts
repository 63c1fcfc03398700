// The two axes of a pod network: how a pod joins its node, and how nodes reach each other's pods. A network is one
// of each; cni.ts pairs them. Some networks also need a program that runs in every node.

import type { NamespaceState } from "../state/kernel.ts";
import type { ContainerSpec, Readiness } from "../state/lab.ts";
import type { ClusterPod, Site } from "./cluster.ts";

/** How a pod joins its node. */
export interface Attachment {
  /** State of the node's namespace that its pods hang on, the node's ends of their wires included. */
  attachNode(site: Site): NamespaceState;
  /** State of the pod's namespace beside its loopback. */
  attachPod(pod: ClusterPod, site: Site): NamespaceState;
  /** State of the fabric's namespace, for pods that sit on the node network itself: the other ends of their wires. */
  attachFabric?(site: Site): NamespaceState;
}

/** How a node reaches the pods of its peers. */
export interface Transport {
  /** State of the node's namespace that leads to the pods of its peers. */
  connect(site: Site): NamespaceState;
}

export interface PodNetwork {
  readonly attachment: Attachment;
  readonly transport: Transport;
  /** Programs that run in the node; their names stand in topology/networks.ts. */
  daemons?(site: Site): readonly Daemon[];
  /** Programs that run in the router between segments, `router/bird`; called only where there is one. */
  routerDaemons?(sites: readonly Site[]): readonly Daemon[];
}

/** A program of the network: a container that joins the sandbox of a node, `alpha/bird`, or of the router. */
export interface Daemon {
  readonly name: string;
  readonly spec: DaemonSpec;
  /** What has to hold before the network can be used. */
  readonly readiness?: Readiness;
}

/** What is left out is as in every container of a lab: the toolbox image, no capabilities, files or devices. */
export type DaemonSpec = Pick<ContainerSpec, "command"> &
  Partial<Pick<ContainerSpec, "image" | "env" | "capabilities" | "files" | "devices" | "stopSignal">>;

/** For networks without tunnels and routes between nodes. */
export const NO_TRANSPORT: Transport = { connect: () => [] };
