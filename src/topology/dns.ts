// The lab's own DNS server: where there are Services there are names, so a pod and a Service of Kubernetes' own names are
// added to the topology, and from then on they are like any other. What the server says is network/dns/.
// Sources: Kubernetes' DNS-Based Service Discovery 1.1.0; kubeadm, cmd/kubeadm/app/phases/addons/dns.

import type { Address, Prefix } from "../address/address.ts";
import { parseAddress } from "../address/parse.ts";
import { addressAt, usableCount } from "../address/prefix.ts";
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
import { take } from "./take.ts";

export const DNS_NAMESPACE = "kube-system";
export const DNS_NAME = "kube-dns";

/** Subject of the pod, and key of the Service. */
export const KUBE_DNS = `${DNS_NAMESPACE}/${DNS_NAME}`;

/** Where the server's container finds what it serves, a volume of its pod. */
export const ZONE_VOLUME = "zone";
export const ZONE_MOUNT = "/etc/dns";

/** Subject of the server's container. */
export const DNS_CONTAINER = `${KUBE_DNS}/dnsmasq`;

const COMMAND = ["perl", `${ZONE_MOUNT}/serve.pl`];

/** By which clusters find the pods of their DNS server, whatever it is called. */
const LABELS = { "k8s-app": DNS_NAME };

/** The tenth address of the service network is that of DNS in every cluster that kubeadm makes. */
const TENTH = 10;

/**
 * A topology with Services gets a DNS server. One that has a Service `kube-system/kube-dns` has its own; pods with the label
 * `k8s-app: kube-dns` in `kube-system` serve behind the one that is added here.
 */
export function withDns(topology: Topology): Topology {
  if (topology.services.length === 0) return topology;
  return addServer(topology, dnsPod(), dnsService(topology));
}

/** Whether the lab's own server is there, and not somebody else's pod of the same name. */
export function hasOwnDns(topology: Topology): boolean {
  return hasServer(topology, dnsPod());
}

export function dnsPod(): PodSpec {
  return {
    ...BARE_POD,
    name: KUBE_DNS,
    namespace: DNS_NAMESPACE,
    group: KUBE_DNS,
    labels: LABELS,
    containers: [
      {
        ...BARE_CONTAINER,
        name: "dnsmasq",
        image: TOOLBOX_IMAGE,
        command: COMMAND,
        ports: [
          { name: "dns", containerPort: 53, protocol: "UDP" },
          { name: "dns-tcp", containerPort: 53, protocol: "TCP" },
        ],
        volumeMounts: [{ volume: ZONE_VOLUME, mountPath: ZONE_MOUNT, readOnly: true }],
      },
    ],
    volumes: [{ name: ZONE_VOLUME, kind: "emptyDir" }],
    // It would ask itself by way of the Service.
    dnsPolicy: "None",
    dnsConfig: { nameservers: [take(parseAddress("127.0.0.1"))], searches: [], options: [] },
  };
}

/** A network without a tenth host has none: there, a lease decides, as for others. */
export function dnsAddresses(networks: readonly Prefix[]): readonly Address[] {
  return networks.filter((prefix) => usableCount(prefix) >= TENTH).map((prefix) => addressAt(prefix, TENTH));
}

function dnsService({ network }: Topology): ServiceSpec {
  return {
    namespace: DNS_NAMESPACE,
    name: DNS_NAME,
    type: "ClusterIP",
    isHeadless: false,
    families: serviceFamilies(network),
    addresses: dnsAddresses(network.services),
    selector: LABELS,
    ports: [
      { name: "dns", protocol: "UDP", port: 53, targetPort: 53 },
      { name: "dns-tcp", protocol: "TCP", port: 53, targetPort: 53 },
    ],
    externalAddresses: [],
    internalPolicy: "Cluster",
    externalPolicy: "Cluster",
    publishNotReadyAddresses: false,
  };
}
