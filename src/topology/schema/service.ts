// A Service: the keys are those of Kubernetes' core/v1 ServiceSpec, for the short form in a topology and for manifests
// alike. The short form may write its ports more shortly. What a schema can't say about it is in ../rules/services.ts.

import { portObjectSchema } from "./servicePort.ts";
import { labelsSchema, nameSchema, servicePathSchema } from "./words.ts";

const otherSpecProperties = {
  type: {
    type: "string",
    enum: ["ClusterIP", "NodePort", "LoadBalancer", "ExternalName"],
    description:
      "ClusterIP: an address of its own. NodePort: a port of every node, too. LoadBalancer: as NodePort, since nobody here gives it an address. ExternalName: another name for a name.",
    examples: ["NodePort"],
    default: "ClusterIP",
  },
  clusterIP: {
    type: "string",
    description: "Its address, out of network.services; None: no address. Left out, a free one.",
    examples: ["10.96.0.80", "None"],
  },
  clusterIPs: {
    type: "array",
    minItems: 1,
    maxItems: 2,
    items: { type: "string" },
    description: "The same, one of each family.",
    examples: [["10.96.0.80", "fd00:96::80"]],
  },
  ipFamilies: {
    type: "array",
    minItems: 1,
    maxItems: 2,
    items: { type: "string", enum: ["IPv4", "IPv6"] },
    description: "Families of its addresses, the primary one first. Left out, that of the service network.",
    examples: [["IPv4", "IPv6"]],
  },
  ipFamilyPolicy: {
    type: "string",
    enum: ["SingleStack", "PreferDualStack", "RequireDualStack"],
    description: "Whether it has addresses of both families.",
    examples: ["PreferDualStack"],
    default: "SingleStack",
  },
  selector: {
    ...labelsSchema,
    description:
      "Pods of its namespace with all of these labels stand behind it. Left out or empty: none do, but what endpoint slices name.",
    examples: [{ app: "web" }],
  },
  sessionAffinity: {
    type: "string",
    enum: ["None", "ClientIP"],
    description: "ClientIP: a client gets to the same pod again.",
    examples: ["ClientIP"],
    default: "None",
  },
  sessionAffinityConfig: {
    type: ["object", "null"],
    additionalProperties: false,
    description: "How long, for sessionAffinity ClientIP.",
    examples: [{ clientIP: { timeoutSeconds: 60 } }],
    default: {},
    properties: {
      clientIP: {
        type: ["object", "null"],
        additionalProperties: false,
        description: "Of affinity by the client's address.",
        examples: [{ timeoutSeconds: 60 }],
        default: {},
        properties: {
          timeoutSeconds: {
            type: "integer",
            minimum: 1,
            maximum: 86_400,
            description: "Seconds after the last connection.",
            examples: [60],
            default: 10_800,
          },
        },
      },
    },
  },
  externalName: {
    type: "string",
    maxLength: 253,
    pattern: "^[a-z0-9]([a-z0-9-]{0,61}[a-z0-9])?(\\.[a-z0-9]([a-z0-9-]{0,61}[a-z0-9])?)*\\.?$",
    patternErrorMessage: "is not a DNS name: use lower-case letters, digits, dashes and dots",
    faultCode: "invalid-name",
    description: "For type ExternalName: the name that it stands for.",
    examples: ["www.example.org"],
  },
  externalIPs: {
    type: ["array", "null"],
    description: "Addresses of other networks that nodes answer for, too.",
    examples: [["192.168.50.200"]],
    default: [],
    items: { type: "string" },
  },
  internalTrafficPolicy: {
    type: "string",
    enum: ["Cluster", "Local"],
    description: "Local: from inside, only pods of the node that the packet is on.",
    examples: ["Local"],
    default: "Cluster",
  },
  externalTrafficPolicy: {
    type: "string",
    enum: ["Cluster", "Local"],
    description:
      "Local: from outside, only pods of the node that the packet comes to; they see the client's own address.",
    examples: ["Local"],
    default: "Cluster",
  },
  publishNotReadyAddresses: {
    type: "boolean",
    description: "Pods stand behind it, ready or not.",
    examples: [true],
    default: false,
  },
} as const satisfies object;

const PORTS_EXAMPLE = [{ name: "http", port: 80, targetPort: 8080 }] as const;

/** ServiceSpec, as it stands in a manifest. */
export const serviceSpecSchema = {
  type: "object",
  additionalProperties: false,
  properties: {
    ...otherSpecProperties,
    ports: {
      type: ["array", "null"],
      description: "Its ports.",
      examples: [PORTS_EXAMPLE],
      default: [],
      items: { type: "object", ...portObjectSchema },
    },
  },
} as const satisfies object;

export const servicesSchema = {
  type: ["object", "null"],
  description:
    "Services, by name: a stable address and name in front of pods. The keys are those of Kubernetes' Service; x/web is the Service web in the namespace x.",
  examples: [{ web: { selector: { app: "web" }, ports: [{ port: 80, targetPort: 8080 }] } }],
  default: {},
  propertyNames: servicePathSchema,
  additionalProperties: {
    type: "object",
    additionalProperties: false,
    properties: {
      namespace: { ...nameSchema, description: "Its namespace.", examples: ["x"], default: "default" },
      ...otherSpecProperties,
      ports: {
        type: ["array", "null"],
        description:
          'Its ports: Kubernetes\' mappings, or shorter 80, or "80:8080" for port 80 in front of the pods\' 8080, or "53/UDP".',
        examples: [PORTS_EXAMPLE, [80, "443:8443", "53/UDP"]],
        default: [],
        items: {
          type: ["object", "integer", "string"],
          minimum: 1,
          maximum: 65_535,
          pattern: "^[1-9][0-9]{0,4}(:[a-z0-9-]+)?(/(TCP|UDP|SCTP))?$",
          patternErrorMessage:
            "is not a port: write 80, or 80:8080 for another port of the pods, or 53/UDP, or a mapping with port and targetPort",
          ...portObjectSchema,
        },
      },
    },
  },
} as const satisfies object;

export const namespacesSchema = {
  type: ["object", "null"],
  description:
    "Kubernetes' namespaces with labels that policies look at. Others exist as soon as something is in them.",
  examples: [{ ops: { labels: { team: "ops" } } }],
  default: {},
  propertyNames: nameSchema,
  additionalProperties: {
    type: ["object", "null"],
    additionalProperties: false,
    properties: {
      labels: {
        ...labelsSchema,
        description: "Its labels, beside kubernetes.io/metadata.name, which each has.",
        examples: [{ team: "ops" }],
      },
    },
  },
} as const satisfies object;
