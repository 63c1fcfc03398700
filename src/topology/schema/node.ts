// A node: a container that stands for a machine.

import { impairSchema } from "./impair.ts";
import {
  environmentSchema,
  imageSchema,
  labelsSchema,
  nameSchema,
  onePerFamilySchema,
  wordsSchema,
} from "./words.ts";

const nodeSchema = {
  type: ["object", "null"],
  additionalProperties: false,
  properties: {
    address: {
      ...onePerFamilySchema,
      description: "Address on the node network, or one for each family. Left out, the next free one.",
      examples: ["192.168.50.20", ["192.168.50.20", "fd00:50::20"]],
    },
    podCIDR: {
      ...onePerFamilySchema,
      description:
        "The node's share of the pod network, or one for each family. Left out, the next free subnet; like flannel, the first one is not handed out by itself.",
      examples: ["10.244.7.0/24"],
    },
    segment: {
      type: "string",
      description: "The segment of the node network that it is on. Left out, the first one.",
      examples: ["rack2"],
    },
    labels: labelsSchema,
    image: imageSchema,
    command: {
      ...wordsSchema,
      description:
        "Replaces the command of the image. It has to keep running. A list of words; no shell reads it.",
      examples: [["sleep", "infinity"]],
    },
    env: environmentSchema,
    binds: {
      type: ["array", "null"],
      description:
        "Files and directories of the host to mount: host:container, with :ro at the end for read-only. A relative host path begins at the directory of the topology file.",
      examples: [["./frr.conf:/etc/frr/frr.conf:ro"]],
      default: [],
      items: { type: "string" },
    },
    routes: {
      type: ["array", "null"],
      description:
        "Routes of the node beside those of the pod network, for example over its links. The gateway has to be on a network of the node.",
      examples: [[{ to: "172.16.0.4/30", via: "172.16.0.2" }]],
      default: [],
      items: {
        type: "object",
        additionalProperties: false,
        required: ["to", "via"],
        properties: {
          to: { type: "string", description: "The network that it leads to.", examples: ["172.16.0.4/30"] },
          via: { type: "string", description: "The gateway.", examples: ["172.16.0.2"] },
        },
      },
    },
    impair: impairSchema,
    exec: {
      type: ["array", "null"],
      description:
        'Commands to run in the node when it has been wired: once, and again when the node or the list is a new one. What they make is not part of the state and is not mended. Each is split into words at spaces, quotes keep words together, and no shell reads it: for a pipe write sh -c "...".',
      examples: [["sysctl -w net.ipv4.tcp_mtu_probing=1", "ip route"]],
      default: [],
      items: { type: "string" },
    },
  },
} as const satisfies object;

export const nodesSchema = {
  type: ["object", "null"],
  description: "The nodes, by name. Nothing has to be said about a node: `alpha:` is enough.",
  examples: [{ alpha: null, beta: { labels: { zone: "b" } } }],
  propertyNames: nameSchema,
  additionalProperties: nodeSchema,
} as const satisfies object;
