// What a runtime asks of flatlab-cni: its environment and its standard input, checked. Source: the CNI specification 1.0.0.

import type { PluginConfig, PluginResult } from "../../state/attachment.ts";
import { CODES, type Command } from "../protocol.ts";
import { Failure } from "./failure.ts";

/** Their results are one object with `interfaces` and `ips`; in those before 1.0.0 an address says its family, too. */
export const VERSIONS = ["0.3.0", "0.3.1", "0.4.0", "1.0.0"] as const;
/** Spoken where a request doesn't say which. */
export const NEWEST = "1.0.0";

export interface Request {
  readonly command: Exclude<Command, "VERSION">;
  readonly containerId: string;
  /** Path of the pod's namespace; absent when it is gone, which only DEL takes. */
  readonly netns?: string;
  readonly interface: string;
  readonly cniVersion: string;
  /** What address management is handed as it came. */
  readonly stdin: string;
  readonly bridge: string;
  readonly mtu: number;
  /** Executable that gives addresses. */
  readonly ipam: string;
  readonly prevResult?: PluginResult;
}

type Environment = Readonly<Record<string, string | undefined>>;

interface OwnConfig extends PluginConfig {
  readonly cniVersion?: unknown;
  readonly bridge?: unknown;
  readonly mtu?: unknown;
  readonly prevResult?: PluginResult;
}

/** What `bridge` and `mtu` are unless the configuration says otherwise. */
const DEFAULTS = { bridge: "cni0", mtu: 1500 } as const;
const LINK_NAME = /^[^\s/:]{1,15}$/;

/** @throws {Failure} for the first thing that is missing or wrong */
export function readRequest(env: Environment, stdin: string): Request {
  const { CNI_COMMAND: command, CNI_CONTAINERID: containerId, CNI_NETNS: netns, CNI_IFNAME: name } = env;
  if (command !== "ADD" && command !== "DEL" && command !== "CHECK")
    throw missing("CNI_COMMAND", "ADD, DEL, CHECK or VERSION");
  if (!containerId || !/^[a-zA-Z0-9][a-zA-Z0-9_.-]*$/.test(containerId))
    throw missing("CNI_CONTAINERID", "letters, digits, _, . and -");
  if (!name || !LINK_NAME.test(name)) throw missing("CNI_IFNAME", "the name of an interface");
  if (!netns && command !== "DEL") throw missing("CNI_NETNS", "the path of a network namespace");
  const config = decode(stdin);
  const { cniVersion = NEWEST, bridge = DEFAULTS.bridge, mtu = DEFAULTS.mtu, ipam, prevResult } = config;
  if (typeof cniVersion !== "string" || !VERSIONS.some((version) => version === cniVersion)) {
    const words = `flatlab-cni speaks versions ${VERSIONS.join(", ")}, and this is ${JSON.stringify(cniVersion)}`;
    throw new Failure(CODES.incompatibleVersion, words);
  }
  if (typeof bridge !== "string" || !LINK_NAME.test(bridge))
    throw new Failure(CODES.invalidConfig, "bridge has to be the name of an interface, at most 15 bytes");
  if (typeof mtu !== "number" || !Number.isInteger(mtu) || mtu < 68)
    throw new Failure(CODES.invalidConfig, "mtu has to be a whole number of bytes, at least 68");
  if (typeof ipam?.type !== "string" || !/^[\w.-]+$/.test(ipam.type))
    throw new Failure(
      CODES.invalidConfig,
      'ipam.type has to name the plugin that gives addresses, such as "host-local"',
    );
  return {
    command,
    containerId,
    ...(netns && { netns }),
    interface: name,
    cniVersion,
    stdin,
    bridge,
    mtu,
    ipam: ipam.type,
    ...(prevResult && { prevResult }),
  };
}

/** The version that somebody speaks whose configuration may be no good otherwise. */
export function versionOf(stdin: string): string {
  try {
    const { cniVersion } = JSON.parse(stdin) as OwnConfig;
    return typeof cniVersion === "string" ? cniVersion : NEWEST;
  } catch {
    return NEWEST;
  }
}

function decode(stdin: string): OwnConfig {
  try {
    const value = JSON.parse(stdin) as OwnConfig | null;
    if (typeof value === "object" && value !== null && !Array.isArray(value)) return value;
  } catch (error) {
    throw new Failure(CODES.decode, "the configuration on standard input is no JSON", String(error));
  }
  throw new Failure(CODES.decode, "the configuration on standard input is no JSON object");
}

function missing(variable: string, what: string): Failure {
  return new Failure(CODES.invalidEnvironment, `${variable} is missing or wrong: it has to be ${what}`);
}
