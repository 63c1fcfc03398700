// What is published as part of a lab: one container in the network of the first node that runs, which listens in the
// machine's, and the file that tells it what. So no interface and no rule is in the machine's network
// (docs/decisions/0012-publish.md).

import type { Leases } from "../../address/leases.ts";
import { digest } from "../../state/digest.ts";
import type { ContainerFileState } from "../../state/kernel.ts";
import { type ContainerState, containerName, type LabDefinition, PUBLISH } from "../../state/lab.ts";
import { type NodeSpec, TOOLBOX_IMAGE, type Topology } from "../../topology/model.ts";
import { containerState, FRESH } from "../containerState.ts";
import { stoppedIn } from "../fault/stopped.ts";
import type { ResolvedService } from "../service/endpoints.ts";
import { forwardOf } from "./forwards.ts";
import { publishConfiguration } from "./haproxy.ts";
import { PUBLISH_FILE, PUBLISH_PROGRAM, PUBLISH_SERVE } from "./serve.ts";

/** @returns undefined where nothing is published, or no node runs */
export function publishContainer(definition: LabDefinition): ContainerState | undefined {
  const { topology, leases } = definition;
  const node = firstRunning(definition);
  if (topology.publish === undefined || node === undefined) return undefined;
  const container = containerState(topology.name, "publish", PUBLISH, {
    ...FRESH,
    image: TOOLBOX_IMAGE,
    command: ["perl", PUBLISH_PROGRAM],
    files: [{ path: PUBLISH_PROGRAM, content: PUBLISH_SERVE }],
    network: {
      mode: "guest",
      host: containerName(topology.name, node.name),
      hasVolumes: false,
      seesMachine: true,
    },
    // To find the machine's network and to listen there, also on ports below 1024; and nothing else of what root may.
    capabilities: ["SYS_ADMIN", "SYS_PTRACE", "NET_BIND_SERVICE"],
    dropped: ["ALL"],
  });
  return { ...container, readiness: { kind: "loaded", description: descriptionOf(topology, leases) } };
}

/** @returns files of the namespace `publish` */
export function publishFiles(
  definition: LabDefinition,
  services: readonly ResolvedService[],
): readonly ContainerFileState[] {
  const { topology, leases } = definition;
  if (topology.publish === undefined || firstRunning(definition) === undefined) return [];
  const forwards = topology.publish.map((spec) => forwardOf(spec, leases, services));
  const content = publishConfiguration(descriptionOf(topology, leases), forwards);
  return [{ object: "file", path: PUBLISH_FILE, content }];
}

function firstRunning(definition: LabDefinition): NodeSpec | undefined {
  const isStopped = stoppedIn(definition);
  return definition.topology.nodes.find(({ name }) => !isStopped(name));
}

/** Another one when anything is published otherwise; who is ready behind a headless Service changes nothing about it. */
function descriptionOf({ publish = [] }: Topology, leases: Leases): string {
  return digest(
    JSON.stringify(publish.map((spec) => [spec, forwardOf(spec, leases, [])])) + servicesOf(leases),
  );
}

function servicesOf({ services = {} }: Leases): string {
  return JSON.stringify(Object.entries(services).map(([key, { addresses }]) => [key, addresses]));
}
