// The JSON Schema of a topology file: the one description of the file format. It drives the validator, the type
// `LabFile`, schema/lab.schema.json (completion and hover texts in editors) and docs/topology.md. What a schema can't
// say is in rules/. The parts are in schema/.

import type { FromSchema } from "json-schema-to-ts";
import { expectSchema, linksSchema } from "./schema/assertions.ts";
import { ingressesSchema } from "./schema/ingress.ts";
import { manifestsSchema } from "./schema/manifests.ts";
import { networkSchema } from "./schema/network.ts";
import { nodesSchema } from "./schema/node.ts";
import { podsSchema } from "./schema/pod.ts";
import { policiesSchema } from "./schema/policy.ts";
import { publishSchema } from "./schema/publish.ts";
import { namespacesSchema, servicesSchema } from "./schema/service.ts";
import { labNameSchema } from "./schema/words.ts";

export const labSchema = {
  $schema: "https://json-schema.org/draft/2020-12/schema",
  title: "flatlab topology",
  description: "Nodes, pods and the network between them.",
  type: "object",
  additionalProperties: false,
  properties: {
    name: labNameSchema,
    network: networkSchema,
    nodes: nodesSchema,
    pods: podsSchema,
    namespaces: namespacesSchema,
    services: servicesSchema,
    policies: policiesSchema,
    ingresses: ingressesSchema,
    manifests: manifestsSchema,
    publish: publishSchema,
    links: linksSchema,
    expect: expectSchema,
  },
} as const satisfies object;

/** A topology as it is written in a file. */
export type LabFile = FromSchema<typeof labSchema, { keepDefaultedPropertiesOptional: true }>;
