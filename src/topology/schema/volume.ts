// Volumes of a pod: empty directories, and ConfigMaps as files. Source: Kubernetes API reference, core/v1 Volume.

import { configMapKeySchema, configMapNameSchema, optionalSchema } from "./environment.ts";
import { nameSchema } from "./words.ts";

const mode = <Text extends string>(description: Text) =>
  ({ type: "integer", minimum: 0, maximum: 0o777, description, examples: [0o644] }) as const;

const pathSchema = {
  type: "string",
  pattern: "^(?!/)(?!(.*/)?\\.\\.(/|$))[^:\\u0000]+$",
  patternErrorMessage: "is not a path inside the volume: it may not begin with / or go up with ..",
  faultCode: "invalid-path",
} as const satisfies object;

export const volumesSchema = {
  type: ["array", "null"],
  description:
    "Directories that the pod's containers mount: empty ones, which they share, and ConfigMaps as files. They go with the pod.",
  examples: [[{ name: "shared", emptyDir: {} }]],
  default: [],
  items: {
    type: "object",
    additionalProperties: false,
    required: ["name"],
    properties: {
      name: { ...nameSchema, description: "Name of the volume, unique in its pod.", examples: ["shared"] },
      emptyDir: {
        type: ["object", "null"],
        additionalProperties: false,
        description: "An empty directory, which is what a volume is when nothing else is said.",
        examples: [{}],
        default: {},
      },
      configMap: {
        type: "object",
        additionalProperties: false,
        required: ["name"],
        description: "The entries of a ConfigMap as files, which can't be written to.",
        examples: [{ name: "settings" }],
        properties: {
          name: configMapNameSchema,
          optional: optionalSchema,
          defaultMode: mode("Permissions of the files: 0o644 in YAML. Left out, 0o644."),
          items: {
            type: ["array", "null"],
            description: "Only these entries, and where. Left out, all of them, each called like its key.",
            examples: [[{ key: "mode", path: "etc/mode" }]],
            default: [],
            items: {
              type: "object",
              additionalProperties: false,
              required: ["key", "path"],
              properties: {
                key: configMapKeySchema,
                path: { ...pathSchema, description: "File below the volume.", examples: ["etc/mode"] },
                mode: mode("Permissions of this file. Left out, those of the volume."),
              },
            },
          },
        },
      },
    },
  },
} as const satisfies object;

export const subPathSchema = {
  ...pathSchema,
  description: "Mount only this file or folder of the volume.",
  examples: ["app.conf"],
} as const satisfies object;
