// Names in the cluster's zone. Source: Kubernetes' DNS-Based Service Discovery 1.1.0, sections 2.3 to 2.5, and
// Kubernetes' documentation, "DNS for Services and Pods".

import type { Address } from "../../address/address.ts";
import type { PodSpec, ServiceSpec } from "../../topology/model.ts";
import { placeName } from "../../topology/pathName.ts";

export const CLUSTER_DOMAIN = "cluster.local";

/** `web.default.svc.cluster.local` */
export function serviceDomain({ namespace, name }: Pick<ServiceSpec, "namespace" | "name">): string {
  return `${name}.${namespace}.svc.${CLUSTER_DOMAIN}`;
}

/** `10-244-1-2.default.pod.cluster.local` */
export function podDomain(namespace: string, address: Address): string {
  return `${dashed(address)}.${namespace}.pod.${CLUSTER_DOMAIN}`;
}

/** An address as one label. */
export function dashed(address: Address): string {
  return address.replaceAll(/[.:]/g, "-").replace(/^-/, "0-").replace(/-$/, "-0");
}

/** What a pod calls itself. */
export function hostnameOf({ name, hostname }: Pick<PodSpec, "name" | "hostname">): string {
  return hostname ?? placeName(name).name;
}

/** What a pod is called in full; undefined: it has no such name. */
export function podFullName(
  pod: Pick<PodSpec, "name" | "hostname" | "subdomain" | "namespace">,
): string | undefined {
  if (pod.subdomain === undefined) return undefined;
  return `${hostnameOf(pod)}.${serviceDomain({ namespace: pod.namespace, name: pod.subdomain })}`;
}
