// The words of the CNI protocol, for both of its sides: what a plugin is given on its standard input, and what it says on
// its standard output. Pure. Source: the CNI specification 1.0.0, sections 2 and 5.

import type { AttachmentState, PluginConfig, PluginResult } from "../state/attachment.ts";

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
