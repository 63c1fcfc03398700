// Pieces of the schema that nodes and pods share: names, labels, images, environments, command lines,
// addresses.
//
// Two keywords are ours. `patternErrorMessage` is understood by editors too: how a text that doesn't match goes on
// after `"text" `. `faultCode` is the code of the diagnostic, where `invalid-value` would say too little.

const NAME_MESSAGE =
  "is not a name: use lower-case letters, digits and dashes, with a letter or digit at both ends";

export const nameSchema = {
  type: "string",
  pattern: "^[a-z0-9]([a-z0-9-]*[a-z0-9])?$",
  maxLength: 63,
  patternErrorMessage: NAME_MESSAGE,
  faultCode: "invalid-name",
} as const satisfies object;

/** `web`, or `x/web` for `web` in the namespace `x`. Each part is a name of at most 63 characters. */
export const pathNameSchema = {
  pattern: "^([a-z0-9]([a-z0-9-]{0,61}[a-z0-9])?/)?[a-z0-9]([a-z0-9-]{0,61}[a-z0-9])?$",
  patternErrorMessage:
    "is not a name: use lower-case letters, digits and dashes, with a letter or digit at both ends, at most 63, and perhaps a namespace and a slash before it, as in x/web",
  faultCode: "invalid-name",
} as const satisfies object;

/** The same for a Service, whose name begins with a letter (RFC 1035). */
export const servicePathSchema = {
  ...pathNameSchema,
  pattern: "^([a-z0-9]([a-z0-9-]{0,61}[a-z0-9])?/)?[a-z]([a-z0-9-]{0,61}[a-z0-9])?$",
  patternErrorMessage:
    "is not the name of a Service: use lower-case letters, digits and dashes, at most 63, with a letter first, and perhaps a namespace and a slash before it, as in x/web",
} as const satisfies object;

/** The same where the last part is a DNS subdomain, RFC 1123: it may have dots. */
export const subdomainPathSchema = {
  ...pathNameSchema,
  pattern:
    "^([a-z0-9]([a-z0-9-]{0,61}[a-z0-9])?/)?[a-z0-9]([a-z0-9-]*[a-z0-9])?(\\.[a-z0-9]([a-z0-9-]*[a-z0-9])?)*$",
  patternErrorMessage:
    "is not a name: use lower-case letters, digits, dashes and dots, with a letter or digit at both ends, and perhaps a namespace and a slash before it, as in x/deny-all",
} as const satisfies object;

export const labNameSchema = {
  ...nameSchema,
  maxLength: 32,
  description:
    "Name of the lab: lower-case letters, digits and dashes, at most 32. Left out, it comes from the name of the file, and for a file called lab.yaml from its directory.",
  examples: ["quickstart"],
} as const satisfies object;

/** Keys of labels and annotations. */
export const labelKeys = {
  pattern: "^([a-z0-9]([a-z0-9.-]{0,251}[a-z0-9])?/)?[A-Za-z0-9]([A-Za-z0-9_.-]{0,61}[A-Za-z0-9])?$",
  patternErrorMessage: "is not a label key: use letters, digits, dashes, dots and underscores, at most 63",
  faultCode: "invalid-label",
} as const satisfies object;

/** https://kubernetes.io/docs/concepts/overview/working-with-objects/labels/ */
export const labelsSchema = {
  type: ["object", "null"],
  description: "Labels, with Kubernetes' rules for keys and values.",
  examples: [{ app: "web", tier: "front" }],
  default: {},
  propertyNames: labelKeys,
  additionalProperties: {
    type: "string",
    pattern: "^([A-Za-z0-9]([A-Za-z0-9_.-]{0,61}[A-Za-z0-9])?)?$",
    patternErrorMessage:
      "is not a label value: use letters, digits, dashes, dots and underscores, at most 63",
    faultCode: "invalid-label",
  },
} as const satisfies object;

/** https://pkg.go.dev/github.com/distribution/reference */
export const imageSchema = {
  type: "string",
  description:
    "Docker image. Left out, it is the toolbox image, which has ip, ping, tcpdump, curl, nc and busybox.",
  examples: ["flatlab/toolbox", "debian:12-slim"],
  default: "flatlab/toolbox",
  maxLength: 255,
  pattern:
    "^(?:[A-Za-z0-9](?:[A-Za-z0-9-]*[A-Za-z0-9])?(?:\\.[A-Za-z0-9](?:[A-Za-z0-9-]*[A-Za-z0-9])?)*(?::[0-9]+)?/)?" +
    "[a-z0-9]+(?:(?:\\.|_|__|-+)[a-z0-9]+)*(?:/[a-z0-9]+(?:(?:\\.|_|__|-+)[a-z0-9]+)*)*" +
    "(?::[A-Za-z0-9_][A-Za-z0-9_.-]{0,127})?(?:@[A-Za-z][A-Za-z0-9]*(?:[_+.-][A-Za-z][A-Za-z0-9]*)*:[0-9a-fA-F]{32,})?$",
  patternErrorMessage:
    "is not the name of a Docker image: write it as debian:12-slim or registry.example.org/team/app:1.0",
  faultCode: "invalid-image",
} as const satisfies object;

const VARIABLE_MESSAGE =
  "is not the name of an environment variable: it may not be empty or hold spaces or =";

export const variableName = {
  pattern: "^[^=\\s\\u0000]+$",
  patternErrorMessage: VARIABLE_MESSAGE,
  faultCode: "invalid-name",
} as const satisfies object;

export const environmentSchema = {
  type: ["object", "array", "null"],
  description:
    "Environment variables: a mapping, or Kubernetes' list of name and value. Numbers need quotes.",
  examples: [{ MODE: "fast", PORT: "8080" }, [{ name: "MODE", value: "fast" }]],
  default: {},
  propertyNames: variableName,
  additionalProperties: { type: "string" },
  items: {
    type: "object",
    additionalProperties: false,
    required: ["name"],
    properties: {
      name: { type: "string", ...variableName, description: "Name of the variable.", examples: ["PORT"] },
      value: { type: "string", description: "Its value.", examples: ["8080"], default: "" },
    },
  },
} as const satisfies object;

/** An address or a network, or one for each family. */
export const onePerFamilySchema = {
  type: ["string", "array"],
  minItems: 1,
  maxItems: 2,
  items: { type: "string" },
} as const satisfies object;

export const wordsSchema = {
  type: "array",
  minItems: 1,
  items: { type: "string" },
} as const satisfies object;

export const absolutePath = {
  pattern: "^/[^:\\u0000]*$",
  patternErrorMessage: "is not an absolute path: it has to begin with / and may not hold a colon",
  faultCode: "invalid-path",
} as const satisfies object;
