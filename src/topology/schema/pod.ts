// A pod: containers that share one network. Inside it, the keys are those of Kubernetes' PodSpec; only `node`,
// `address` and `replicas` are this file format's own.

import {
  absolutePath,
  environmentSchema,
  imageSchema,
  labelsSchema,
  nameSchema,
  onePerFamilySchema,
  wordsSchema,
} from "./words.ts";

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
      enum: ["TCP", "UDP"],
      description: "TCP or UDP.",
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
  },
} as const satisfies object;

const containerSchema = {
  type: "object",
  additionalProperties: false,
  required: ["name"],
  properties: {
    name: { ...nameSchema, description: "Name of the container, unique in its pod.", examples: ["server"] },
    image: imageSchema,
    command: {
      ...wordsSchema,
      description: "Replaces the entry point of the image. A list of words; no shell reads it.",
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
    env: environmentSchema,
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
  },
} as const satisfies object;

const podSchema = {
  type: ["object", "null"],
  additionalProperties: false,
  properties: {
    node: {
      type: "string",
      description: "The node that the pod runs on. Left out, pods are spread over the nodes.",
      examples: ["alpha"],
    },
    address: {
      ...onePerFamilySchema,
      description:
        "Address of the pod, in the subnet of its node, or one for each family. Left out, the next free one.",
      examples: ["10.244.1.77", ["10.244.1.77", "fd00:244:0:1::77"]],
    },
    replicas: {
      type: "integer",
      minimum: 1,
      maximum: 1000,
      description: "How many of this pod: web-0, web-1 and so on. Left out, there is one, called web.",
      examples: [3],
    },
    labels: labelsSchema,
    containers: {
      type: ["array", "null"],
      description:
        "Containers of the pod. They share its address and reach each other on localhost. Left out, the pod is a bare one of the toolbox image, good to exec into.",
      examples: [[{ name: "server", command: ["busybox", "httpd", "-f", "-p", "8080"] }]],
      default: [],
      items: containerSchema,
    },
    volumes: {
      type: ["array", "null"],
      description: "Directories that the pod's containers share. They begin empty and go with the pod.",
      examples: [[{ name: "shared", emptyDir: {} }]],
      default: [],
      items: {
        type: "object",
        additionalProperties: false,
        required: ["name"],
        properties: {
          name: {
            ...nameSchema,
            description: "Name of the volume, unique in its pod.",
            examples: ["shared"],
          },
          emptyDir: {
            type: ["object", "null"],
            additionalProperties: false,
            description: "The kind of volume, and the only one there is: an empty directory.",
            examples: [{}],
            default: {},
          },
        },
      },
    },
  },
} as const satisfies object;

export const podsSchema = {
  type: ["object", "null"],
  description: "The pods, by name. Inside a pod the keys are Kubernetes' own.",
  examples: [{ web: { containers: [{ name: "server", image: "flatlab/toolbox" }] }, client: null }],
  propertyNames: nameSchema,
  additionalProperties: podSchema,
} as const satisfies object;
