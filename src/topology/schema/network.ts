// The `network:` section: which pod network, and its numbers.

export const networkSchema = {
  type: ["object", "null"],
  description: "The pod network and the node network. Every key has a default.",
  examples: [{ pods: "10.1.0.0/16", perNode: 24 }],
  default: {},
  additionalProperties: false,
  properties: {
    cni: {
      type: "string",
      enum: ["flannel"],
      faultCode: "unsupported-network",
      description:
        "Which pod network to build. flannel: a bridge in every node, and a tunnel between the nodes.",
      examples: ["flannel"],
      default: "flannel",
    },
    backend: {
      type: "string",
      enum: ["vxlan"],
      faultCode: "unsupported-network",
      description:
        "How nodes reach each other's pods. vxlan: Ethernet frames in UDP (RFC 7348), 50 bytes of overhead.",
      examples: ["vxlan"],
      default: "vxlan",
    },
    pods: {
      type: "string",
      description: "The pod network. It is split into one subnet for each node.",
      examples: ["10.1.0.0/16"],
      default: "10.244.0.0/16",
    },
    perNode: {
      type: "integer",
      minimum: 1,
      maximum: 30,
      description: "Prefix length of a node's share of the pod network. 24 gives 253 pods to a node.",
      examples: [26],
      default: 24,
    },
    nodes: {
      type: "string",
      description:
        "The node network, also called underlay. Nodes get its addresses from .11 on, in the order of the file.",
      examples: ["172.20.0.0/24"],
      default: "192.168.50.0/24",
    },
    services: {
      type: "string",
      description: "The service network. It is reserved: no node and no pod gets an address in it.",
      examples: ["10.96.0.0/16"],
      default: "10.96.0.0/16",
    },
    mtu: {
      type: "integer",
      minimum: 576,
      maximum: 65_535,
      description: "MTU of the node network in bytes. Pods get 50 bytes less, the overhead of VXLAN.",
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
          description: "VXLAN network identifier.",
          examples: [42],
          default: 1,
        },
        port: {
          type: "integer",
          minimum: 1,
          maximum: 65_535,
          description: "UDP port of the tunnel. 8472 is flannel's, 4789 the one of RFC 7348.",
          examples: [4789],
          default: 8472,
        },
      },
    },
  },
} as const satisfies object;
