// The pods of a workload: their names, numbers, places and labels, as Kubernetes' controllers give them. Nothing is drawn
// by chance, so the same file has the same pods. Source: kubernetes pkg/controller/{deployment,replicaset,statefulset,daemon}.

import type { PodMember } from "../subjects.ts";
import type { ControllerKind } from "../workload.ts";
import { safeSuffix } from "./safeHash.ts";

export interface Workload {
  readonly kind: ControllerKind;
  /** Without its namespace. */
  readonly name: string;
  readonly namespace: string;
  readonly replicas: number;
  /** Of the template as it stands in the file: other pods when it is another one. */
  readonly hash: string;
  /** Number of the first pod of a StatefulSet. */
  readonly start: number;
}

/** A name that is made may be so long; Kubernetes cuts what stands before the last five letters. */
const LONGEST_BASE = 58;

/** @param nodes names of the nodes that its pods may be on; a DaemonSet has one on each */
export function membersOf(workload: Workload, nodes: readonly string[]): readonly PodMember[] {
  const { kind, name, namespace, replicas, hash, start } = workload;
  const numbers = Array.from({ length: replicas }, (_, index) => index);
  switch (kind) {
    case "Deployment":
      return suffixed(`${name}-${hash}-`, namespace, numbers.map(String)).map(([pod]) => ({
        name: pod,
        labels: { "pod-template-hash": hash },
      }));
    case "ReplicaSet":
      return suffixed(`${name}-`, namespace, numbers.map(String)).map(([pod]) => ({ name: pod, labels: {} }));
    case "StatefulSet":
      return numbers.map((index) => {
        const pod = `${name}-${start + index}`;
        const labels = {
          "apps.kubernetes.io/pod-index": String(start + index),
          "controller-revision-hash": `${name}-${hash}`,
          "statefulset.kubernetes.io/pod-name": pod,
        };
        return { name: pod, hostname: pod, labels };
      });
    case "DaemonSet":
      return suffixed(`${name}-`, `${namespace} ${hash}`, nodes).map(([pod, node]) => ({
        name: pod,
        node,
        labels: { "controller-revision-hash": hash, "pod-template-generation": "1" },
      }));
  }
}

/** Names with five letters at the end that follow from what each is for, and are all different. */
function suffixed(
  base: string,
  salt: string,
  purposes: readonly string[],
): readonly (readonly [name: string, purpose: string])[] {
  const taken = new Set<string>();
  return purposes.map((purpose) => {
    let name: string;
    let attempt = 0;
    do {
      name = base.slice(0, LONGEST_BASE) + safeSuffix([salt, base, purpose, attempt++].join("\n"));
    } while (taken.has(name));
    taken.add(name);
    return [name, purpose] as const;
  });
}
