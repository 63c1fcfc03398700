// Names with Kubernetes' namespace before them: `x/web` is `web` in the namespace `x`. Who says none is in `default`, and
// then the name stands alone: the subject of a pod, in every command and output.

import { DEFAULT_NAMESPACE } from "./model.ts";

/** A key of `pods:`, `services:` or `policies:`, and the key `namespace` below it. */
export function placeName(
  key: string,
  namespace?: string,
): { readonly namespace: string; readonly name: string } {
  const slash = key.indexOf("/");
  if (slash === -1) return { namespace: namespace ?? DEFAULT_NAMESPACE, name: key };
  return { namespace: key.slice(0, slash), name: key.slice(slash + 1) };
}

/** `web` in `default`, `x/web` elsewhere. */
export function pathName(namespace: string, name: string): string {
  return namespace === DEFAULT_NAMESPACE ? name : `${namespace}/${name}`;
}
