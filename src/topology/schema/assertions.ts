// The two lists at the end of a file: extra wires between nodes, and what has to hold in the finished network.

import { impairSchema } from "./impair.ts";

export const linksSchema = {
  type: ["array", "null"],
  description:
    "Wires between two nodes, beside the node network. Their interfaces have the addresses that are given here, or none.",
  examples: [
    [{ endpoints: ["alpha:eth1", "beta:eth1"], addresses: ["172.16.0.1/30", "172.16.0.2/30"], mtu: 9000 }],
  ],
  default: [],
  items: {
    type: "object",
    additionalProperties: false,
    required: ["endpoints"],
    properties: {
      endpoints: {
        type: "array",
        minItems: 2,
        maxItems: 2,
        items: { type: "string" },
        description: "The two ends, each a node and the name of a new interface in it, at most 15 bytes.",
        examples: [["alpha:eth1", "beta:eth1"]],
      },
      addresses: {
        type: "array",
        minItems: 2,
        maxItems: 2,
        items: { type: "string" },
        description: "Addresses of the two ends, in the same order, each with the length of their network.",
        examples: [["172.16.0.1/30", "172.16.0.2/30"]],
      },
      mtu: {
        type: "integer",
        minimum: 576,
        maximum: 65_535,
        description: "MTU of both ends in bytes. Left out, that of the node network.",
        examples: [9000],
      },
      impair: impairSchema,
    },
  },
} as const satisfies object;

export const expectSchema = {
  type: ["array", "null"],
  description: "What has to hold in the finished network. `lab check` proves it.",
  examples: [
    [
      { from: "client", to: "web", port: 8080 },
      { from: "client", to: "10.244.9.9", reach: false },
    ],
  ],
  default: [],
  items: {
    type: "object",
    additionalProperties: false,
    required: ["from", "to"],
    properties: {
      from: {
        type: "string",
        description: "A pod or a node. The name of a pod with replicas stands for all of them.",
        examples: ["client"],
      },
      to: {
        type: "string",
        description:
          "A pod, a node, an address of either family, or a Service, written svc/web. The name of a pod with replicas stands for all of them; x/web and svc/x/web are in the namespace x.",
        examples: ["web", "svc/web", "10.244.9.9"],
      },
      port: {
        type: "integer",
        minimum: 1,
        maximum: 65_535,
        description: "The port that has to answer. Left out, an answer to a ping is enough.",
        examples: [8080],
      },
      protocol: {
        type: "string",
        enum: ["tcp", "udp"],
        description: "Protocol of the port.",
        examples: ["udp"],
        default: "tcp",
      },
      reach: {
        type: "boolean",
        description: "Whether there has to be an answer; false: there must be none.",
        examples: [false],
        default: true,
      },
    },
  },
} as const satisfies object;
