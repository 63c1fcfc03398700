// An Ingress: the keys are those of networking.k8s.io/v1 IngressSpec, for the short form in a topology and for manifests
// alike. What a schema can't say about it is in ../rules/ingresses.ts.

import { labelKeys, nameSchema, subdomainPathSchema } from "./words.ts";

const backendSchema = {
  type: "object",
  additionalProperties: false,
  properties: {
    resource: {
      type: "object",
      description: "Refused: only Services answer in a lab.",
      examples: [{ apiGroup: "k8s.example.com", kind: "StorageBucket", name: "icons" }],
    },
    service: {
      type: "object",
      additionalProperties: false,
      required: ["name", "port"],
      description: "A Service of the Ingress's own namespace.",
      examples: [{ name: "web", port: { number: 80 } }],
      properties: {
        name: { type: "string", description: "Its name.", examples: ["web"] },
        port: {
          type: "object",
          additionalProperties: false,
          description: "A port of the Service, by number or by name.",
          examples: [{ number: 80 }, { name: "http" }],
          properties: {
            number: {
              type: "integer",
              minimum: 1,
              maximum: 65_535,
              description: "Its number.",
              examples: [80],
            },
            name: { type: "string", description: "Its name.", examples: ["http"] },
          },
        },
      },
    },
  },
} as const satisfies object;

const pathSchema = {
  type: "object",
  additionalProperties: false,
  required: ["pathType", "backend"],
  properties: {
    path: {
      type: "string",
      maxLength: 1024,
      description:
        "Path of requests, beginning with a slash. May be left out for ImplementationSpecific: every path.",
      examples: ["/api"],
    },
    pathType: {
      type: "string",
      enum: ["Exact", "Prefix", "ImplementationSpecific"],
      description:
        "Exact: this path alone. Prefix: it, and what is below it (/api and /api/users, not /apis). ImplementationSpecific: as Prefix.",
      examples: ["Prefix"],
    },
    backend: {
      ...backendSchema,
      description: "Who answers.",
      examples: [{ service: { name: "web", port: { number: 80 } } }],
    },
  },
} as const satisfies object;

const RULES_EXAMPLE = [
  {
    host: "shop.example.com",
    http: {
      paths: [{ path: "/", pathType: "Prefix", backend: { service: { name: "web", port: { number: 80 } } } }],
    },
  },
] as const;

const ingressSpecProperties = {
  ingressClassName: {
    type: "string",
    maxLength: 253,
    description: "Its class. The lab's front serves Ingresses of every class.",
    examples: ["haproxy"],
  },
  defaultBackend: {
    ...backendSchema,
    description: "Who answers requests that no rule is about. Left out, they get status 404.",
    examples: [{ service: { name: "web", port: { number: 80 } } }],
  },
  rules: {
    type: ["array", "null"],
    description: "Which requests go where.",
    examples: [RULES_EXAMPLE],
    default: [],
    items: {
      type: "object",
      additionalProperties: false,
      properties: {
        host: {
          type: "string",
          maxLength: 253,
          pattern: "^((\\*\\.)?[a-z0-9]([a-z0-9-]{0,61}[a-z0-9])?(\\.[a-z0-9]([a-z0-9-]{0,61}[a-z0-9])?)*)?$",
          patternErrorMessage:
            "is not the name of a host: use lower-case letters, digits, dashes and dots, without a port; a wildcard is *. at the beginning and stands for one label",
          faultCode: "invalid-host",
          description:
            "Name that requests ask for; *.example.com: any one label before it. Left out: requests for hosts that no rule names.",
          examples: ["shop.example.com", "*.example.com"],
        },
        http: {
          type: ["object", "null"],
          additionalProperties: false,
          description: "Its paths. Left out, the default backend answers.",
          examples: [RULES_EXAMPLE[0].http],
          properties: {
            paths: {
              type: "array",
              description: "Which path goes where: the longest that matches.",
              examples: [RULES_EXAMPLE[0].http.paths],
              items: pathSchema,
            },
          },
        },
      },
    },
  },
  tls: {
    type: ["array", "null"],
    description: "Accepted, and changes nothing: the lab's front speaks plain HTTP.",
    examples: [[{ hosts: ["shop.example.com"], secretName: "shop" }]],
    default: [],
    items: { type: "object" },
  },
} as const satisfies object;

/** IngressSpec, as it stands in a manifest, and the annotations beside it. */
export const ingressSpecSchema = {
  type: "object",
  additionalProperties: false,
  properties: {
    annotations: {
      type: ["object", "null"],
      description: "Annotations. Those that would change what another controller does are told of.",
      examples: [{ "example.com/owner": "ops" }],
      default: {},
      propertyNames: labelKeys,
      additionalProperties: { type: "string" },
    },
    ...ingressSpecProperties,
  },
} as const satisfies object;

export const ingressesSchema = {
  type: ["object", "null"],
  description:
    "HTTP from outside, by name: which host and path goes to which Service. The keys are those of Kubernetes' Ingress; x/shop is the Ingress shop in the namespace x.",
  examples: [{ shop: { rules: RULES_EXAMPLE } }],
  default: {},
  propertyNames: subdomainPathSchema,
  additionalProperties: {
    type: "object",
    additionalProperties: false,
    properties: {
      namespace: { ...nameSchema, description: "Its namespace.", examples: ["x"], default: "default" },
      ...ingressSpecSchema.properties,
    },
  },
} as const satisfies object;
