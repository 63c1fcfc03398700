// Kubernetes' objects of a lab with their places: what the rules about all of them together look at.

import type { Path } from "../faults.ts";
import type {
  EndpointSliceSpec,
  IngressSpec,
  KubernetesNamespace,
  Labels,
  PolicySpec,
  ServiceSpec,
} from "../kubernetesModel.ts";

export interface PlacedObjects {
  /** Sound ones; those with a fault have been reported. */
  readonly services: readonly Placed<ServiceSpec>[];
  readonly policies: readonly Placed<PolicySpec>[];
  readonly ingresses: readonly Placed<IngressSpec>[];
  readonly pods: readonly SelectablePod[];
  readonly namespaces: readonly KubernetesNamespace[];
  readonly endpointSlices: readonly Pick<EndpointSliceSpec, "namespace" | "service">[];
}

export interface Placed<Model> {
  readonly model: Model;
  /** Of its spec. */
  readonly path: Path;
}

/** What selectors and named ports see of a pod. */
export interface SelectablePod {
  readonly namespace: string;
  readonly labels: Labels;
  readonly ports: readonly { readonly name?: string | undefined; readonly protocol?: string | undefined }[];
}
