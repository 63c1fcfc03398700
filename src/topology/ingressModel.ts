// networking.k8s.io/v1 Ingress after normalisation: what it leaves to a default is filled in.
// Source: Kubernetes API reference, networking.k8s.io/v1.

import type { PortReference } from "./kubernetesModel.ts";

export interface IngressSpec {
  readonly namespace: string;
  readonly name: string;
  readonly className?: string;
  /** For requests that no rule is about. */
  readonly defaultBackend?: IngressBackend;
  readonly rules: readonly IngressRule[];
}

export interface IngressRule {
  /** Lower case; `*.example.com`: any one label before it. Absent: requests for hosts that no rule names. */
  readonly host?: string;
  /** Empty: the default backend answers for this host. */
  readonly paths: readonly IngressPath[];
}

export interface IngressPath {
  /** Begins with a slash. */
  readonly path: string;
  /** `Prefix` also for `ImplementationSpecific`. */
  readonly type: "Exact" | "Prefix";
  readonly backend: IngressBackend;
}

/** A Service of the Ingress's own namespace. */
export interface IngressBackend {
  readonly service: string;
  /** A port of the Service, by number or name. */
  readonly port: PortReference;
}
