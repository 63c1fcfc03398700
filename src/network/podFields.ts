// Fields of a pod that its containers can have as variables, the downward API. What depends on addresses is known only when
// there are leases. Source: Kubernetes, docs/concepts/workloads/pods/downward-api.

import type { Leases } from "../address/leases.ts";
import type { PodSpec } from "../topology/model.ts";
import { placeName } from "../topology/pathName.ts";

/** Values of a field's path; an unknown one, such as a label that the pod doesn't have, is empty. */
export type Fields = (path: string) => string;

export function podFields(pod: PodSpec, { pods, nodes }: Leases): Fields {
  const { node = "", addresses = [] } = pods[pod.name] ?? {};
  const hostAddresses = nodes[node]?.addresses ?? [];
  const values: Readonly<Record<string, string>> = {
    "metadata.name": placeName(pod.name).name,
    "metadata.namespace": pod.namespace,
    "spec.nodeName": node,
    "status.podIP": addresses[0] ?? "",
    "status.podIPs": addresses.join(","),
    "status.hostIP": hostAddresses[0] ?? "",
    "status.hostIPs": hostAddresses.join(","),
  };
  return (path) => {
    const [, map, key = ""] = path.match(/^metadata\.(labels|annotations)\['(.*)'\]$/) ?? [];
    if (map === undefined) return values[path] ?? "";
    const texts = map === "labels" ? pod.labels : pod.annotations;
    return Object.hasOwn(texts, key) ? (texts[key] ?? "") : "";
  };
}

/**
 * The same, but labels and annotations stand for themselves. In Kubernetes a container that runs keeps those that it
 * started with, so it is not made anew for them.
 */
export function lastingFields(pod: PodSpec, leases: Leases): Fields {
  const fields = podFields(pod, leases);
  return (path) => (/^metadata\.(labels|annotations)\[/.test(path) ? path : fields(path));
}
