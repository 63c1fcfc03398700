// What this host's kernel can do, found out by doing it in a throw-away network namespace. Kernels differ, and a module
// list says little: built-in drivers aren't in it, and a container or a virtual machine may have no modules at all.

import type { Host } from "../engine/open.ts";
import { HostError } from "../errors.ts";
import type { KernelObject } from "../state/kernel.ts";

/** Device types that some network of some version needs; a lab asks only for its own. */
export const DEVICE_TYPES = [
  "veth",
  "bridge",
  "vxlan",
  "macvlan",
  "dummy",
  "vlan",
  "ipip",
  "wireguard",
] as const;
export type DeviceType = (typeof DEVICE_TYPES)[number];

/** Words after `ip link add name probe`; a bare type where that is enough. */
const TRIAL: Partial<Record<DeviceType, string>> = {
  vxlan: "type vxlan id 1 dstport 4789",
  macvlan: "link lo type macvlan",
  vlan: "link lo type vlan id 1",
  ipip: "type ipip local 127.0.0.1 remote 127.0.0.2",
};

/**
 * Whether a link of this type can be made, and if not, the kernel's words.
 *
 * @throws {HostError} when `ip` or `unshare` is missing, or namespaces may not be made
 */
export async function tryDevice(host: Host, type: DeviceType): Promise<{ readonly refusal?: string }> {
  const words = (TRIAL[type] ?? `type ${type}`).split(" ");
  const { exitCode, stderr } = await host.namespaces.run({
    network: "fresh",
    argv: ["ip", "link", "add", "name", "probe", ...words],
  });
  if (exitCode === 0) return {};
  if (/failed to execute ip: No such file/.test(stderr)) {
    throw new HostError("program-missing", "the program ip is not installed", {
      hint: "install iproute2: apt-get install iproute2",
    });
  }
  return { refusal: stderr.trim().replace(/^Error: |^RTNETLINK answers: /, "") };
}

/** The device types that a lab's namespaces need. */
export function deviceTypesOf(namespaces: Readonly<Record<string, readonly KernelObject[]>>): DeviceType[] {
  const types = new Set<string>();
  for (const object of Object.values(namespaces).flat()) if (object.object === "link") types.add(object.type);
  return DEVICE_TYPES.filter((type) => types.has(type));
}
