// What is published as part of a lab: one container in the network of a node, which listens in the
// machine's, and the file that tells it what. So no interface and no rule is in the machine's network
// (docs/decisions/0012-publish.md).

import type { Leases } from "../../address/leases.ts";
import { digest } from "../../state/digest.ts";
import type { ContainerFileState } from "../../state/kernel.ts";
import { type ContainerState, containerName, PUBLISH } from "../../state/lab.ts";
import { TOOLBOX_IMAGE, type Topology } from "../../topology/model.ts";
import { containerState, FRESH } from "../containerState.ts";
import type { ResolvedService } from "../service/endpoints.ts";
import { forwardOf } from "./forwards.ts";
import { publishConfiguration } from "./haproxy.ts";
import { PUBLISH_FILE, PUBLISH_PROGRAM, PUBLISH_SERVE } from "./serve.ts";

/** @param node in whose network it stands */
export function publishContainer(topology: Topology, leases: Leases, node: string): ContainerState {
  const container = containerState(topology.name, "publish", PUBLISH, {
    ...FRESH,
    image: TOOLBOX_IMAGE,
    command: ["perl", PUBLISH_PROGRAM],
    files: [{ path: PUBLISH_PROGRAM, content: PUBLISH_SERVE }],
    network: {
      mode: "guest",
      host: containerName(topology.name, node),
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
  topology: Topology,
  leases: Leases,
  services: readonly ResolvedService[],
): readonly ContainerFileState[] {
  const { publish = [] } = topology;
  const forwards = publish.map((spec) => forwardOf(spec, leases, services));
  const content = publishConfiguration(descriptionOf(topology, leases), forwards);
  return [{ object: "file", path: PUBLISH_FILE, content }];
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
