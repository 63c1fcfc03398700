// What must be in each network namespace of a lab: the fabric's, the router's, those of nodes and of pods.

import type { Conditions } from "../state/conditions.ts";
import type { NamespaceState } from "../state/kernel.ts";
import { FABRIC, type LabDefinition, type LabState, PUBLISH, ROUTER } from "../state/lab.ts";
import { namesOf } from "../state/names.ts";
import { NETWORKS } from "../topology/networks.ts";
import { ownFiles } from "./addedPods.ts";
import { bridgeFilterSettings } from "./bridgeFilter.ts";
import { type Cluster, type ClusterPod, podFamilies, type Site } from "./cluster.ts";
import { fabricState, hasRouter, routerState, underlayState, wireState } from "./fabric.ts";
import { nodeNames } from "./names.ts";
import type { Plot } from "./plot.ts";
import { policyRealm } from "./policy/realm.ts";
import { enforcementOf, policyState } from "./policy/tables.ts";
import type { Post } from "./post.ts";
import { publishFiles } from "./publish/container.ts";
import { publisherOf } from "./publisher.ts";
import { type ResolvedService, resolveServices } from "./service/endpoints.ts";
import { serviceState } from "./service/proxy.ts";
import { serviceProxy } from "./service/proxyPorts.ts";
import { forwarderIpv6Settings, ipv6Settings } from "./settings.ts";
import { volumeFiles } from "./volumeFiles.ts";

/** @returns by subject; of a pod in its node's network, and of what is published, only the files */
export function labNamespaces(
  definition: LabDefinition,
  plot: Plot,
  conditions: Conditions,
): LabState["namespaces"] {
  const { topology, leases } = definition;
  const services = resolveServices(topology, leases, conditions);
  const tables = tablesOf(definition, services);
  const files = podFiles(definition, services);
  const isPublishing = publisherOf(definition) !== undefined;
  const guests = topology.pods.filter(({ hostNetwork }) => hostNetwork);
  return Object.fromEntries([
    ...fabricNamespaces(plot),
    ...plot.sites.map((site) => nodeNamespace(site, definition, plot, tables)),
    ...plot.sites.flatMap((site) =>
      site.node.pods.map((pod) => podNamespace(pod, site, plot, tables, files)),
    ),
    ...guests.map(({ name }) => [name, files(name)] as const),
    ...(isPublishing ? [[PUBLISH, publishFiles(topology, leases, services)] as const] : []),
  ]);
}

type Entry = readonly [subject: string, state: NamespaceState];

/** What translates and filters at a node, and at a pod of it. */
interface Tables {
  atNode(site: Site): NamespaceState;
  atPod(pod: ClusterPod, site: Site): NamespaceState;
}

/** Where pods are on the node network, no node is on their way: they translate and filter themselves. */
function tablesOf({ topology, leases }: LabDefinition, services: readonly ResolvedService[]): Tables {
  const families = podFamilies(topology.network);
  const proxy = serviceProxy(services, families);
  const policies = enforcementOf(policyRealm(topology, leases), families);
  const isDirect = NETWORKS[topology.network.cni].addressing === "direct";
  const at = (post: Post) => [...serviceState(post, proxy), ...policyState(post, policies)];
  return {
    // Even so nodes answer for Services: to others than pods, and by their ports.
    atNode: (site) =>
      isDirect
        ? serviceState({ ...site, kind: "node", pods: [] }, proxy)
        : at({ ...site, kind: "node", pods: site.node.pods }),
    atPod: (pod, site) => (isDirect ? at({ ...site, kind: "pod", pods: [pod] }) : []),
  };
}

/** Files that change while a pod runs, in the volumes that its sandbox keeps. */
function podFiles(
  { topology, leases }: LabDefinition,
  services: readonly ResolvedService[],
): (pod: string) => NamespaceState {
  const files = new Map(
    topology.pods.map((pod): [string, NamespaceState] => [
      pod.name,
      [...ownFiles(pod.name, topology, leases, services), ...volumeFiles(pod)],
    ]),
  );
  return (pod) => files.get(pod) ?? [];
}

/** Docker sets it up in every sandbox; it is part of the state so that a lab whose localhost was broken is mended. */
const LOOPBACK = { object: "link", type: "loopback", name: "lo", up: true } as const;

function fabricNamespaces({ cluster, sites, mechanisms, names }: Plot): readonly Entry[] {
  const onFabric = sites.flatMap((site) => mechanisms.attachment.attachFabric?.(site) ?? []);
  const fabric = [LOOPBACK, ...fabricState(cluster), ...onFabric, ...namesOf(names(FABRIC))];
  if (!hasRouter(cluster.network)) return [[FABRIC, fabric]];
  return [
    [FABRIC, fabric],
    [ROUTER, [...forwarder(routerState(cluster), cluster), ...namesOf(names(ROUTER))]],
  ];
}

function nodeNamespace(
  site: Site,
  { topology }: LabDefinition,
  { cluster, mechanisms, names }: Plot,
  tables: Tables,
): Entry {
  const { name } = site.node;
  const state = forwarder(
    [
      ...underlayState(site.node, cluster),
      ...wireState(site.node, cluster),
      ...mechanisms.attachment.attachNode(site),
      ...mechanisms.transport.connect(site),
    ],
    cluster,
  );
  const translating = tables.atNode(site);
  const settings = bridgeFilterSettings(cluster.network, state, translating);
  const binds = topology.nodes.find((node) => node.name === name)?.binds;
  return [name, [...state, ...translating, ...settings, ...nodeNames(names(name), binds)]];
}

function podNamespace(
  pod: ClusterPod,
  site: Site,
  { mechanisms, names }: Plot,
  tables: Tables,
  files: (pod: string) => NamespaceState,
): Entry {
  const state = [
    LOOPBACK,
    ...mechanisms.attachment.attachPod(pod, site),
    ...tables.atPod(pod, site),
    ...ipv6Settings(site.network),
    ...namesOf(names(pod.name)),
    ...files(pod.name),
  ];
  return [pod.name, state];
}

/** A namespace that passes packets on, as nodes and the router do. */
function forwarder(state: NamespaceState, { network }: Cluster): NamespaceState {
  return [LOOPBACK, ...state, ...forwarderIpv6Settings(network, state)];
}
