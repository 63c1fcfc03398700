// A topology file while it is edited, as few facts as there are edits, and the file that they make.

import type { LabFile } from "../../../src/index.ts";

/** Those that this kernel may lack are not here: ipip, wireguard. */
export const NETWORKS = [
  { cni: "flannel", backend: "vxlan" },
  { cni: "flannel", backend: "host-gw" },
  { cni: "flannel", backend: "udp" },
  { cni: "calico", backend: "bgp" },
  { cni: "calico", backend: "vxlan" },
  { cni: "canal", backend: "vxlan" },
  { cni: "weave", backend: "mesh" },
  { cni: "underlay", backend: "none" },
] as const satisfies readonly NonNullable<LabFile["network"]>[];

/** Each leaves some pods less than they had. */
export const POLICIES = {
  quiet: { podSelector: { matchLabels: { tier: "back" } }, policyTypes: ["Ingress"] },
  front: {
    podSelector: { matchLabels: { tier: "back" } },
    ingress: [{ from: [{ podSelector: { matchLabels: { tier: "front" } } }], ports: [{ port: 8080 }] }],
  },
  silent: {
    podSelector: { matchLabels: { tier: "front" } },
    policyTypes: ["Egress"],
    egress: [{ to: [{ podSelector: {} }] }],
  },
} as const satisfies LabFile["policies"];
export type PolicyName = keyof typeof POLICIES;

export interface DraftPod {
  /** Absent: any. */
  readonly node?: string;
  /** Absent: whichever is free. */
  readonly address?: string;
  readonly tier: "front" | "back";
  /** Goes into the environment of its container. */
  readonly version: number;
  /** Goes into the command of its container, which means the same with each. */
  readonly command: number;
  /** It has a second container. */
  readonly isPair: boolean;
}

export interface Draft {
  readonly network: (typeof NETWORKS)[number];
  readonly isDual: boolean;
  readonly mtu: number;
  /** By node: goes into its environment. */
  readonly nodes: Readonly<Record<string, number>>;
  /** Of the group `web`. */
  readonly replicas: number;
  readonly pods: Readonly<Record<string, DraftPod>>;
  /** Port of the Service `web`; absent: there is none. */
  readonly service?: { readonly port: number; readonly type: "ClusterIP" | "NodePort" };
  readonly policies: readonly PolicyName[];
  /** The wire between alpha and beta; absent: there is none. */
  readonly link?: { readonly mtu: number; readonly addresses?: readonly string[] };
}

export const NEW_POD: DraftPod = { tier: "front", version: 0, command: 0, isPair: false };

export const FIRST_DRAFT: Draft = {
  network: NETWORKS[0],
  isDual: false,
  mtu: 1500,
  nodes: { alpha: 0, beta: 0 },
  replicas: 1,
  pods: { client: { ...NEW_POD, node: "alpha" } },
  policies: [],
};

const server = ({ version, command }: DraftPod) => ({
  name: "server",
  command: ["busybox", "httpd", "-f", "-p", "8080", "-h", `/${"./".repeat(command)}`],
  env: { VERSION: String(version) },
});
const SECOND = { name: "second", command: ["sleep", "infinity"] };

export function fileOf(name: string, draft: Draft): LabFile {
  const { network, isDual, mtu, nodes, replicas, pods, service, policies, link } = draft;
  const prefixes =
    network.cni === "weave" ? ["10.32.0.0/12", "fd00:32::/64"] : ["10.244.0.0/16", "fd00:244::/56"];
  // On the node network there is no network of pods to ask for.
  const dual =
    network.cni === "underlay" ? { nodes: ["192.168.50.0/24", "fd00:50::/64"] } : { pods: prefixes };
  const web = { replicas, labels: { app: "web", tier: "back" }, containers: [server(NEW_POD)] };
  return {
    name,
    network: { ...network, mtu, ...(isDual && dual) },
    nodes: Object.fromEntries(
      Object.entries(nodes).map(([node, version]) => [node, { env: { VERSION: String(version) } }]),
    ),
    pods: {
      web,
      ...Object.fromEntries(Object.entries(pods).map(([pod, facts]) => [pod, podOf(facts)])),
    },
    ...(service && {
      services: {
        web: {
          type: service.type,
          selector: { app: "web" },
          ports: [{ port: service.port, targetPort: 8080 }],
        },
      },
    }),
    policies: Object.fromEntries(policies.map((policy) => [policy, POLICIES[policy]])),
    ...(link && {
      links: [{ endpoints: ["alpha:eth1", "beta:eth1"], mtu: link.mtu, ...linkAddresses(link) }],
    }),
    ...(service &&
      policies.length === 0 && { expect: [{ from: "client", to: "svc/web", port: service.port }] }),
  };
}

function podOf(pod: DraftPod) {
  const { node, address, tier, isPair } = pod;
  return {
    ...(node !== undefined && { node }),
    ...(address !== undefined && { address }),
    labels: { tier },
    containers: isPair ? [server(pod), SECOND] : [server(pod)],
  };
}

function linkAddresses({ addresses }: NonNullable<Draft["link"]>) {
  return addresses === undefined ? {} : { addresses: [...addresses] };
}
