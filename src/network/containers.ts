// Which containers a lab consists of and what each is made from: a sandbox for the fabric, for the router if there is
// one, for every node and for every pod; those that join a sandbox: the pods' own
// containers and the nodes' daemons; what leads in from outside, and the controller, where there are such.

import { CONTROLLER } from "../state/controller.ts";
import {
  type ContainerSpec,
  type ContainerState,
  containerName,
  FABRIC,
  type LabDefinition,
  ROUTER,
  type SandboxNetwork,
} from "../state/lab.ts";
import { type NodeSpec, TOOLBOX_IMAGE } from "../topology/model.ts";
import { withOwnReadiness } from "./addedPods.ts";
import { containerState, FRESH } from "./containerState.ts";
import { controllerSpec } from "./controller.ts";
import { hostnameOf } from "./dns/domain.ts";
import { hasRouter } from "./fabric.ts";
import { guestMounts, guestParts } from "./guest.ts";
import type { Daemon } from "./mechanism.ts";
import type { Plot } from "./plot.ts";
import { podContainers } from "./podContainers.ts";
import { publishContainer } from "./publish/container.ts";
import { publisherOf } from "./publisher.ts";

/** A process that does nothing and stays: what a sandbox runs whose topology gives it nothing to run. */
const STAY = ["sleep", "infinity"];

/** `sleep` as process 1 ignores every other signal, and `docker stop` would wait ten seconds for it. */
const STOP_SIGNAL = "SIGKILL";

/**
 * @returns keyed by container name; fabric, router, nodes, pods, then what joins them, each in file order; what is
 *   published; the controller
 */
export function labContainers(
  definition: LabDefinition,
  { sites, mechanisms, names }: Plot,
): Readonly<Record<string, ContainerState>> {
  const { topology, leases, controller, evictions = {} } = definition;
  const lab = topology.name;
  const publisher = publisherOf(definition);
  const network = (subject: string, hostname = subject, hasVolumes = false): SandboxNetwork => ({
    mode: "sandbox",
    hostname,
    ...names(subject),
    hasVolumes,
  });

  const generation = (pod: string): Pick<ContainerSpec, "eviction"> =>
    evictions[pod] === undefined ? {} : { eviction: evictions[pod] };
  const podsOfTheirOwn = topology.pods.filter(({ hostNetwork }) => !hostNetwork);
  const guests = topology.pods.filter(({ hostNetwork }) => hostNetwork);
  const containers = [
    containerState(lab, "fabric", FABRIC, bareSpec(network(FABRIC))),
    ...(hasRouter(topology.network)
      ? [containerState(lab, "router", ROUTER, bareSpec(network(ROUTER)))]
      : []),
    ...topology.nodes.map((node) =>
      containerState(lab, "node", node.name, nodeSpec(node, network(node.name))),
    ),
    ...podsOfTheirOwn.map((pod) =>
      containerState(lab, "pod", pod.name, {
        ...bareSpec(network(pod.name, hostnameOf(pod), pod.volumes.length > 0)),
        ...generation(pod.name),
      }),
    ),
    ...guests.map((pod) => {
      const { network: surroundings, files } = guestParts(lab, pod, leases, names);
      return containerState(lab, "guest", pod.name, {
        ...bareSpec(surroundings),
        files,
        ...generation(pod.name),
      });
    }),
    ...topology.pods
      .flatMap((pod) => podContainers(lab, pod, leases, guestMounts(pod, leases, names)))
      .map((container) => withOwnReadiness(container, topology)),
    ...sites.flatMap((site) =>
      (mechanisms.daemons?.(site) ?? []).map((daemon) => daemonState(lab, site.node.name, daemon)),
    ),
    ...(hasRouter(topology.network) ? (mechanisms.routerDaemons?.(sites) ?? []) : []).map((daemon) =>
      daemonState(lab, ROUTER, daemon),
    ),
    ...(publisher === undefined ? [] : [publishContainer(topology, leases, publisher)]),
    // The last one to start: it looks after the others.
    ...(controller === undefined || controller === "none"
      ? []
      : [containerState(lab, "controller", CONTROLLER, controllerSpec(controller, lab))]),
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

function bareSpec(network: ContainerSpec["network"]): ContainerSpec {
  return { ...FRESH, image: TOOLBOX_IMAGE, command: STAY, network, stopSignal: STOP_SIGNAL };
}

function daemonState(lab: string, node: string, { name, spec, readiness }: Daemon): ContainerState {
  const network = { mode: "join", sandbox: containerName(lab, node) } as const;
  return {
    ...containerState(lab, "container", `${node}/${name}`, {
      ...FRESH,
      image: TOOLBOX_IMAGE,
      ...spec,
      network,
    }),
    ...(readiness && { readiness }),
  };
}
