// The part of the model that runs: pods, their containers, probes and volumes, after normalisation. Field names and
// meanings are those of Kubernetes' API; what it leaves to a default is filled in.
// Source: Kubernetes API reference, core/v1 PodSpec, Container and Probe.

import type { Address } from "../address/address.ts";
import type { ImpairmentSpec } from "./impairment.ts";
import type { Labels, PortReference, Protocol } from "./kubernetesModel.ts";

export interface PodSpec extends PodContents {
  /** The pod's subject: `web` in the namespace `default`, `x/web` in the namespace `x`. */
  readonly name: string;
  /** Kubernetes' namespace. */
  readonly namespace: string;
  /** Subject in the file: `web` for the replicas `web-0` and `web-1`. */
  readonly group: string;
  /** Given in the file; otherwise a lease decides. */
  readonly node?: string;
  /** Where a lease decides: names of the nodes that it may choose from, never empty. Absent: all. */
  readonly nodes?: readonly string[];
  /** Given in the file, at most one of each family; a lease decides about the others. Empty with `hostNetwork`. */
  readonly addresses: readonly Address[];
  readonly labels: Labels;
  readonly annotations: Labels;
  /** Of what its eth0 sends. */
  readonly impair?: ImpairmentSpec;
}

/** What Kubernetes' PodSpec says about a pod; its name, place and labels are said elsewhere. */
export interface PodContents {
  /** Absent: the pod's own name. */
  readonly hostname?: string;
  /** The pod's name in DNS is `<hostname>.<subdomain>.<namespace>.svc.<cluster domain>`. */
  readonly subdomain?: string;
  /** Its containers are in the network namespace of the node, and its address is the node's. */
  readonly hostNetwork: boolean;
  readonly restartPolicy: RestartPolicy;
  /** Run one after the other to their end, before `containers` start. */
  readonly initContainers: readonly PodContainerSpec[];
  /** Empty for a bare pod. */
  readonly containers: readonly PodContainerSpec[];
  readonly volumes: readonly VolumeSpec[];
  readonly dnsPolicy: DnsPolicy;
  readonly dnsConfig?: DnsConfig;
}

export type RestartPolicy = "Always" | "OnFailure" | "Never";

/** `ClusterFirstWithHostNet`: the cluster's DNS also with `hostNetwork`, where `ClusterFirst` means `Default`. */
export type DnsPolicy = "ClusterFirst" | "ClusterFirstWithHostNet" | "Default" | "None";

/** Added to what `dnsPolicy` gives. */
export interface DnsConfig {
  readonly nameservers: readonly Address[];
  readonly searches: readonly string[];
  /** As in resolv.conf: `ndots:2`, `edns0`. */
  readonly options: readonly string[];
}

export interface PodContainerSpec {
  readonly name: string;
  readonly image: string;
  /** Replaces the image's entry point. `$(NAME)` stands for a variable of `env`, as in `args`. */
  readonly command?: readonly string[];
  /** Replaces the image's command. */
  readonly args?: readonly string[];
  readonly workingDir?: string;
  /** Names are unique. A value may name variables before it: `$(NAME)`. */
  readonly env: readonly EnvironmentVariable[];
  readonly ports: readonly ContainerPort[];
  readonly volumeMounts: readonly VolumeMount[];
  readonly readinessProbe?: Probe;
  readonly livenessProbe?: Probe;
  /** Until it has passed once, the other two are not asked. */
  readonly startupProbe?: Probe;
  /** Beyond, and out of, those that Docker gives by itself; without `CAP_`, or `ALL`. */
  readonly capabilities: { readonly add: readonly string[]; readonly drop: readonly string[] };
}

export type EnvironmentVariable =
  | { readonly name: string; readonly value: string }
  /** Known when addresses are: a path of fieldPath.ts. */
  | { readonly name: string; readonly field: string };

export interface ContainerPort {
  readonly name?: string;
  readonly containerPort: number;
  /** Port of the node; only with cni `plugin`. */
  readonly hostPort?: number;
  readonly protocol: Protocol;
}

export interface VolumeMount {
  readonly volume: string;
  readonly mountPath: string;
  readonly readOnly: boolean;
  /** Only this file or folder of the volume. */
  readonly subPath?: string;
}

export type VolumeSpec =
  | { readonly name: string; readonly kind: "emptyDir" }
  | { readonly name: string; readonly kind: "configMap"; readonly files: readonly VolumeFile[] };

export interface VolumeFile {
  /** Below the volume, without `..`. */
  readonly path: string;
  readonly content: string;
  /** Permission bits. */
  readonly mode: number;
}

export interface Probe {
  readonly action: ProbeAction;
  readonly initialDelaySeconds: number;
  readonly periodSeconds: number;
  readonly timeoutSeconds: number;
  /** In a row. */
  readonly successThreshold: number;
  /** In a row. */
  readonly failureThreshold: number;
}

export type ProbeAction =
  /** Runs in the container; passes with exit code 0. */
  | { readonly kind: "exec"; readonly command: readonly string[] }
  /** Passes with a status from 200 to 399. */
  | {
      readonly kind: "httpGet";
      /** Absent: the pod's address. */
      readonly host?: string;
      readonly port: PortReference;
      readonly path: string;
      readonly scheme: "HTTP" | "HTTPS";
      readonly headers: readonly { readonly name: string; readonly value: string }[];
    }
  /** Passes when the connection is accepted. */
  | { readonly kind: "tcpSocket"; readonly host?: string; readonly port: PortReference };

/** A pod that says nothing. */
export const BARE_POD: PodContents & Pick<PodSpec, "annotations" | "labels" | "addresses"> = {
  addresses: [],
  labels: {},
  annotations: {},
  hostNetwork: false,
  restartPolicy: "Always",
  initContainers: [],
  containers: [],
  volumes: [],
  dnsPolicy: "ClusterFirst",
};

/** A container that says nothing but its name and image. */
export const BARE_CONTAINER: Omit<PodContainerSpec, "name" | "image"> = {
  env: [],
  ports: [],
  volumeMounts: [],
  capabilities: { add: [], drop: [] },
};
