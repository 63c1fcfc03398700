// The words of the CNI protocol, for both of its sides: what a plugin is given on its standard input, and what it says on
// its standard output. Pure. Source: the CNI specification 1.0.0, sections 2 and 5.

import type { AttachmentState, PluginConfig, PluginResult } from "../state/attachment.ts";
import { containerName, DEFAULT_NAMESPACE, DOCUMENT_FOLDER } from "../state/lab.ts";

export type Command = "ADD" | "CHECK" | "DEL" | "VERSION";

/** What a plugin prints when it fails. */
export interface PluginComplaint {
  readonly code: number;
  readonly msg: string;
  readonly details?: string;
}

/** Codes that the specification defines, section 5; those from 100 on are a plugin's own. */
export const CODES = {
  incompatibleVersion: 1,
  unknownContainer: 3,
  invalidEnvironment: 4,
  io: 5,
  decode: 6,
  invalidConfig: 7,
} as const;

/** In the fabric: what has to last from ADD to DEL, a folder for each node. */
export const PLUGINS_FOLDER = `${DOCUMENT_FOLDER}/cni`;

/** Where plugins keep their own files. */
export function dataFolder(node: string): string {
  return `${PLUGINS_FOLDER}/${node}/networks`;
}

/** Where the runtime keeps the result of ADD: `web-eth0.json`, `x_web-eth0.json`. No name has an underscore in it. */
export function resultFile({ node, pod, interface: name }: AttachmentState): string {
  return `${PLUGINS_FOLDER}/${node}/results/${pod.replaceAll("/", "_")}-${name}.json`;
}

/** Keys under which plugins keep files between ADD and DEL, if they are told where. */
const KEEPS_FILES = new Set(["tuning", "flannel"]);

/**
 * What one plugin of an attachment's list reads.
 *
 * @param dataDir    where plugins keep what has to last from ADD to DEL; one place for each node
 * @param prevResult for ADD of the plugin before, for CHECK and DEL of the whole list
 */
export function configFor(
  { list, addresses, ports }: AttachmentState,
  plugin: PluginConfig,
  dataDir: string,
  prevResult: PluginResult | undefined,
): object {
  const { ipam, capabilities = {} } = plugin;
  const given = (plugin.args ?? {}) as { readonly cni?: object };
  const runtimeConfig = {
    ...(plugin.runtimeConfig as object | undefined),
    ...(capabilities.ips && { ips: addresses }),
    ...(capabilities.portMappings && ports.length > 0 && { portMappings: ports }),
  };
  return {
    ...plugin,
    cniVersion: list.cniVersion,
    name: list.name,
    ...(ipam && { ipam: ipam.type === "host-local" ? { ...ipam, dataDir } : ipam }),
    ...(KEEPS_FILES.has(plugin.type) && { dataDir }),
    // Conventions by which a plugin is asked for addresses: `ips` of CNI_ARGS' successor, and the capability.
    args: { ...given, cni: { ...given.cni, ips: addresses } },
    ...(Object.keys(runtimeConfig).length > 0 && { runtimeConfig }),
    ...(prevResult && { prevResult }),
  };
}

/**
 * CNI_CONTAINERID, CNI_IFNAME and CNI_ARGS of an attachment, without their prefix. CNI_ARGS holds what runtimes of
 * Kubernetes say, and the older way of asking for an address.
 */
export function parametersFor(lab: string, { pod, interface: name, addresses }: AttachmentState) {
  const id = containerName(lab, pod);
  const [primary] = addresses;
  const [namespace, podName] = pod.includes("/") ? pod.split("/") : [DEFAULT_NAMESPACE, pod];
  const words = {
    IgnoreUnknown: "1",
    K8S_POD_NAMESPACE: namespace,
    K8S_POD_NAME: podName,
    K8S_POD_INFRA_CONTAINER_ID: id,
    ...(primary !== undefined && { IP: primary }),
  };
  const args = Object.entries(words).map(([key, value]) => `${key}=${value}`);
  return { CONTAINERID: id, IFNAME: name, ARGS: args.join(";") } as const;
}

/** @returns undefined when it is not what a plugin prints when it fails */
export function complaintFrom(text: string): PluginComplaint | undefined {
  const value = parse(text) as Partial<PluginComplaint> | undefined;
  if (typeof value?.code !== "number" || typeof value.msg !== "string") return undefined;
  return { code: value.code, msg: value.msg, ...(value.details && { details: value.details }) };
}

/** @returns undefined when it is not what a plugin prints after ADD */
export function resultFrom(text: string): PluginResult | undefined {
  const value = parse(text);
  return typeof value === "object" && value !== null && !Array.isArray(value) ? value : undefined;
}

/**
 * Leases decide who has which address; docs/decisions says why.
 *
 * @returns undefined when the list gave the pod all that it was asked for
 */
export function addressComplaint(
  { pod, addresses }: AttachmentState,
  result: PluginResult | undefined,
): string | undefined {
  const given = (result?.ips ?? []).map(({ address }) => address);
  const bare = (address: string) => address.split("/")[0];
  const missing = addresses.find((address) => !given.map(bare).includes(bare(address)));
  if (missing === undefined) return undefined;
  const words = given.length === 0 ? "no address" : given.join(" and ");
  return `the plugins gave ${words} to ${pod}, whose lease is ${bare(missing)}: choose an ipam that gives the address it is asked for, as host-local and static do`;
}

/** Versions of the specification that a plugin knows, from what it prints for VERSION. */
export function versionsFrom(text: string): readonly string[] {
  const { supportedVersions } = (parse(text) ?? {}) as { readonly supportedVersions?: readonly string[] };
  return supportedVersions ?? [];
}

function parse(text: string): (object & PluginResult) | undefined {
  try {
    return JSON.parse(text) as PluginResult;
  } catch {
    return undefined;
  }
}
