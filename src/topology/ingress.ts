// The lab's own HTTP front: where there are Ingresses, a pod with haproxy and a Service of the type NodePort before it are
// added to the topology, and from then on they are like any other. What haproxy is told is network/ingress/.
// Source: Kubernetes' documentation, "Ingress Controllers": a cluster needs one, and any will do.

import { addServer, hasServer } from "./addServer.ts";
import {
  BARE_CONTAINER,
  BARE_POD,
  type PodSpec,
  type ServiceSpec,
  TOOLBOX_IMAGE,
  type Topology,
} from "./model.ts";
import { serviceFamilies } from "./serviceRequest.ts";

export const FRONT_NAMESPACE = "ingress";
const FRONT_NAME = "haproxy";

/** Subject of the pod, and key of the Service. */
export const FRONT = `${FRONT_NAMESPACE}/${FRONT_NAME}`;

/** Where the front's container finds what it is told, a volume of its pod. */
export const RULES_VOLUME = "rules";
export const RULES_MOUNT = "/etc/ingress";

/** Subject of the front's container. */
export const FRONT_CONTAINER = `${FRONT}/haproxy`;

/** Of the pod and of the Service. */
export const FRONT_PORT = 80;

const COMMAND = ["perl", `${RULES_MOUNT}/serve.pl`];

export const FRONT_LABELS = { app: FRONT_NAME };

/**
 * A topology with Ingresses gets a front. One that has a Service `ingress/haproxy` has its own; pods with the label
 * `app: haproxy` in `ingress` serve behind the one that is added here.
 */
export function withIngress(topology: Topology): Topology {
  if (topology.ingresses.length === 0) return topology;
  return addServer(topology, frontPod(), frontService(topology));
}

/** Whether the lab's own front is there, and not somebody else's pod of the same name. */
export function hasOwnFront(topology: Pick<Topology, "pods">): boolean {
  return hasServer(topology, frontPod());
}

export function frontPod(): PodSpec {
  return {
    ...BARE_POD,
    name: FRONT,
    namespace: FRONT_NAMESPACE,
    group: FRONT,
    labels: FRONT_LABELS,
    containers: [
      {
        ...BARE_CONTAINER,
        name: "haproxy",
        image: TOOLBOX_IMAGE,
        command: COMMAND,
        ports: [{ name: "http", containerPort: FRONT_PORT, protocol: "TCP" }],
        volumeMounts: [{ volume: RULES_VOLUME, mountPath: RULES_MOUNT, readOnly: true }],
      },
    ],
    volumes: [{ name: RULES_VOLUME, kind: "emptyDir" }],
  };
}

function frontService({ network }: Topology): ServiceSpec {
  return {
    namespace: FRONT_NAMESPACE,
    name: FRONT_NAME,
    type: "NodePort",
    isHeadless: false,
    families: serviceFamilies(network),
    addresses: [],
    selector: FRONT_LABELS,
    ports: [{ name: "http", protocol: "TCP", port: FRONT_PORT, targetPort: FRONT_PORT }],
    externalAddresses: [],
    internalPolicy: "Cluster",
    externalPolicy: "Cluster",
    publishNotReadyAddresses: false,
  };
}
