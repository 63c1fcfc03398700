// Fields of an Ingress's spec. Their values are judged by the schema and rules/ingresses.ts. Source: Kubernetes API
// reference 1.34, networking.k8s.io/v1 IngressSpec.

import { type Fields, listOf, mapping, READ } from "./fields.ts";

const BACKEND = mapping({
  service: mapping({ name: READ, port: mapping({ number: READ, name: READ }) }),
  resource: READ,
});

const PATH = mapping({ path: READ, pathType: READ, backend: BACKEND });

export const INGRESS_SPEC: Fields = {
  ingressClassName: READ,
  defaultBackend: BACKEND,
  rules: listOf(mapping({ host: READ, http: mapping({ paths: listOf(PATH) }) })),
  tls: listOf(mapping({ hosts: READ, secretName: READ })),
};
