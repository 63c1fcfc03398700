// Which containers a lab consists of and what each is made from: a sandbox for the fabric, for the router if there is
// one, for every node and for every pod; those that join a sandbox: the pods' own
// containers and the nodes' daemons; and the controller, where there is one.

import { CONTROLLER, type ControllerChoice } from "../state/controller.ts";
import { digest } from "../state/digest.ts";
import {
  type ContainerKind,
  type ContainerSpec,
  type ContainerState,
  containerName,
  FABRIC,
  ROUTER,
  type SandboxNetwork,
} from "../state/lab.ts";
import {
  type NodeSpec,
  type PodContainerSpec,
  type PodSpec,
  TOOLBOX_IMAGE,
  type Topology,
} from "../topology/model.ts";
import type { Site } from "./cluster.ts";
import { controllerSpec } from "./controller.ts";
import { hasRouter } from "./fabric.ts";
import type { Daemon, PodNetwork } from "./mechanism.ts";

/** A process that does nothing and stays: what a sandbox runs whose topology gives it nothing to run. */
const STAY = ["sleep", "infinity"];

/** `sleep` as process 1 ignores every other signal, and `docker stop` would wait ten seconds for it. */
const STOP_SIGNAL = "SIGKILL";

const FRESH = { env: {}, binds: [], volumes: [], capabilities: [], files: [], devices: [] } as const;

/** @returns keyed by container name; fabric, router, nodes, pods, then what joins them, each in file order; the controller */
export function labContainers(
  topology: Topology,
  sites: readonly Site[],
  podNetwork: PodNetwork,
  controller?: ControllerChoice,
): Readonly<Record<string, ContainerState>> {
  const lab = topology.name;
  const addresses = new Map(
    sites
      .flatMap(({ node }) => [node, ...node.pods])
      .map((member) => [member.name, member.addresses] as const),
  );
  const network = (subject: string, hasVolumes = false): SandboxNetwork => ({
    mode: "sandbox",
    hostname: subject,
    hosts: (addresses.get(subject) ?? []).map((address) => `${subject}:${address}`),
    // Nobody serves names yet. A server that refuses at once and one short attempt keep resolvers from stalling.
    dns: { servers: ["127.0.0.1"], search: [], options: ["timeout:1", "attempts:1"] },
    hasVolumes,
  });

  const containers = [
    state(lab, "fabric", FABRIC, bareSpec(network(FABRIC))),
    ...(hasRouter(topology.network) ? [state(lab, "router", ROUTER, bareSpec(network(ROUTER)))] : []),
    ...topology.nodes.map((node) => state(lab, "node", node.name, nodeSpec(node, network(node.name)))),
    ...topology.pods.map((pod) =>
      state(lab, "pod", pod.name, bareSpec(network(pod.name, pod.volumes.length > 0))),
    ),
    ...topology.pods.flatMap((pod) =>
      pod.containers.map((container) =>
        state(lab, "container", `${pod.name}/${container.name}`, memberSpec(lab, pod, container)),
      ),
    ),
    ...sites.flatMap((site) =>
      (podNetwork.daemons?.(site) ?? []).map((daemon) => daemonState(lab, site.node.name, daemon)),
    ),
    ...(hasRouter(topology.network) ? (podNetwork.routerDaemons?.(sites) ?? []) : []).map((daemon) =>
      daemonState(lab, ROUTER, daemon),
    ),
    // The last one to start: it looks after the others.
    ...(controller === undefined || controller === "none"
      ? []
      : [state(lab, "controller", CONTROLLER, controllerSpec(controller, lab))]),
  ];
  return Object.fromEntries(containers.map((container) => [container.name, container]));
}

function nodeSpec(node: NodeSpec, network: SandboxNetwork): ContainerSpec {
  const command = node.command ?? (node.image === TOOLBOX_IMAGE ? STAY : undefined);
  return {
    ...FRESH,
    image: node.image,
    ...(command && { command }),
    env: node.env,
    binds: node.binds,
    network,
    // A node's commands may change its own network: that is what nodes are for.
    capabilities: ["NET_ADMIN", "NET_RAW"],
    ...(node.command === undefined && { stopSignal: STOP_SIGNAL }),
  };
}

function bareSpec(network: SandboxNetwork): ContainerSpec {
  return { ...FRESH, image: TOOLBOX_IMAGE, command: STAY, network, stopSignal: STOP_SIGNAL };
}

function memberSpec(lab: string, pod: PodSpec, container: PodContainerSpec): ContainerSpec {
  // In Kubernetes a command without args runs without the image's own arguments too.
  const args = container.args ?? (container.command && []);
  return {
    ...FRESH,
    image: container.image,
    ...(container.command && { entrypoint: container.command }),
    ...(args && { command: args }),
    ...(container.workingDir !== undefined && { workingDir: container.workingDir }),
    env: Object.fromEntries(container.env.map((one) => [one.name, "value" in one ? one.value : ""])),
    volumes: container.volumeMounts,
    network: { mode: "join", sandbox: containerName(lab, pod.name) },
  };
}

function daemonState(lab: string, node: string, { name, spec, readiness }: Daemon): ContainerState {
  const network = { mode: "join", sandbox: containerName(lab, node) } as const;
  return {
    ...state(lab, "container", `${node}/${name}`, { ...FRESH, image: TOOLBOX_IMAGE, ...spec, network }),
    ...(readiness && { readiness }),
  };
}

function state(lab: string, kind: ContainerKind, subject: string, spec: ContainerSpec): ContainerState {
  return {
    name: containerName(lab, subject),
    kind,
    subject,
    fingerprint: fingerprintOf(spec),
    running: true,
    spec,
  };
}

/** Addresses are left out: a container is not made anew because its address changed. */
function fingerprintOf(spec: ContainerSpec): string {
  const { network } = spec;
  return digest(
    JSON.stringify({ ...spec, network: network.mode === "sandbox" ? { ...network, hosts: [] } : network }),
  );
}
