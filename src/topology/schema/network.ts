// The `network:` section: which pod network, and its numbers. Defaults that differ from network to network are in
// ../networks.ts.

import { BACKENDS, CNIS } from "../networks.ts";
import { nameSchema, onePerFamilySchema } from "./words.ts";

const segmentSchema = {
  type: ["string", "object"],
  additionalProperties: false,
  required: ["name", "prefix"],
  properties: {
    name: {
      ...nameSchema,
      description: "Name of the segment. Nodes name theirs with the key segment.",
      examples: ["rack1"],
    },
    prefix: {
      ...onePerFamilySchema,
      description: "Its network, or one network for each family.",
      examples: ["192.168.50.0/24", ["192.168.51.0/24", "fd00:51::/64"]],
    },
  },
} as const satisfies object;

export const networkSchema = {
  type: ["object", "null"],
  description: "The pod network and the node network. Every key has a default.",
  examples: [{ pods: "10.1.0.0/16", perNode: 24 }],
  default: {},
  additionalProperties: false,
  properties: {
    cni: {
      type: "string",
      enum: CNIS,
      faultCode: "unsupported-network",
      description:
        "Which pod network to build. flannel: a bridge in every node, and a tunnel between the nodes. calico: routed pods, and BGP between the nodes. canal: routed pods and flannel's tunnel. weave: one Ethernet segment over all nodes. underlay: pods on the node network itself. plugin: real CNI plugins.",
      examples: ["calico"],
      default: "flannel",
    },
    backend: {
      type: "string",
      enum: BACKENDS,
      faultCode: "unsupported-network",
      description:
        "How nodes reach each other's pods; the first is the default. flannel: vxlan, host-gw, udp, ipip, wireguard. calico: bgp, vxlan, ipip. canal: vxlan. weave: mesh. underlay: none. plugin: host-gw, vxlan.",
      examples: ["host-gw"],
    },
    pods: {
      ...onePerFamilySchema,
      description:
        "The pod network, or one for each family, of which the first is the primary one. It is split into one subnet for each node, but in weave's network, which all nodes share. Left out, 10.244.0.0/16, for weave 10.32.0.0/12; with cni underlay there is none.",
      examples: ["10.1.0.0/16", ["10.244.0.0/16", "fd00:244::/56"]],
    },
    perNode: {
      type: ["integer", "array"],
      minimum: 1,
      maximum: 126,
      minItems: 1,
      maxItems: 2,
      items: { type: "integer", minimum: 1, maximum: 126 },
      description:
        "Prefix length of a node's share of the pod network, or one for each of its prefixes. Left out, 24 for IPv4 (253 pods to a node) and 64 for IPv6; for calico 26 and 122.",
      examples: [26, [24, 64]],
    },
    nodes: {
      type: ["string", "array"],
      minItems: 1,
      maxItems: 64,
      items: segmentSchema,
      description:
        "The node network, also called underlay: a network, one for each family, or a list of segments, which the lab joins with a router. Nodes get its addresses from .11 on, in the order of the file, and those before .11 when there are no more, so in a /29 from .1 on. Left out, 192.168.50.0/24, and fd00:50::/64 where pods have IPv6.",
      examples: [
        "172.20.0.0/24",
        [
          { name: "rack1", prefix: "192.168.50.0/24" },
          { name: "rack2", prefix: "192.168.51.0/24" },
        ],
      ],
    },
    services: {
      ...onePerFamilySchema,
      description:
        "The service network, or one for each family. Services have addresses of it, from .11 on; the tenth is that of the lab's DNS server. Left out, 10.96.0.0/16, and fd00:96::/112 where pods have IPv6.",
      examples: ["10.96.0.0/16"],
    },
    mtu: {
      type: "integer",
      minimum: 576,
      maximum: 65_535,
      description:
        "MTU of the node network in bytes. Pods get what the backend leaves of it: VXLAN takes 50 bytes over IPv4 and 70 over IPv6.",
      examples: [9000],
      default: 1500,
    },
    vxlan: {
      type: ["object", "null"],
      description: "Numbers of the VXLAN tunnel.",
      examples: [{ vni: 42, port: 4789 }],
      default: {},
      additionalProperties: false,
      properties: {
        vni: {
          type: "integer",
          minimum: 1,
          maximum: 16_777_215,
          description: "VXLAN network identifier. Left out, 1, for calico 4096.",
          examples: [42],
        },
        port: {
          type: "integer",
          minimum: 1,
          maximum: 65_535,
          description:
            "UDP port of the tunnel. Left out, 8472, which is flannel's; for calico 4789, the one of RFC 7348; for weave 6784.",
          examples: [4789],
        },
        directRouting: {
          type: "boolean",
          description:
            "Nodes on one segment reach each other's pods by plain routes, and not through the tunnel.",
          examples: [true],
          default: false,
        },
      },
    },
    bgp: {
      type: ["object", "null"],
      description: "Numbers of the BGP backend.",
      examples: [{ as: 65_001 }],
      default: {},
      additionalProperties: false,
      properties: {
        as: {
          type: "integer",
          minimum: 1,
          maximum: 4_294_967_294,
          description: "Autonomous system of all nodes.",
          examples: [65_001],
          default: 64_512,
        },
      },
    },
    dns: {
      type: ["object", "null"],
      description: "The lab's DNS server, which every lab with Services has.",
      examples: [{ upstream: "10.9.0.53" }],
      default: {},
      additionalProperties: false,
      properties: {
        upstream: {
          type: ["string", "array"],
          minItems: 1,
          maxItems: 3,
          items: { type: "string" },
          description:
            "Servers for names outside of the cluster's domain, which the server has to be able to reach: a pod or a node of the lab. Left out, such names don't exist.",
          examples: ["10.9.0.53"],
        },
      },
    },
    conflist: {
      type: "string",
      description:
        "Network configuration list of the CNI plugins that wire the pods, for cni plugin. A relative path begins at the directory of the topology file.",
      examples: ["./10-lab.conflist"],
    },
  },
} as const satisfies object;
