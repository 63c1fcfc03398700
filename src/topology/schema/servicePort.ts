// Ports of Services, and what refers to ports of pods: Services and network policies alike.
// Source: Kubernetes API reference, core/v1 ServicePort; IntOrString of networking.k8s.io/v1 NetworkPolicyPort.

import { NODE_PORTS } from "../../address/nodePorts.ts";
import { nameSchema } from "./words.ts";

/** A port of pods, by number or by the name that a container gives it. */
export const portReferenceSchema = {
  type: ["integer", "string"],
  minimum: 1,
  maximum: 65_535,
  maxLength: 15,
  pattern: "^(?=.*[a-z])[a-z0-9]([a-z0-9-]*[a-z0-9])?$",
  patternErrorMessage:
    "is not the name of a port: use lower-case letters, digits and dashes, with at least one letter (a number stands without quotes)",
  faultCode: "invalid-name",
} as const satisfies object;

/** One port of a Service, in Kubernetes' own long form. */
export const portObjectSchema = {
  additionalProperties: false,
  required: ["port"],
  properties: {
    name: {
      ...nameSchema,
      description: "Name of the port. It needs one where there are several.",
      examples: ["http"],
    },
    protocol: {
      type: "string",
      enum: ["TCP", "UDP", "SCTP"],
      description: "Its protocol.",
      examples: ["UDP"],
      default: "TCP",
    },
    port: {
      type: "integer",
      minimum: 1,
      maximum: 65_535,
      description: "The port at the Service's address.",
      examples: [80],
    },
    targetPort: {
      ...portReferenceSchema,
      description: "The port of the pods: a number, or the name that a container gives it. Left out, port.",
      examples: [8080, "http"],
    },
    nodePort: {
      type: "integer",
      minimum: NODE_PORTS.first,
      maximum: NODE_PORTS.last,
      description: "The port of every node, for type NodePort. Left out, a free one.",
      examples: [30080],
    },
    appProtocol: {
      type: "string",
      description: "A word for whoever reads it. Nothing here does.",
      examples: ["http"],
    },
  },
} as const satisfies object;
