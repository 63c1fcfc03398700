// networking.k8s.io/v1 IngressSpec as it is written -> the model. Only for specs that rules/ingresses.ts has found nothing
// wrong with. Source: Kubernetes API reference; Kubernetes' documentation, "Ingress", path types.

import type { FromSchema } from "json-schema-to-ts";
import type { IngressBackend, IngressPath, IngressSpec } from "./ingressModel.ts";
import type { ingressSpecSchema } from "./schema/ingress.ts";

export type IngressSpecFile = FromSchema<
  typeof ingressSpecSchema,
  { readonly keepDefaultedPropertiesOptional: true }
>;
export type IngressRuleFile = NonNullable<IngressSpecFile["rules"]>[number];
export type IngressPathFile = NonNullable<NonNullable<IngressRuleFile["http"]>["paths"]>[number];
export type BackendFile = NonNullable<IngressSpecFile["defaultBackend"]>;

export function normalizeIngress(namespace: string, name: string, spec: IngressSpecFile): IngressSpec {
  const { ingressClassName, defaultBackend, rules } = spec;
  return {
    namespace,
    name,
    ...(ingressClassName !== undefined && { className: ingressClassName }),
    ...(defaultBackend && { defaultBackend: normalizeBackend(defaultBackend) }),
    rules: (rules ?? []).map(({ host, http }) => ({
      ...(host !== undefined && host !== "" && { host }),
      paths: (http?.paths ?? []).map(normalizePath),
    })),
  };
}

function normalizePath({ path = "", pathType, backend }: IngressPathFile): IngressPath {
  return {
    // Only ImplementationSpecific may leave it out.
    path: path === "" ? "/" : path,
    type: pathType === "Exact" ? "Exact" : "Prefix",
    backend: normalizeBackend(backend),
  };
}

function normalizeBackend({ service }: BackendFile): IngressBackend {
  return { service: service?.name ?? "", port: service?.port.number ?? service?.port.name ?? "" };
}
