// What the programs of a sandbox are told about names: /etc/hosts has the sandbox's own, /etc/resolv.conf says whom to ask.
// Sources: Kubernetes' documentation, "DNS for Services and Pods"; kubernetes pkg/kubelet/network/dns and
// pkg/kubelet/kubelet_pods.go, managedHostsFileContent.

import type { Address } from "../address/address.ts";
import type { Leases } from "../address/leases.ts";
import type { NamespaceState } from "../state/kernel.ts";
import { HOSTS_FILE, type HostsEntry, namesOf, RESOLVER_FILE, type Resolver } from "../state/names.ts";
import { KUBE_DNS } from "../topology/dns.ts";
import type { NodeSpec, PodSpec, Topology } from "../topology/model.ts";
import { CLUSTER_DOMAIN, hostnameOf, podFullName } from "./dns/domain.ts";

export interface SandboxNames {
  readonly hosts: readonly HostsEntry[];
  readonly dns: Resolver;
}

/** Where nobody serves names. A server that refuses at once and one short attempt keep resolvers from stalling. */
const NO_DNS: Resolver = { servers: ["127.0.0.1"], search: [], options: ["timeout:1", "attempts:1"] };

/** Both files of a node, but for those that the node binds: they are files of the host, and nobody's to write to. */
export function nodeNames(names: SandboxNames, binds: NodeSpec["binds"] = []): NamespaceState {
  const bound = new Set(binds.map((bind) => bind.split(":")[1]));
  const pathOf = { hosts: HOSTS_FILE, resolver: RESOLVER_FILE } as const;
  return namesOf(names).filter(({ object }) => !bound.has(pathOf[object]));
}

/** @returns by subject of a sandbox: what it is to be told */
export function sandboxNames({ nodes, pods }: Topology, leases: Leases): (subject: string) => SandboxNames {
  const servers = leases.services?.[KUBE_DNS]?.addresses ?? [];
  const ofNodes = nodes.map(({ name }): [string, SandboxNames] => [
    name,
    { hosts: hostsOf([name], leases.nodes[name]?.addresses), dns: nodeResolver(servers) },
  ]);
  const ofPods = pods.map((pod): [string, SandboxNames] => {
    const names = [podFullName(pod) ?? [], hostnameOf(pod)].flat();
    return [
      pod.name,
      { hosts: hostsOf(names, leases.pods[pod.name]?.addresses), dns: podResolver(pod, servers) },
    ];
  });
  const known = new Map([...ofNodes, ...ofPods]);
  return (subject) => known.get(subject) ?? { hosts: [], dns: NO_DNS };
}

function hostsOf(names: readonly string[], addresses: readonly Address[] = []): readonly HostsEntry[] {
  return addresses.map((address) => ({ address, names }));
}

/** A node resolves full names only, so its own search list is nobody's. */
function nodeResolver(servers: readonly Address[]): Resolver {
  return servers.length === 0 ? NO_DNS : { servers, search: [], options: [] };
}

function podResolver(pod: PodSpec, servers: readonly Address[]): Resolver {
  const { nameservers = [], searches = [], options = [] } = pod.dnsConfig ?? {};
  const { servers: given, search, options: defaults } = policyResolver(pod, servers);
  const keyOf = (option: string) => option.replace(/:.*/, "");
  const own = new Set(options.map(keyOf));
  return {
    servers: [...new Set([...given, ...nameservers])],
    search: [...new Set([...search, ...searches])],
    options: [...defaults.filter((option) => !own.has(keyOf(option))), ...options],
  };
}

/** `Default` is what the node has. A pod in its node's network has the node's own file, whatever it says: Docker shares it. */
function policyResolver({ dnsPolicy, namespace }: PodSpec, servers: readonly Address[]): Resolver {
  if (dnsPolicy === "None") return { servers: [], search: [], options: [] };
  if (dnsPolicy === "Default" || servers.length === 0) return nodeResolver(servers);
  const search = [`${namespace}.svc.${CLUSTER_DOMAIN}`, `svc.${CLUSTER_DOMAIN}`, CLUSTER_DOMAIN];
  return { servers, search, options: ["ndots:5"] };
}
