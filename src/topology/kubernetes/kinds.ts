// Which kinds of objects there are for a lab: those that are read, those that mean nothing here, and the rest, which
// would change what runs and are refused. Source: Kubernetes API reference 1.34.

import { didYouMean } from "../didYouMean.ts";
import { FIELDS, type Kind } from "./objectFields.ts";

export const API_VERSIONS: Readonly<Record<Kind, string>> = {
  Namespace: "v1",
  Pod: "v1",
  Deployment: "apps/v1",
  ReplicaSet: "apps/v1",
  StatefulSet: "apps/v1",
  DaemonSet: "apps/v1",
  Service: "v1",
  EndpointSlice: "discovery.k8s.io/v1",
  NetworkPolicy: "networking.k8s.io/v1",
  Ingress: "networking.k8s.io/v1",
  ConfigMap: "v1",
};

/** About who may do what with an API server, and about machines that are shared: a lab has neither. */
const WITHOUT_EFFECT = new Set([
  "ClusterRole",
  "ClusterRoleBinding",
  "Event",
  "HorizontalPodAutoscaler",
  "IngressClass",
  "LimitRange",
  "PodDisruptionBudget",
  "PriorityClass",
  "ResourceQuota",
  "Role",
  "RoleBinding",
  "ServiceAccount",
  "StorageClass",
  "VerticalPodAutoscaler",
]);

const REASONS: Readonly<Record<string, string>> = {
  CronJob: "nothing here runs by the clock; a Pod with restartPolicy: Never runs once",
  Endpoints: "write an EndpointSlice",
  Job: "a Pod with restartPolicy: Never runs once",
  PersistentVolume: "a lab has no persistent volumes; use an emptyDir",
  PersistentVolumeClaim: "a lab has no persistent volumes; use an emptyDir",
  ReplicationController: "write a Deployment",
  Secret: "use a ConfigMap",
};

/** How a sentence about an older version goes on, where more than the version is another. */
const NEWER: Partial<Record<Kind, string>> = {
  Ingress:
    ": write that version, in which each path has a pathType and a backend is service: {name: web, port: {number: 80}}",
};

export function explainVersion(kind: Kind, apiVersion: string): string {
  const version = API_VERSIONS[kind];
  const suggestion = didYouMean(apiVersion, [version]);
  return `is of apiVersion ${version}, not ${apiVersion}${suggestion === "" ? (NEWER[kind] ?? "") : suggestion}`;
}

export const KINDS = Object.keys(FIELDS) as readonly Kind[];

export function isKind(kind: string): kind is Kind {
  return Object.hasOwn(FIELDS, kind);
}

/** Whether objects of the kind are in a namespace. */
export function isNamespaced(kind: Kind): boolean {
  return kind !== "Namespace";
}

export function isWithoutEffect(kind: string): boolean {
  return WITHOUT_EFFECT.has(kind);
}

/** How a sentence goes on about a kind that isn't read. */
export function explainKind(kind: string): string {
  const reason = Object.hasOwn(REASONS, kind) ? REASONS[kind] : undefined;
  if (reason !== undefined) return `isn't supported here: ${reason}`;
  const suggestion = didYouMean(kind, KINDS);
  return suggestion === ""
    ? `isn't supported here; there are ${KINDS.join(", ")}`
    : `isn't known${suggestion}`;
}
