// Names of objects, as the API server checks them, and as a lab can have them: a pod's name is a host name and part of a
// container's, so it has no dots here. Source: apimachinery pkg/util/validation; RFC 1123, section 2.1; RFC 1035.

import type { Kind } from "./objectFields.ts";

const LABEL = /^[a-z0-9]([a-z0-9-]{0,61}[a-z0-9])?$/;
const SERVICE_LABEL = /^[a-z]([a-z0-9-]{0,61}[a-z0-9])?$/;
const SUBDOMAIN = /^(?=.{1,253}$)[a-z0-9]([a-z0-9-]*[a-z0-9])?(\.[a-z0-9]([a-z0-9-]*[a-z0-9])?)*$/;

/** Kinds whose names are nobody's host name. */
const DOTTED: readonly Kind[] = ["ConfigMap", "EndpointSlice", "Ingress", "NetworkPolicy"];

/** How a sentence goes on after the name; undefined: nothing is wrong with it. */
export function explainName(kind: Kind, name: string): string | undefined {
  if (DOTTED.includes(kind)) {
    return SUBDOMAIN.test(name)
      ? undefined
      : "is not a name: use lower-case letters, digits, dashes and dots, with a letter or digit at both ends";
  }
  if (kind === "Service" && !SERVICE_LABEL.test(name)) {
    return "is not the name of a Service: use lower-case letters, digits and dashes, at most 63, with a letter first";
  }
  if (LABEL.test(name)) return undefined;
  if (kind !== "Namespace" && kind !== "Service" && SUBDOMAIN.test(name))
    return "can't be the name of a host in a lab: it may have no dots, and at most 63 characters";
  return explainLabel();
}

/** For namespaces. */
export function isLabel(name: string): boolean {
  return LABEL.test(name);
}

export function explainLabel(): string {
  return "is not a name: use lower-case letters, digits and dashes, at most 63, with a letter or digit at both ends";
}
