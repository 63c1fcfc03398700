// Fields of the objects that are read, kind by kind, but those of a pod's spec (podFields.ts). Source: Kubernetes API
// reference 1.34.

import { type Field, type Fields, listOf, mapping, NOTE, READ, refused, SILENT } from "./fields.ts";
import { INGRESS_SPEC } from "./ingressFields.ts";
import { BOOLEAN, integer, oneOf, TEXT, TEXT_LIST, TEXTS } from "./leaves.ts";
import { POD_SPEC } from "./podFields.ts";

/** metav1.ObjectMeta. What the API server writes is what `kubectl get -o yaml` prints. */
const METADATA: Fields = {
  name: TEXT,
  generateName: TEXT,
  namespace: TEXT,
  labels: READ,
  annotations: READ,
  creationTimestamp: SILENT,
  deletionGracePeriodSeconds: SILENT,
  deletionTimestamp: SILENT,
  generation: SILENT,
  managedFields: SILENT,
  resourceVersion: SILENT,
  selfLink: SILENT,
  uid: SILENT,
  finalizers: NOTE,
  ownerReferences: NOTE,
};

const object = (fields: Fields, metadata: Fields = METADATA): Fields => ({
  apiVersion: TEXT,
  kind: TEXT,
  metadata: mapping(metadata),
  status: SILENT,
  ...fields,
});

const SELECTOR = mapping({
  matchLabels: TEXTS,
  matchExpressions: listOf(
    mapping({ key: TEXT, operator: oneOf("In", "NotIn", "Exists", "DoesNotExist"), values: TEXT_LIST }),
  ),
});

/** A pod of a workload has its name and namespace from the workload. */
const TEMPLATE = mapping({ metadata: mapping(METADATA), spec: mapping(POD_SPEC) });

const REPLICAS = integer(0, 1000);

/** metav1.LabelSelector, judged by the schema. */
const GIVEN_SELECTOR = mapping({
  matchLabels: READ,
  matchExpressions: listOf(mapping({ key: READ, operator: READ, values: READ })),
});

const peers = listOf(
  mapping({
    podSelector: GIVEN_SELECTOR,
    namespaceSelector: GIVEN_SELECTOR,
    ipBlock: mapping({ cidr: READ, except: READ }),
  }),
);

const policyPorts = listOf(mapping({ protocol: READ, port: READ, endPort: READ }));

const SERVICE_SPEC: Fields = {
  type: READ,
  clusterIP: READ,
  clusterIPs: READ,
  ipFamilies: READ,
  ipFamilyPolicy: READ,
  selector: READ,
  ports: listOf(
    mapping({ name: READ, protocol: READ, port: READ, targetPort: READ, nodePort: READ, appProtocol: READ }),
  ),
  sessionAffinity: READ,
  sessionAffinityConfig: mapping({ clientIP: mapping({ timeoutSeconds: READ }) }),
  externalName: READ,
  externalIPs: READ,
  internalTrafficPolicy: READ,
  externalTrafficPolicy: READ,
  publishNotReadyAddresses: READ,
  allocateLoadBalancerNodePorts: NOTE,
  healthCheckNodePort: NOTE,
  loadBalancerClass: NOTE,
  loadBalancerIP: NOTE,
  loadBalancerSourceRanges: refused("nobody here balances loads from outside; write a NetworkPolicy"),
  trafficDistribution: NOTE,
};

const ENDPOINT = mapping({
  addresses: TEXT_LIST,
  conditions: mapping({ ready: BOOLEAN, serving: BOOLEAN, terminating: BOOLEAN }),
  hostname: TEXT,
  nodeName: TEXT,
  targetRef: SILENT,
  zone: NOTE,
  hints: NOTE,
  deprecatedTopology: NOTE,
});

export const FIELDS = {
  Namespace: object({ spec: SILENT }),
  Pod: object({ spec: mapping(POD_SPEC) }),
  Deployment: object({
    spec: mapping({
      replicas: REPLICAS,
      selector: SELECTOR,
      template: TEMPLATE,
      minReadySeconds: NOTE,
      paused: NOTE,
      progressDeadlineSeconds: NOTE,
      revisionHistoryLimit: NOTE,
      strategy: NOTE,
    }),
  }),
  ReplicaSet: object({
    spec: mapping({ replicas: REPLICAS, selector: SELECTOR, template: TEMPLATE, minReadySeconds: NOTE }),
  }),
  StatefulSet: object({
    spec: mapping({
      replicas: REPLICAS,
      selector: SELECTOR,
      template: TEMPLATE,
      serviceName: TEXT,
      ordinals: mapping({ start: integer(0, 1_000_000) }),
      minReadySeconds: NOTE,
      persistentVolumeClaimRetentionPolicy: NOTE,
      podManagementPolicy: NOTE,
      revisionHistoryLimit: NOTE,
      updateStrategy: NOTE,
      volumeClaimTemplates: refused("a lab has no persistent volumes; use an emptyDir"),
    }),
  }),
  DaemonSet: object({
    spec: mapping({
      selector: SELECTOR,
      template: TEMPLATE,
      minReadySeconds: NOTE,
      revisionHistoryLimit: NOTE,
      updateStrategy: NOTE,
    }),
  }),
  Service: object({ spec: mapping(SERVICE_SPEC) }),
  EndpointSlice: object({
    addressType: oneOf("IPv4", "IPv6"),
    endpoints: listOf(ENDPOINT),
    ports: listOf(
      mapping({
        name: TEXT,
        protocol: oneOf("TCP", "UDP", "SCTP"),
        port: integer(1, 65_535),
        appProtocol: SILENT,
      }),
    ),
  }),
  NetworkPolicy: object({
    spec: mapping({
      podSelector: GIVEN_SELECTOR,
      policyTypes: READ,
      ingress: listOf(mapping({ from: peers, ports: policyPorts })),
      egress: listOf(mapping({ to: peers, ports: policyPorts })),
    }),
  }),
  Ingress: object({ spec: mapping(INGRESS_SPEC) }),
  ConfigMap: object({
    data: TEXTS,
    immutable: SILENT,
    binaryData: refused("entries are texts; write them into data"),
  }),
} as const satisfies Record<string, Fields>;

/** Kinds that are read. */
export type Kind = keyof typeof FIELDS;

export function fieldsOf(kind: Kind): Field {
  return mapping(FIELDS[kind]);
}
