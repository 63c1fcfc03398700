// What this host's kernel can do, found out by doing it in a throw-away network namespace. Kernels differ, and a module
// list says little: built-in drivers aren't in it, and a container or a virtual machine may have no modules at all.

import { HostError } from "../errors.ts";
import type { KernelObject } from "../state/kernel.ts";
import { FILTER_FEATURES, FILTER_TRIALS } from "./filterFeatures.ts";
import type { NamespaceHost } from "./job.ts";

/** Device types without which there is no lab of the default network. */
export const DEVICE_TYPES = ["veth", "bridge", "vxlan"] as const;

/** What some networks need, and faults of this field. */
export const OPTIONAL_FEATURES = [
  "tun",
  "macvlan",
  "dummy",
  "vlan",
  "ipip",
  "wireguard",
  "tbf",
  "netem",
  ...FILTER_FEATURES,
] as const;
export type Feature = (typeof DEVICE_TYPES)[number] | (typeof OPTIONAL_FEATURES)[number];

/** Types of links that a lab can need, and that a kernel can lack. */
const LINK_TYPES = [...DEVICE_TYPES, "tun", "ipip", "wireguard"] as const;
export type DeviceType = (typeof LINK_TYPES)[number];

const PARENT = "link add name parent type veth peer name other";

interface Trial {
  readonly argv: readonly [string, ...string[]];
  readonly lines: readonly string[];
}

const ip = (...lines: readonly string[]): Trial => ({ argv: ["ip", "-batch", "-"], lines });
const tc = (...lines: readonly string[]): Trial => ({ argv: ["tc", "-batch", "-"], lines });

const TRIALS: Readonly<Record<Feature, Trial>> = {
  veth: ip(PARENT),
  bridge: ip("link add name trial type bridge"),
  vxlan: ip("link add name trial type vxlan id 1 dstport 4789"),
  tun: ip("tuntap add dev trial mode tun"),
  macvlan: ip(PARENT, "link add name trial link parent type macvlan"),
  dummy: ip("link add name trial type dummy"),
  vlan: ip(PARENT, "link add name trial link parent type vlan id 1"),
  ipip: ip("link add name trial type ipip local 127.0.0.1 remote 127.0.0.2"),
  wireguard: ip("link add name trial type wireguard"),
  tbf: tc("qdisc add dev lo root tbf rate 1mbit burst 32k latency 50ms"),
  netem: tc("qdisc add dev lo root netem delay 1ms"),
  ...FILTER_TRIALS,
};

/** What each way into namespaces has found so far; a module that is lacking may be loaded any time. */
const FOUND = new WeakMap<NamespaceHost["namespaces"], Set<Feature>>();

/** The same, asked once in a process where the answer is yes. */
export async function tryFeatureOnce(
  host: NamespaceHost,
  feature: Feature,
): Promise<{ readonly refusal?: string }> {
  const found = FOUND.get(host.namespaces) ?? new Set();
  FOUND.set(host.namespaces, found);
  if (found.has(feature)) return {};
  const trial = await tryFeature(host, feature);
  if (trial.refusal === undefined) found.add(feature);
  return trial;
}

/**
 * Whether this kernel has a feature, and if not, its words.
 *
 * @throws {HostError} when iproute2 or util-linux is missing, or namespaces may not be made
 */
export async function tryFeature(
  host: NamespaceHost,
  feature: Feature,
): Promise<{ readonly refusal?: string }> {
  const { argv, lines } = TRIALS[feature];
  const { exitCode, stderr } = await host.namespaces.run({
    network: "fresh",
    argv,
    stdin: `${lines.join("\n")}\n`,
  });
  if (exitCode === 0) return {};
  // The toolbox has an nft of its own: a host without one can have the feature all the same.
  if (/failed to execute nft|nft: not found/.test(stderr)) return {};
  if (/failed to execute/.test(stderr)) {
    throw new HostError("program-missing", `the program ${argv[0]} is not installed`, {
      hint: "install iproute2: apt-get install iproute2",
    });
  }
  const [words = ""] = stderr.replace(/^(\S+: )?Error: |^RTNETLINK answers: /, "").split("\n");
  return { refusal: words.replace(/\.$/, "") };
}

/** The device types that a lab's namespaces need. */
export function deviceTypesOf(namespaces: Readonly<Record<string, readonly KernelObject[]>>): DeviceType[] {
  const types = new Set<string>();
  for (const object of Object.values(namespaces).flat()) if (object.object === "link") types.add(object.type);
  return LINK_TYPES.filter((type) => types.has(type));
}
