// What CNI plugins are asked to do for a pod, and what they said. Where plugins wire the pods, an attachment stands in
// the state in place of the kernel objects that they make, which nobody but they know.
// Source: the CNI specification 1.0.0, https://github.com/containernetworking/cni/blob/spec-v1.0.0/SPEC.md

import type { InterfaceAddress } from "../address/address.ts";

/** A network configuration list, whatever its plugins need filled in. */
export interface PluginList {
  /** Version of the specification that the list is written for. */
  readonly cniVersion: string;
  readonly name: string;
  /** CHECK would fail although nothing is wrong, says whoever wrote the list. */
  readonly disableCheck: boolean;
  /** In the order of ADD; never empty. */
  readonly plugins: readonly PluginConfig[];
}

/** What one plugin reads, but for what the runtime adds when it is run. */
export interface PluginConfig {
  /** Name of the executable. */
  readonly type: string;
  /** Absent or empty: it gives no addresses. */
  readonly ipam?: { readonly type?: string; readonly [key: string]: unknown };
  /** What the plugin wants to be told in `runtimeConfig`, for example `portMappings`. */
  readonly capabilities?: Readonly<Record<string, boolean>>;
  readonly [key: string]: unknown;
}

/** In the form of the capability `portMappings`. */
export interface PortMapping {
  readonly hostPort: number;
  readonly containerPort: number;
  readonly protocol: "tcp" | "udp";
}

/** A pod's interface that plugins make with ADD, look after with CHECK, and remove with DEL. It is never changed in place. */
export interface AttachmentState {
  /** Pod that the interface is in. */
  readonly pod: string;
  /** Node in whose namespace the plugins run. */
  readonly node: string;
  readonly interface: string;
  readonly list: PluginList;
  /** Addresses that the pod is to have, one of each family. */
  readonly addresses: readonly InterfaceAddress[];
  readonly ports: readonly PortMapping[];
  /** What ADD ended with. Never there in desired state; missing in observed state when ADD was cut off. */
  readonly result?: PluginResult;
}

/** As the last plugin printed it: it is handed back to CHECK and DEL whole. */
export interface PluginResult {
  readonly interfaces?: readonly {
    readonly name: string;
    readonly mac?: string;
    /** Path of the namespace; absent or empty: the node's. */
    readonly sandbox?: string;
  }[];
  readonly ips?: readonly {
    readonly address: string;
    readonly gateway?: string;
    /** Index in `interfaces`. */
    readonly interface?: number;
  }[];
  readonly [key: string]: unknown;
}

/** Unique in a lab. */
export function attachmentKey({ pod, interface: name }: Pick<AttachmentState, "pod" | "interface">): string {
  return `${pod}:${name}`;
}

/** Names of the links in the node's namespace that plugins said they made; a bridge is made once and named by all. */
export function linksInNode({ result }: AttachmentState): readonly string[] {
  return (result?.interfaces ?? []).flatMap(({ name, sandbox }) => (sandbox ? [] : [name]));
}

/** Types of all executables that a list needs, those of address management included; none twice. */
export function pluginTypes({ plugins }: PluginList): readonly string[] {
  const types = plugins.flatMap(({ type, ipam }) => [type, ...(ipam?.type ? [ipam.type] : [])]);
  return [...new Set(types)];
}
