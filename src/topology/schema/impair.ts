// What makes an interface worse than it is, for nodes, pods and links. Numbers are texts with a unit, as tc(8) reads them;
// what is wrong with one is said by topology/impairment.ts.

const share = (description: string, example: string) =>
  ({ type: "string", description: `${description} In percent.`, examples: [example] }) as const;

export const impairSchema = {
  type: ["object", "null"],
  additionalProperties: false,
  description:
    "What the interface sends is delayed, lost or held back: of a node or a pod its eth0, of a link both ends. `rate` alone works on every kernel, the rest needs netem.",
  examples: [{ delay: "50ms", rate: "10mbit" }],
  default: {},
  properties: {
    delay: { type: "string", description: "Every packet waits so long.", examples: ["50ms"] },
    jitter: {
      type: "string",
      description: "The delay varies by so much. Needs `delay`.",
      examples: ["10ms"],
    },
    loss: share("So many packets get lost.", "1%"),
    rate: { type: "string", description: "It sends no more in a second.", examples: ["10mbit"] },
    corrupt: share("So many packets have a bit changed.", "0.1%"),
    duplicate: share("So many packets are sent twice.", "1%"),
    reorder: share("So many packets don't wait. Needs `delay`.", "5%"),
  },
} as const satisfies object;
