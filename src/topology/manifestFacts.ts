// What Kubernetes' manifests bring to a lab beside what a topology file has sections for.

import { type ConfigMaps, NO_CONFIG_MAPS } from "./configMaps.ts";
import type { EndpointSliceSpec } from "./kubernetesModel.ts";

export interface ManifestFacts {
  /** ConfigMaps of a namespace. */
  readonly configMapsIn: (namespace: string) => ConfigMaps;
  /** In the order of the files. */
  readonly endpointSlices: readonly EndpointSliceSpec[];
}

export const NO_MANIFESTS: ManifestFacts = { configMapsIn: () => NO_CONFIG_MAPS, endpointSlices: [] };
