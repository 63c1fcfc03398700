// A pod: containers that share one network. Inside it, the keys are those of Kubernetes' PodSpec; only `node`,
// `address`, `replicas`, `labels` and `annotations` stand elsewhere in Kubernetes, or nowhere.

import { containersSchema, initContainersSchema } from "./container.ts";
import { impairSchema } from "./impair.ts";
import { volumesSchema } from "./volume.ts";
import { labelKeys, labelsSchema, nameSchema, onePerFamilySchema, pathNameSchema } from "./words.ts";

/** Keys of Kubernetes' PodSpec that mean something here. */
export const podSpecProperties = {
  containers: containersSchema,
  initContainers: initContainersSchema,
  volumes: volumesSchema,
  restartPolicy: {
    type: "string",
    enum: ["Always", "OnFailure", "Never"],
    description:
      "When a container that has ended is started again: always, only when its exit code was not 0, or never.",
    examples: ["OnFailure"],
    default: "Always",
  },
  hostNetwork: {
    type: "boolean",
    description: "The pod's containers are in the network of its node, and its address is the node's.",
    examples: [true],
    default: false,
  },
  hostname: {
    ...nameSchema,
    description: "Host name of the pod. Left out, its own name.",
    examples: ["server"],
  },
  subdomain: {
    ...nameSchema,
    description:
      "Name of a headless Service. The pod then has a name of its own below the Service's: hostname.subdomain.default.svc.cluster.local.",
    examples: ["db"],
  },
  dnsPolicy: {
    type: "string",
    enum: ["ClusterFirst", "ClusterFirstWithHostNet", "Default", "None"],
    description:
      "Which server and search list the pod's resolver has: those of the cluster, those of its node, or only those of dnsConfig.",
    examples: ["None"],
    default: "ClusterFirst",
  },
  dnsConfig: {
    type: ["object", "null"],
    additionalProperties: false,
    description: "Added to the servers, search list and options that dnsPolicy gives.",
    examples: [{ options: [{ name: "ndots", value: "2" }] }],
    default: {},
    properties: {
      nameservers: {
        type: ["array", "null"],
        description: "Addresses of servers, at most 3.",
        examples: [["10.96.0.10"]],
        default: [],
        items: { type: "string" },
      },
      searches: {
        type: ["array", "null"],
        description: "Domains that names are looked up in, at most 32.",
        examples: [["example.org"]],
        default: [],
        items: {
          type: "string",
          maxLength: 253,
          pattern: "^(\\.|[A-Za-z0-9_]([A-Za-z0-9._-]*[A-Za-z0-9])?\\.?)$",
          patternErrorMessage: "is not a domain: use letters, digits, dashes and dots",
          faultCode: "invalid-name",
        },
      },
      options: {
        type: ["array", "null"],
        description: "Options of resolv.conf.",
        examples: [[{ name: "ndots", value: "2" }, { name: "edns0" }]],
        default: [],
        items: {
          type: "object",
          additionalProperties: false,
          required: ["name"],
          properties: {
            name: {
              type: "string",
              pattern: "^[a-z0-9-]+$",
              patternErrorMessage: "is not an option of resolv.conf",
              faultCode: "invalid-name",
              description: "Name of the option.",
              examples: ["ndots"],
            },
            value: {
              type: "string",
              pattern: "^[A-Za-z0-9]*$",
              patternErrorMessage: "is not the value of an option of resolv.conf",
              description: "Its value, where it has one.",
              examples: ["2"],
            },
          },
        },
      },
    },
  },
} as const satisfies object;

const podSchema = {
  type: ["object", "null"],
  additionalProperties: false,
  properties: {
    namespace: { ...nameSchema, description: "Its namespace.", examples: ["x"], default: "default" },
    node: {
      type: "string",
      description: "The node that the pod runs on. Left out, pods are spread over the nodes.",
      examples: ["alpha"],
    },
    nodeSelector: {
      ...labelsSchema,
      description:
        "Labels of the nodes that the pod may be on. Every node has the label kubernetes.io/hostname, its name.",
      examples: [{ zone: "b" }],
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
    annotations: {
      type: ["object", "null"],
      description: "Annotations: notes that nobody selects by.",
      examples: [{ "example.org/owner": "team-a" }],
      default: {},
      propertyNames: labelKeys,
      additionalProperties: { type: "string" },
    },
    impair: impairSchema,
    ...podSpecProperties,
  },
} as const satisfies object;

export const podsSchema = {
  type: ["object", "null"],
  description:
    "The pods, by name; x/web is the pod web in the namespace x. Inside a pod the keys are Kubernetes' own.",
  examples: [{ web: { containers: [{ name: "server", image: "flatlab/toolbox" }] }, client: null }],
  propertyNames: pathNameSchema,
  additionalProperties: podSchema,
} as const satisfies object;
