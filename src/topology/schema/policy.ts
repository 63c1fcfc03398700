// A network policy: the keys are those of networking.k8s.io/v1 NetworkPolicySpec, for the short form in a topology and
// for manifests alike. What a schema can't say about it is in ../rules/policies.ts.

import { givenSelectorSchema, selectorSchema } from "./selector.ts";
import { portReferenceSchema } from "./servicePort.ts";
import { nameSchema, subdomainPathSchema } from "./words.ts";

const peersSchema = {
  type: ["array", "null"],
  items: {
    type: "object",
    additionalProperties: false,
    properties: {
      podSelector: {
        ...givenSelectorSchema,
        description:
          "Pods, by their labels: of the policy's own namespace, or with namespaceSelector of those namespaces.",
        examples: [{ matchLabels: { role: "frontend" } }],
      },
      namespaceSelector: {
        ...givenSelectorSchema,
        description: "Namespaces, by their labels: all of their pods, or with podSelector those.",
        examples: [{ matchLabels: { team: "ops" } }],
      },
      ipBlock: {
        type: "object",
        additionalProperties: false,
        required: ["cidr"],
        description: "Addresses, whoever has them. It stands alone.",
        examples: [{ cidr: "192.168.50.0/24", except: ["192.168.50.1/32"] }],
        properties: {
          cidr: { type: "string", description: "A network.", examples: ["192.168.50.0/24"] },
          except: {
            type: ["array", "null"],
            description: "Networks in it that aren't meant.",
            examples: [["192.168.50.1/32"]],
            default: [],
            items: { type: "string" },
          },
        },
      },
    },
  },
} as const satisfies object;

const portsSchema = {
  type: ["array", "null"],
  description: "Ports that it is about. Left out or empty: every port of every protocol.",
  examples: [[{ protocol: "TCP", port: 6379 }]],
  default: [],
  items: {
    type: "object",
    additionalProperties: false,
    properties: {
      protocol: {
        type: "string",
        enum: ["TCP", "UDP", "SCTP"],
        description: "Protocol of the port.",
        examples: ["UDP"],
        default: "TCP",
      },
      port: {
        ...portReferenceSchema,
        description: "A number, or the name of a container's port. Left out: every port of the protocol.",
        examples: [6379, "http"],
      },
      endPort: {
        type: "integer",
        minimum: 1,
        maximum: 65_535,
        description: "With a number in port: up to this one, inclusive.",
        examples: [6389],
      },
    },
  },
} as const satisfies object;

const policySpecProperties = {
  podSelector: {
    ...selectorSchema,
    description: "Pods of the policy's namespace that it is about. Empty: all of them.",
    examples: [{ matchLabels: { role: "backend" } }],
  },
  policyTypes: {
    type: ["array", "null"],
    description:
      "Directions in which it isolates them. Left out, Ingress, and Egress where there are egress rules.",
    examples: [["Ingress"]],
    items: { type: "string", enum: ["Ingress", "Egress"] },
  },
  ingress: {
    type: ["array", "null"],
    description: "Who may reach them. Left out or empty: nobody.",
    examples: [[{ from: [{ podSelector: { matchLabels: { role: "frontend" } } }], ports: [{ port: 6379 }] }]],
    default: [],
    items: {
      type: "object",
      additionalProperties: false,
      properties: {
        from: {
          ...peersSchema,
          description: "Whom it admits. Left out or empty: everybody.",
          examples: [[{ podSelector: { matchLabels: { role: "frontend" } } }]],
          default: [],
        },
        ports: portsSchema,
      },
    },
  },
  egress: {
    type: ["array", "null"],
    description: "Whom they may reach. Left out or empty: nobody.",
    examples: [[{ to: [{ ipBlock: { cidr: "10.0.0.0/24" } }], ports: [{ port: 5978 }] }]],
    default: [],
    items: {
      type: "object",
      additionalProperties: false,
      properties: {
        to: {
          ...peersSchema,
          description: "Whom it lets them reach. Left out or empty: everybody.",
          examples: [[{ ipBlock: { cidr: "10.0.0.0/24" } }]],
          default: [],
        },
        ports: portsSchema,
      },
    },
  },
} as const satisfies object;

/** NetworkPolicySpec, as it stands in a manifest. */
export const policySpecSchema = {
  type: "object",
  additionalProperties: false,
  properties: policySpecProperties,
} as const satisfies object;

export const policiesSchema = {
  type: ["object", "null"],
  description:
    "Network policies, by name: who may talk to whom. The keys are those of Kubernetes' NetworkPolicy; x/deny-all is the policy deny-all in the namespace x.",
  examples: [
    {
      "allow-frontend-to-backend": {
        podSelector: { matchLabels: { role: "backend" } },
        ingress: [{ from: [{ podSelector: { matchLabels: { role: "frontend" } } }] }],
      },
    },
  ],
  default: {},
  propertyNames: subdomainPathSchema,
  additionalProperties: {
    type: "object",
    additionalProperties: false,
    properties: {
      namespace: {
        ...nameSchema,
        description: "Its namespace.",
        examples: ["x"],
        default: "default",
      },
      ...policySpecProperties,
    },
  },
} as const satisfies object;
