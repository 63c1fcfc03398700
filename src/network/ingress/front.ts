// The HTTP front as state: the files that its container reads, in a volume of its pod, so that they change while it runs.
// Which pod that is, and what its container runs, is topology/ingress.ts.

import type { ContainerFileState } from "../../state/kernel.ts";
import { type ContainerState, VOLUMES_FOLDER } from "../../state/lab.ts";
import { FRONT_CONTAINER, FRONT_PORT, hasOwnFront, RULES_VOLUME } from "../../topology/ingress.ts";
import { routeTable } from "../../topology/ingressRoutes.ts";
import type { Topology } from "../../topology/model.ts";
import { podFamilies } from "../cluster.ts";
import type { ResolvedService } from "../service/endpoints.ts";
import { CONFIGURATION_FILE, haproxyConfiguration } from "./haproxy.ts";
import { SERVE } from "./serve.ts";
import { resolveTargets } from "./targets.ts";

const FOLDER = `${VOLUMES_FOLDER}/${RULES_VOLUME}`;

/** Paths in the sandbox. */
const FILES = {
  program: `${FOLDER}/serve.pl`,
  configuration: `${FOLDER}/${CONFIGURATION_FILE}`,
} as const;

export const RULES_FILES: readonly string[] = Object.values(FILES);
export const RULES_FILE = FILES.configuration;

/** The same, with what `lab up` waits for where it is the lab's own front. */
export function withFrontReadiness(container: ContainerState, topology: Topology): ContainerState {
  if (container.subject !== FRONT_CONTAINER || !hasOwnFront(topology)) return container;
  return { ...container, readiness: { kind: "listener", protocol: "TCP", port: FRONT_PORT } };
}

/** @returns files of the namespace `ingress/haproxy`; none where somebody else serves Ingresses */
export function rulesFiles(
  topology: Topology,
  services: readonly ResolvedService[],
): readonly ContainerFileState[] {
  if (!hasOwnFront(topology)) return [];
  const table = routeTable(topology.ingresses);
  const targets = resolveTargets(table, services);
  const families = podFamilies(topology.network);
  const file = (path: string, content: string): ContainerFileState => ({ object: "file", path, content });
  return [
    file(FILES.program, SERVE),
    file(FILES.configuration, haproxyConfiguration(table, targets, families, FRONT_PORT)),
  ];
}
