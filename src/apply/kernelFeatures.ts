// What this host's kernel can do, found out by doing it in a throw-away network namespace. Kernels differ, and a module
// list says little: built-in drivers aren't in it, and a container or a virtual machine may have no modules at all.

import { HostError } from "../errors.ts";
import type { KernelObject } from "../state/kernel.ts";
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
] as const;
export type Feature = (typeof DEVICE_TYPES)[number] | (typeof OPTIONAL_FEATURES)[number];

/** Types of links that a lab can need, and that a kernel can lack. */
const LINK_TYPES = [...DEVICE_TYPES, "tun", "ipip", "wireguard"] as const;
export type DeviceType = (typeof LINK_TYPES)[number];

const PARENT = "link add name parent type veth peer name other";

interface Trial {
  readonly program: "ip" | "tc";
  readonly lines: readonly string[];
}

const TRIALS: Readonly<Record<Feature, Trial>> = {
  veth: { program: "ip", lines: [PARENT] },
  bridge: { program: "ip", lines: ["link add name trial type bridge"] },
  vxlan: { program: "ip", lines: ["link add name trial type vxlan id 1 dstport 4789"] },
  tun: { program: "ip", lines: ["tuntap add dev trial mode tun"] },
  macvlan: { program: "ip", lines: [PARENT, "link add name trial link parent type macvlan"] },
  dummy: { program: "ip", lines: ["link add name trial type dummy"] },
  vlan: { program: "ip", lines: [PARENT, "link add name trial link parent type vlan id 1"] },
  ipip: { program: "ip", lines: ["link add name trial type ipip local 127.0.0.1 remote 127.0.0.2"] },
  wireguard: { program: "ip", lines: ["link add name trial type wireguard"] },
  tbf: { program: "tc", lines: ["qdisc add dev lo root tbf rate 1mbit burst 32k latency 50ms"] },
  netem: { program: "tc", lines: ["qdisc add dev lo root netem delay 1ms"] },
};

/**
 * Whether this kernel has a feature, and if not, its words.
 *
 * @throws {HostError} when iproute2 or util-linux is missing, or namespaces may not be made
 */
export async function tryFeature(
  host: NamespaceHost,
  feature: Feature,
): Promise<{ readonly refusal?: string }> {
  const { program, lines } = TRIALS[feature];
  const { exitCode, stderr } = await host.namespaces.run({
    network: "fresh",
    argv: [program, "-batch", "-"],
    stdin: `${lines.join("\n")}\n`,
  });
  if (exitCode === 0) return {};
  if (/failed to execute/.test(stderr)) {
    throw new HostError("program-missing", `the program ${program} is not installed`, {
      hint: "install iproute2: apt-get install iproute2",
    });
  }
  const [words = ""] = stderr.replace(/^Error: |^RTNETLINK answers: /, "").split("\n");
  return { refusal: words.replace(/\.$/, "") };
}

/** The device types that a lab's namespaces need. */
export function deviceTypesOf(namespaces: Readonly<Record<string, readonly KernelObject[]>>): DeviceType[] {
  const types = new Set<string>();
  for (const object of Object.values(namespaces).flat()) if (object.object === "link") types.add(object.type);
  return LINK_TYPES.filter((type) => types.has(type));
}
