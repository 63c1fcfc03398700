// Which other networks this kernel can build for a lab whose own it can't: what the refusal tells the user.

import { type Family, familyOf } from "../address/address.ts";
import type { Host } from "../engine/open.ts";
import type { NetworkSpec } from "../topology/model.ts";
import { type BackendFacts, backendFacts, backendsOf, CNIS, type Cni } from "../topology/networks.ts";
import { type DeviceType, tryFeature } from "./kernelFeatures.ts";

/** Whatever carries packets between nodes, these wire them. */
const ALWAYS = ["veth", "bridge"] as const;

/**
 * @param network the one that can't be built
 * @returns for example `backend vxlan, host-gw or udp of flannel; or cni canal (vxlan), underlay (none)`; undefined when
 *   nothing else can be built either
 */
export async function describeAlternatives(host: Host, network: NetworkSpec): Promise<string | undefined> {
  const devices: readonly DeviceType[] = [...ALWAYS, "vxlan", "tun", "ipip", "wireguard"];
  const trials = await Promise.all(
    devices.map(async (device) => ({ device, ...(await tryFeature(host, device)) })),
  );
  const working = new Set(trials.flatMap(({ device, refusal }) => (refusal === undefined ? [device] : [])));
  if (ALWAYS.some((device) => !working.has(device))) return undefined;
  const fits = (cni: Cni) =>
    backendsOf(cni).filter((backend) => {
      const facts = backendFacts(cni, backend);
      return facts !== undefined && isPossible(facts, network, working);
    });
  const own = fits(network.cni);
  // Plugins need a list of their own, which nobody has by chance.
  const others = CNIS.filter((cni) => cni !== network.cni && cni !== "plugin" && fits(cni).length > 0);
  const parts = [
    ...(own.length === 0 ? [] : [`backend ${enumerate(own)} of ${network.cni}`]),
    ...(others.length === 0
      ? []
      : [`cni ${others.map((cni) => `${cni} (${fits(cni).join(", ")})`).join(", ")}`]),
  ];
  return parts.length === 0 ? undefined : parts.join("; or ");
}

/** `vxlan`, `vxlan or udp`, `vxlan, host-gw or udp` */
function enumerate(words: readonly string[]): string {
  const front = words.slice(0, -1).join(", ");
  return [front, ...words.slice(-1)].filter((part) => part !== "").join(" or ");
}

function isPossible(
  { device, families, isSegmentBound }: BackendFacts,
  { pods, segments }: NetworkSpec,
  working: ReadonlySet<string>,
): boolean {
  const carries = (family: Family) => families?.includes(family) !== false;
  return (
    (device === undefined || working.has(device)) &&
    pods.every((prefix) => carries(familyOf(prefix))) &&
    !(isSegmentBound === true && segments.length > 1)
  );
}
