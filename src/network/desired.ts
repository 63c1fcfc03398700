// The one idea of the project, first half: what must exist, as a pure function of the topology and the leases.

import type { Leases } from "../address/leases.ts";
import { ALL_READY, type Conditions } from "../state/conditions.ts";
import type { ControllerChoice } from "../state/controller.ts";
import { digest } from "../state/digest.ts";
import type { NamespaceState } from "../state/kernel.ts";
import { FABRIC, type LabState, ROUTER } from "../state/lab.ts";
import { namesOf } from "../state/names.ts";
import { KUBE_DNS } from "../topology/dns.ts";
import type { Topology } from "../topology/model.ts";
import { NETWORKS } from "../topology/networks.ts";
import { pluginAttachments } from "./attach/plugin.ts";
import { bridgeFilterSettings } from "./bridgeFilter.ts";
import { type Cluster, clusterOf, podFamilies, type Site } from "./cluster.ts";
import { podNetwork } from "./cni.ts";
import { labContainers } from "./containers.ts";
import { zoneFiles } from "./dns/server.ts";
import { fabricState, hasRouter, routerState, underlayState, wireState } from "./fabric.ts";
import type { PodNetwork } from "./mechanism.ts";
import { podMtu } from "./mtu.ts";
import { nodeNames, sandboxNames } from "./names.ts";
import { policyRealm } from "./policy/realm.ts";
import { enforcementOf, policyState } from "./policy/tables.ts";
import type { Post } from "./post.ts";
import { resolveServices } from "./service/endpoints.ts";
import { serviceState } from "./service/proxy.ts";
import { serviceProxy } from "./service/proxyPorts.ts";
import { forwarderIpv6Settings, ipv6Settings } from "./settings.ts";
import { volumeFiles } from "./volumeFiles.ts";

/**
 * @param leases     cover every node, pod and Service of the topology (see lease.ts)
 * @param conditions which pods are ready: Services lead to those
 * @param controller what looks after them; absent: nobody needs to
 * @throws {LabError} when the network that the topology asks for is not built yet
 */
export function desiredState(
  topology: Topology,
  leases: Leases,
  conditions: Conditions = ALL_READY,
  controller?: ControllerChoice,
): LabState {
  const cluster = clusterOf(topology, leases);
  const network = podNetwork(topology.network);
  const sites = sitesOf(cluster);
  const onFabric = sites.flatMap((site) => network.attachment.attachFabric?.(site) ?? []);
  const services = resolveServices(topology, leases, conditions);
  const proxy = serviceProxy(services, podFamilies(topology.network));
  const names = sandboxNames(topology, leases);
  const binds = new Map(topology.nodes.map((node) => [node.name, node.binds]));
  const zone = zoneFiles(topology, leases, services);
  const policies = enforcementOf(policyRealm(topology, leases), podFamilies(topology.network));
  const isDirect = NETWORKS[topology.network.cni].addressing === "direct";
  const tablesAt = (post: Post): NamespaceState => [
    ...serviceState(post, proxy),
    ...policyState(post, policies),
  ];
  const nodes = sites.map((site) => {
    // Where pods are on the node network, nodes still answer for Services: to others than pods, and by their ports.
    const tables = isDirect
      ? serviceState({ ...site, kind: "node", pods: [] }, proxy)
      : tablesAt({ ...site, kind: "node", pods: site.node.pods });
    const state = nodeState(site, cluster, network);
    const settings = bridgeFilterSettings(cluster.network, state, tables);
    const told = nodeNames(names(site.node.name), binds.get(site.node.name));
    return [site.node.name, [...state, ...tables, ...settings, ...told]] as const;
  });
  const files = new Map(topology.pods.map((pod) => [pod.name, volumeFiles(pod)] as const));
  const guests = topology.pods.filter(({ hostNetwork }) => hostNetwork);
  const pods = sites.flatMap((site) =>
    site.node.pods.map((pod) => {
      const attached = network.attachment.attachPod(pod, site);
      // Where pods are on the node network, no node is on their way: they translate and filter themselves.
      const tables = isDirect ? tablesAt({ ...site, kind: "pod", pods: [pod] }) : [];
      return [
        pod.name,
        [
          LOOPBACK,
          ...attached,
          ...tables,
          ...ipv6Settings(site.network),
          ...namesOf(names(pod.name)),
          ...(pod.name === KUBE_DNS ? zone : []),
          ...(files.get(pod.name) ?? []),
        ],
      ] as const;
    }),
  );
  const attachments = pluginAttachments(topology, sites);
  return {
    lab: topology.name,
    containers: labContainers(topology, leases, sites, network, names, controller),
    namespaces: Object.fromEntries([
      [FABRIC, [LOOPBACK, ...fabricState(cluster), ...onFabric, ...namesOf(names(FABRIC))]],
      ...(hasRouter(cluster.network)
        ? [[ROUTER, [...forwarder(routerState(cluster), cluster), ...namesOf(names(ROUTER))]] as const]
        : []),
      ...nodes,
      ...pods,
      // The network of these is their node's, but they have files of their own.
      ...guests.map(({ name }) => [name, files.get(name) ?? []] as const),
    ]),
    ...(attachments && { attachments }),
    document: {
      format: 2,
      topology,
      leases,
      commands: commandDigests(topology),
      ...(controller && { controller }),
    },
  };
}

/** The containers of it alone: they depend on nothing that is found out about a running lab. */
export function desiredContainers(
  topology: Topology,
  leases: Leases,
  controller?: ControllerChoice,
): LabState["containers"] {
  const sites = sitesOf(clusterOf(topology, leases));
  return labContainers(
    topology,
    leases,
    sites,
    podNetwork(topology.network),
    sandboxNames(topology, leases),
    controller,
  );
}

function commandDigests({ nodes }: Topology): Readonly<Record<string, string>> {
  const lists = nodes.filter(({ exec }) => exec.length > 0);
  return Object.fromEntries(lists.map(({ name, exec }) => [name, digest(JSON.stringify(exec))]));
}

/** Docker sets it up in every sandbox; it is part of the state so that a lab whose localhost was broken is mended. */
const LOOPBACK = { object: "link", type: "loopback", name: "lo", up: true } as const;

function sitesOf({ nodes, network }: Cluster): readonly Site[] {
  const mtu = podMtu(network);
  return nodes.map((node) => ({ node, peers: nodes.filter((other) => other !== node), network, mtu }));
}

function nodeState(site: Site, cluster: Cluster, network: PodNetwork): NamespaceState {
  const state = [
    ...underlayState(site.node, cluster),
    ...wireState(site.node, cluster),
    ...network.attachment.attachNode(site),
    ...network.transport.connect(site),
  ];
  return forwarder(state, cluster);
}

/** A namespace that passes packets on, as nodes and the router do. */
function forwarder(state: NamespaceState, { network }: Cluster): NamespaceState {
  return [LOOPBACK, ...state, ...forwarderIpv6Settings(network, state)];
}
