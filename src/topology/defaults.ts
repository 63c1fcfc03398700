// What a topology gets that doesn't say otherwise. The schema, which documents the defaults, is where they are written.

import { networkSchema } from "./schema/network.ts";

const { cni, backend, pods, perNode, nodes, services, mtu, vxlan } = networkSchema.properties;

/** The `network:` section of a file without one, addresses still as text. */
export const DEFAULT_NETWORK = {
  cni: cni.default,
  backend: backend.default,
  pods: pods.default,
  perNode: perNode.default,
  nodes: nodes.default,
  services: services.default,
  mtu: mtu.default,
  vxlan: { vni: vxlan.properties.vni.default, port: vxlan.properties.port.default },
} as const;

/** Bytes that VXLAN over IPv4 adds to a packet: outer Ethernet is not counted, inner is (RFC 7348, section 5). */
export const VXLAN_OVERHEAD = 50;
