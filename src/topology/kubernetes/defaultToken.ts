// The volume through which a pod gets its service account's token. An admission controller adds it to every pod, so it is
// in whatever `kubectl get -o yaml` prints; in a lab there is nobody to show a token to.
// Source: kubernetes plugin/pkg/admission/serviceaccount, TokenVolumeSource.

import { isMapping } from "./fields.ts";

/** The ConfigMap that every namespace has, with the API server's certificate. */
const ROOT_CERTIFICATE = "kube-root-ca.crt";

/** @param projected of a volume */
export function isDefaultToken(projected: unknown): boolean {
  const sources = isMapping(projected) ? projected.sources : undefined;
  if (!Array.isArray(sources)) return false;
  return sources.every(isPart) && sources.some((source) => source.serviceAccountToken !== undefined);
}

/** A token, the certificate, or the name of the pod's namespace. */
function isPart(source: unknown): boolean {
  if (!isMapping(source)) return false;
  const { serviceAccountToken, configMap, downwardAPI } = source;
  if (serviceAccountToken !== undefined) return true;
  if (isMapping(configMap)) return configMap.name === ROOT_CERTIFICATE;
  const items = isMapping(downwardAPI) ? downwardAPI.items : undefined;
  return Array.isArray(items) && items.every(namesNamespace);
}

function namesNamespace(item: unknown): boolean {
  const field = isMapping(item) ? item.fieldRef : undefined;
  return isMapping(field) && field.fieldPath === "metadata.namespace";
}
