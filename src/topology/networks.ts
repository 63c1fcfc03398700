// The pod networks that can be asked for: what each cni offers and what it takes unless a file says otherwise. Schema,
// normalisation, rules and network/cni.ts all read this one table.
// Sources: flannel Documentation/backends.md; Calico's IPPool and BGPConfiguration defaults; weave net/address and mesh.

import type { Family } from "../address/address.ts";
import type { Addressing } from "../address/allocate.ts";

export const CNIS = ["flannel", "calico", "canal", "weave", "underlay", "plugin"] as const;
export type Cni = (typeof CNIS)[number];

export const BACKENDS = ["vxlan", "host-gw", "udp", "bgp", "mesh", "none", "ipip", "wireguard"] as const;
export type Backend = (typeof BACKENDS)[number];

/** A number for each family. */
export type PerFamily<Value> = Readonly<Record<Family, Value>>;

/** What a link has to carry, bytes: RFC 791 and RFC 8200. */
export const SMALLEST_MTU: PerFamily<number> = { 4: 576, 6: 1280 };

export interface CniFacts {
  readonly addressing: Addressing;
  /** The pod network of each family when the file gives none; absent: pods are on the node network. */
  readonly pods?: PerFamily<string>;
  /** Prefix length of a node's share. */
  readonly perNode: PerFamily<number>;
  /** The first is the default. */
  readonly backends: Readonly<Partial<Record<Backend, BackendFacts>>>;
}

export interface BackendFacts {
  /** Bytes that it takes from the MTU of the node network, by family of the outer packet. */
  readonly overhead: PerFamily<number>;
  /** Type of the device that carries packets between nodes; absent: the node network's own. */
  readonly device?: "vxlan" | "tun" | "ipip" | "wireguard";
  /** Names of the daemons that run in every node, as in `alpha/bird`. */
  readonly daemons?: readonly string[];
  readonly vxlan?: { readonly vni: number; readonly port: number };
  /** Those that run in the router between segments. */
  readonly routerDaemons?: readonly string[];
  /** One tunnel for both families, since it carries Ethernet frames; its outer packets are of the primary one. */
  readonly carriesFrames?: true;
  /** Each node has a pair of keys. */
  readonly encrypts?: true;
  /** It hands packets to the peer node itself, so all nodes have to be on one segment. */
  readonly isSegmentBound?: true;
  /** Families that it carries; absent: both. */
  readonly families?: readonly Family[];
}

const NOTHING = { 4: 0, 6: 0 } as const;
/** RFC 7348, section 5: outer IP, UDP and VXLAN headers and the inner Ethernet header. */
const VXLAN = { 4: 20 + 8 + 8 + 14, 6: 40 + 8 + 8 + 14 } as const;
const PODS = { 4: "10.244.0.0/16", 6: "fd00:244::/56" } as const;

export const NETWORKS: Readonly<Record<Cni, CniFacts>> = {
  flannel: {
    addressing: "subnets",
    pods: PODS,
    perNode: { 4: 24, 6: 64 },
    backends: {
      vxlan: { overhead: VXLAN, device: "vxlan", vxlan: { vni: 1, port: 8472 } },
      "host-gw": { overhead: NOTHING, isSegmentBound: true },
      udp: { overhead: { 4: 28, 6: 48 }, device: "tun", daemons: ["flanneld"] },
      ipip: { overhead: { 4: 20, 6: 40 }, device: "ipip", families: [4] },
      wireguard: { overhead: { 4: 80, 6: 80 }, device: "wireguard", encrypts: true },
    },
  },
  calico: {
    addressing: "subnets",
    pods: PODS,
    perNode: { 4: 26, 6: 122 },
    backends: {
      bgp: { overhead: NOTHING, daemons: ["bird"], routerDaemons: ["bird"] },
      vxlan: { overhead: VXLAN, device: "vxlan", vxlan: { vni: 4096, port: 4789 } },
      ipip: { overhead: { 4: 20, 6: 40 }, device: "ipip", families: [4] },
    },
  },
  canal: {
    addressing: "subnets",
    pods: PODS,
    perNode: { 4: 24, 6: 64 },
    backends: { vxlan: { overhead: VXLAN, device: "vxlan", vxlan: { vni: 1, port: 8472 } } },
  },
  weave: {
    addressing: "shared",
    pods: { 4: "10.32.0.0/12", 6: "fd00:32::/64" },
    perNode: { 4: 12, 6: 64 },
    // What weave leaves of 1,500 bytes, encrypted or not: 1,376.
    backends: {
      mesh: {
        overhead: { 4: 124, 6: 144 },
        carriesFrames: true,
        device: "vxlan",
        vxlan: { vni: 1, port: 6784 },
      },
    },
  },
  underlay: {
    addressing: "direct",
    perNode: { 4: 24, 6: 64 },
    backends: { none: { overhead: NOTHING } },
  },
  plugin: {
    addressing: "subnets",
    pods: PODS,
    perNode: { 4: 24, 6: 64 },
    backends: {
      "host-gw": { overhead: NOTHING, isSegmentBound: true },
      vxlan: { overhead: VXLAN, device: "vxlan", vxlan: { vni: 1, port: 8472 } },
    },
  },
};

/** The node network and the service network of each family when the file gives none. */
export const NODE_NETWORK: PerFamily<string> = { 4: "192.168.50.0/24", 6: "fd00:50::/64" };
export const SERVICE_NETWORK: PerFamily<string> = { 4: "10.96.0.0/16", 6: "fd00:96::/112" };

/** A network that is longer has no room for hosts. */
export const LONGEST_PREFIX: PerFamily<number> = { 4: 30, 6: 126 };

/** Backends of a cni, the default first. */
export function backendsOf(cni: Cni): readonly Backend[] {
  const offered = NETWORKS[cni].backends;
  return Object.keys(offered) as Backend[];
}

/** @returns undefined for a pair that doesn't exist */
export function backendFacts(cni: Cni, backend: Backend): BackendFacts | undefined {
  return NETWORKS[cni].backends[backend];
}
