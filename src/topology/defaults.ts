// What a topology gets that doesn't say otherwise, whatever its network. The schema, which documents the defaults, is
// where they are written; those that differ from network to network are in networks.ts.

import { networkSchema } from "./schema/network.ts";

const { cni, mtu, vxlan, bgp } = networkSchema.properties;

export const DEFAULT_NETWORK = {
  cni: cni.default,
  mtu: mtu.default,
  directRouting: vxlan.properties.directRouting.default,
  as: bgp.properties.as.default,
} as const;
