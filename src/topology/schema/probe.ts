// Probes: the questions that say whether a container is ready, alive, or through with its start. Keys and defaults are
// Kubernetes' own. Source: Kubernetes API reference, core/v1 Probe.

import { wordsSchema } from "./words.ts";

/** A number, or the name that the container gives the port. */
const probePortSchema = {
  type: ["integer", "string"],
  minimum: 1,
  maximum: 65_535,
  maxLength: 15,
  pattern: "^[a-z0-9]([a-z0-9-]*[a-z0-9])?$",
  patternErrorMessage: "is not the name of a port: use lower-case letters, digits and dashes",
  faultCode: "invalid-name",
  description: "Number of the port, or its name among the container's ports.",
  examples: [8080, "http"],
} as const satisfies object;

const hostSchema = {
  type: "string",
  pattern: "^[A-Za-z0-9.:_-]+$",
  patternErrorMessage: "is not a host: write an address or a name",
  description: "Who is asked. Left out, the pod's own address.",
  examples: ["127.0.0.1"],
} as const satisfies object;

const seconds = (minimum: 0 | 1, value: number, description: string) =>
  ({
    type: "integer",
    minimum,
    maximum: 86_400,
    description,
    examples: [Math.max(value, 1)],
    default: value,
  }) as const;

const count = (value: number, description: string) =>
  ({ type: "integer", minimum: 1, maximum: 1000, description, examples: [value], default: value }) as const;

const probeProperties = {
  exec: {
    type: "object",
    additionalProperties: false,
    required: ["command"],
    description: "Runs a command in the container; it passes with exit code 0.",
    examples: [{ command: ["test", "-e", "/tmp/ready"] }],
    properties: {
      command: {
        ...wordsSchema,
        description: "The command, a list of words; no shell reads it.",
        examples: [["test", "-e", "/tmp/ready"]],
      },
    },
  },
  httpGet: {
    type: "object",
    additionalProperties: false,
    required: ["port"],
    description: "Asks for a page, from the node; it passes with a status from 200 to 399.",
    examples: [{ path: "/healthz", port: 8080 }],
    properties: {
      port: probePortSchema,
      path: {
        type: "string",
        pattern: "^/[^\\s\\u0000]*$",
        patternErrorMessage: "is not a path: it has to begin with /, without spaces",
        faultCode: "invalid-path",
        description: "The page.",
        examples: ["/healthz"],
        default: "/",
      },
      host: hostSchema,
      scheme: {
        type: "string",
        enum: ["HTTP", "HTTPS"],
        description: "HTTP, or HTTPS with any certificate.",
        examples: ["HTTPS"],
        default: "HTTP",
      },
      httpHeaders: {
        type: ["array", "null"],
        description: "Headers of the request.",
        examples: [[{ name: "X-Probe", value: "yes" }]],
        default: [],
        items: {
          type: "object",
          additionalProperties: false,
          required: ["name", "value"],
          properties: {
            name: {
              type: "string",
              pattern: "^[A-Za-z0-9!#$%&'*+.^_`|~-]+$",
              patternErrorMessage: "is not the name of an HTTP header",
              faultCode: "invalid-name",
              description: "Name of the header.",
              examples: ["Host"],
            },
            value: {
              type: "string",
              pattern: "^[^\\r\\n\\u0000]*$",
              patternErrorMessage: "is not the value of an HTTP header: it has to be one line",
              description: "Its value.",
              examples: ["example.org"],
            },
          },
        },
      },
    },
  },
  tcpSocket: {
    type: "object",
    additionalProperties: false,
    required: ["port"],
    description: "Opens a TCP connection, from the node; it passes when that is accepted.",
    examples: [{ port: 5432 }],
    properties: { port: probePortSchema, host: hostSchema },
  },
  initialDelaySeconds: seconds(0, 0, "Seconds from the container's start to the first question."),
  periodSeconds: seconds(1, 10, "Seconds from one question to the next."),
  timeoutSeconds: seconds(1, 1, "Seconds after which a question that has no answer has failed."),
  successThreshold: count(1, "So many answers in a row have to be good; for liveness and start always 1."),
  failureThreshold: count(3, "So many answers in a row have to be bad."),
} as const satisfies object;

const probe = <Text extends string>(description: Text) =>
  ({
    type: "object",
    additionalProperties: false,
    description,
    examples: [{ httpGet: { path: "/healthz", port: 8080 } }],
    properties: probeProperties,
  }) as const;

export const probesSchema = {
  readinessProbe: probe("Asks again and again whether the container is ready: Services lead to ready pods."),
  livenessProbe: probe("Asks again and again whether the container is alive. One that isn't is restarted."),
  startupProbe: probe("Asks until the container has started; the other probes wait for that."),
} as const satisfies object;
