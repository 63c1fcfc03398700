// A label selector, Kubernetes' metav1.LabelSelector. Which operator wants values is in ../rules/selectors.ts.

import { labelsSchema } from "./words.ts";

/** A label key, where it stands as a value. */
const labelKeySchema = { type: "string", ...labelsSchema.propertyNames } as const satisfies object;

const selectorProperties = {
  matchLabels: {
    ...labelsSchema,
    description: "Labels that have to be there, with these values.",
    examples: [{ role: "backend" }],
  },
  matchExpressions: {
    type: ["array", "null"],
    description: "Conditions on labels; all of them have to hold.",
    examples: [[{ key: "tier", operator: "In", values: ["front", "middle"] }]],
    default: [],
    items: {
      type: "object",
      additionalProperties: false,
      required: ["key", "operator"],
      properties: {
        key: { ...labelKeySchema, description: "Key of the label.", examples: ["tier"] },
        operator: {
          type: "string",
          enum: ["In", "NotIn", "Exists", "DoesNotExist"],
          description: "What has to hold. NotIn holds where there is no such label, too.",
          examples: ["In"],
        },
        values: {
          type: ["array", "null"],
          description: "For In and NotIn: the values.",
          examples: [["front", "middle"]],
          default: [],
          items: labelsSchema.additionalProperties,
        },
      },
    },
  },
} as const satisfies object;

/** Empty: it selects everything. */
export const selectorSchema = {
  type: ["object", "null"],
  additionalProperties: false,
  default: {},
  properties: selectorProperties,
} as const satisfies object;

/** One that has to be there: nothing at all doesn't mean everything, but that it wasn't given. */
export const givenSelectorSchema = {
  type: "object",
  additionalProperties: false,
  properties: selectorProperties,
} as const satisfies object;
