// A container of a pod. Keys are Kubernetes' own. Source: Kubernetes API reference, core/v1 Container.

import { environmentSourcesSchema, podEnvironmentSchema } from "./environment.ts";
import { probesSchema } from "./probe.ts";
import { subPathSchema } from "./volume.ts";
import { absolutePath, imageSchema, nameSchema, wordsSchema } from "./words.ts";

const portSchema = {
  type: "object",
  additionalProperties: false,
  required: ["containerPort"],
  properties: {
    name: {
      type: "string",
      maxLength: 15,
      pattern: "^[a-z0-9]([a-z0-9-]*[a-z0-9])?$",
      patternErrorMessage: "is not the name of a port: use lower-case letters, digits and dashes",
      faultCode: "invalid-name",
      description: "Name of the port.",
      examples: ["http"],
    },
    containerPort: {
      type: "integer",
      minimum: 1,
      maximum: 65_535,
      description: "The port that the container listens on.",
      examples: [8080],
    },
    hostPort: {
      type: "integer",
      minimum: 1,
      maximum: 65_535,
      description:
        "Port of the node that leads to the container's, for networks of CNI plugins (cni plugin) whose list has portmap or another one with the capability portMappings.",
      examples: [8080],
    },
    protocol: {
      type: "string",
      enum: ["TCP", "UDP", "SCTP"],
      description: "TCP, UDP or SCTP.",
      examples: ["UDP"],
      default: "TCP",
    },
  },
} as const satisfies object;

const volumeMountSchema = {
  type: "object",
  additionalProperties: false,
  required: ["name", "mountPath"],
  properties: {
    name: { type: "string", description: "Name of one of the pod's volumes.", examples: ["shared"] },
    mountPath: {
      type: "string",
      ...absolutePath,
      description: "Where the volume appears in the container.",
      examples: ["/shared"],
    },
    readOnly: {
      type: "boolean",
      description: "The container can't write to it.",
      examples: [true],
      default: false,
    },
    subPath: subPathSchema,
  },
} as const satisfies object;

/** capabilities(7), without `CAP_` as Kubernetes writes them. */
const capabilitiesSchema = {
  type: ["array", "null"],
  examples: [["NET_ADMIN"]],
  default: [],
  items: {
    type: "string",
    pattern: "^[A-Z][A-Z_]*$",
    patternErrorMessage: "is not a capability: write it as NET_ADMIN",
    faultCode: "invalid-capability",
  },
} as const satisfies object;

const containerProperties = {
  name: { ...nameSchema, description: "Name of the container, unique in its pod.", examples: ["server"] },
  image: imageSchema,
  command: {
    ...wordsSchema,
    description:
      "Replaces the entry point of the image. A list of words; no shell reads it, but $(NAME) stands for a variable of the environment.",
    examples: [["busybox", "httpd", "-f", "-p", "8080"]],
  },
  args: {
    ...wordsSchema,
    description: "Replaces the command of the image: arguments of its entry point.",
    examples: [["--verbose"]],
  },
  workingDir: {
    type: "string",
    ...absolutePath,
    description: "Directory in which the command starts. Left out, the image decides.",
    examples: ["/srv"],
  },
  env: podEnvironmentSchema,
  envFrom: environmentSourcesSchema,
  ports: {
    type: ["array", "null"],
    description:
      "Ports that the container listens on, for the reader and for services. Nothing has to be opened: the network is flat.",
    examples: [[{ name: "http", containerPort: 8080 }]],
    default: [],
    items: portSchema,
  },
  volumeMounts: {
    type: ["array", "null"],
    description: "Which of the pod's volumes the container sees, and where.",
    examples: [[{ name: "shared", mountPath: "/shared" }]],
    default: [],
    items: volumeMountSchema,
  },
  securityContext: {
    type: ["object", "null"],
    additionalProperties: false,
    description: "What the container may do.",
    examples: [{ capabilities: { add: ["NET_ADMIN"] } }],
    default: {},
    properties: {
      capabilities: {
        type: ["object", "null"],
        additionalProperties: false,
        description: "Capabilities of Linux, beside those that Docker gives.",
        examples: [{ add: ["NET_ADMIN"], drop: ["CHOWN"] }],
        default: {},
        properties: {
          add: { ...capabilitiesSchema, description: "Given to the container." },
          drop: { ...capabilitiesSchema, description: "Taken from it; ALL takes all." },
        },
      },
    },
  },
} as const satisfies object;

export const initContainersSchema = {
  type: ["array", "null"],
  description:
    "Containers that run one after the other to their end, before the others start. One that fails is started again, unless restartPolicy is Never.",
  examples: [[{ name: "prepare", command: ["touch", "/shared/ready"] }]],
  default: [],
  items: {
    type: "object",
    additionalProperties: false,
    required: ["name"],
    properties: containerProperties,
  },
} as const satisfies object;

export const containersSchema = {
  type: ["array", "null"],
  description:
    "Containers of the pod. They share its address and reach each other on localhost. Left out, the pod is a bare one of the toolbox image, good to exec into.",
  examples: [[{ name: "server", command: ["busybox", "httpd", "-f", "-p", "8080"] }]],
  default: [],
  items: {
    type: "object",
    additionalProperties: false,
    required: ["name"],
    properties: { ...containerProperties, ...probesSchema },
  },
} as const satisfies object;
