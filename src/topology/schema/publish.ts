// The list `publish:`: what of the lab is reached from outside of it. What its texts mean is ../publishText.ts.

import { portReferenceSchema } from "./servicePort.ts";

export const publishSchema = {
  type: ["array", "null"],
  description:
    "Ports of this machine that lead into the lab, TCP alone: TARGET:PORT:TARGETPORT, or the same as a mapping. The target is a Service, a pod or a node.",
  examples: [["web:8080:80", { to: "web", port: 8080, targetPort: 80, address: "127.0.0.1" }]],
  default: [],
  items: {
    type: ["string", "object"],
    additionalProperties: false,
    required: ["to", "port"],
    properties: {
      to: {
        type: "string",
        description:
          "A Service, a pod or a node, in this order where several are called so; svc/web, pod/web and node/web say which. The name of a pod with replicas stands for its first one; x/web is in the namespace x.",
        examples: ["web", "x/web", "pod/web-0"],
      },
      port: {
        type: "integer",
        minimum: 1,
        maximum: 65_535,
        description: "The port of this machine.",
        examples: [8080],
      },
      targetPort: {
        ...portReferenceSchema,
        description:
          "The port of the target: a number, or the name that the Service or a container gives it. Left out, the same number, or else the only port that the target has.",
        examples: [80, "http"],
      },
      address: {
        type: "string",
        description: "The address of this machine. 0.0.0.0 and :: let everybody in who reaches the machine.",
        examples: ["127.0.0.1", "::1"],
        default: "127.0.0.1",
      },
    },
  },
} as const satisfies object;
