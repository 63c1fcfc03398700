// Environment of a pod's container: values, and references to what is known about the pod or to ConfigMaps.
// Source: Kubernetes API reference, core/v1 EnvVar and EnvFromSource.

import { variableName } from "./words.ts";

/** RFC 1123 subdomains, as all names of objects are. */
export const configMapNameSchema = {
  type: "string",
  maxLength: 253,
  pattern: "^[a-z0-9]([-.a-z0-9]*[a-z0-9])?$",
  patternErrorMessage: "is not the name of a ConfigMap: use lower-case letters, digits, dashes and dots",
  faultCode: "invalid-name",
  description: "Name of the ConfigMap, which is in the pod's namespace.",
  examples: ["settings"],
} as const satisfies object;

export const configMapKeySchema = {
  type: "string",
  maxLength: 253,
  pattern: "^[-._a-zA-Z0-9]+$",
  patternErrorMessage: "is not a key of a ConfigMap: use letters, digits, dashes, dots and underscores",
  faultCode: "invalid-name",
  description: "Key of the ConfigMap.",
  examples: ["mode"],
} as const satisfies object;

export const optionalSchema = {
  type: "boolean",
  description: "It is no fault when there is no such ConfigMap or key.",
  examples: [true],
  default: false,
} as const satisfies object;

/** https://kubernetes.io/docs/concepts/workloads/pods/downward-api/ */
const FIELD_PATHS =
  "^(metadata\\.(name|namespace)|metadata\\.(labels|annotations)\\['[^']+'\\]|spec\\.nodeName|status\\.(podIPs?|hostIPs?))$";

const variableSchema = {
  type: "object",
  additionalProperties: false,
  required: ["name"],
  properties: {
    name: { type: "string", ...variableName, description: "Name of the variable.", examples: ["PORT"] },
    value: {
      type: "string",
      description:
        "Its value. `$(NAME)` stands for a variable before it, and `$$(NAME)` for the text $(NAME).",
      examples: ["8080", "http://$(POD_IP):8080"],
      default: "",
    },
    valueFrom: {
      type: "object",
      additionalProperties: false,
      description: "Where its value comes from: one of the keys below.",
      examples: [{ fieldRef: { fieldPath: "status.podIP" } }],
      properties: {
        fieldRef: {
          type: "object",
          additionalProperties: false,
          required: ["fieldPath"],
          description: "Something about the pod.",
          examples: [{ fieldPath: "status.podIP" }],
          properties: {
            apiVersion: {
              type: "string",
              enum: ["v1"],
              description: "Version of the field's language.",
              examples: ["v1"],
              default: "v1",
            },
            fieldPath: {
              type: "string",
              pattern: FIELD_PATHS,
              patternErrorMessage:
                "is not known about a pod: there are metadata.name, metadata.namespace, metadata.labels['key'], metadata.annotations['key'], spec.nodeName, status.podIP, status.podIPs, status.hostIP and status.hostIPs",
              description:
                "One of metadata.name, metadata.namespace, metadata.labels['key'], metadata.annotations['key'], spec.nodeName, status.podIP, status.podIPs, status.hostIP or status.hostIPs.",
              examples: ["status.podIP", "metadata.labels['app']"],
            },
          },
        },
        configMapKeyRef: {
          type: "object",
          additionalProperties: false,
          required: ["name", "key"],
          description: "An entry of a ConfigMap.",
          examples: [{ name: "settings", key: "mode" }],
          properties: { name: configMapNameSchema, key: configMapKeySchema, optional: optionalSchema },
        },
      },
    },
  },
} as const satisfies object;

export const podEnvironmentSchema = {
  type: ["object", "array", "null"],
  description:
    "Environment variables: a mapping of names to values, or Kubernetes' list. Numbers need quotes.",
  examples: [{ MODE: "fast", PORT: "8080" }, [{ name: "MODE", value: "fast" }]],
  default: {},
  propertyNames: variableName,
  additionalProperties: { type: "string" },
  items: variableSchema,
} as const satisfies object;

export const environmentSourcesSchema = {
  type: ["array", "null"],
  description: "ConfigMaps whose entries are variables; those of env win.",
  examples: [[{ configMapRef: { name: "settings" } }]],
  default: [],
  items: {
    type: "object",
    additionalProperties: false,
    required: ["configMapRef"],
    properties: {
      prefix: {
        type: "string",
        ...variableName,
        description: "Put before each name.",
        examples: ["APP_"],
      },
      configMapRef: {
        type: "object",
        additionalProperties: false,
        required: ["name"],
        description: "The ConfigMap.",
        examples: [{ name: "settings" }],
        properties: { name: configMapNameSchema, optional: optionalSchema },
      },
    },
  },
} as const satisfies object;
