// The part of a topology that is Kubernetes' own, where a test has none of it.

import type { Topology } from "../../src/topology/model.ts";

export const NO_KUBERNETES: Pick<
  Topology,
  "namespaces" | "services" | "endpointSlices" | "policies" | "ingresses"
> = {
  namespaces: [{ name: "default", labels: { "kubernetes.io/metadata.name": "default" } }],
  services: [],
  endpointSlices: [],
  policies: [],
  ingresses: [],
};
