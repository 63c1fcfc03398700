// In whose network what is published stands: the first node that runs.

import type { LabDefinition } from "../state/lab.ts";
import { stoppedIn } from "./fault/stopped.ts";

/** @returns name of a node; undefined where nothing is published, or all nodes are stopped */
export function publisherOf(definition: LabDefinition): string | undefined {
  const { publish, nodes } = definition.topology;
  if (publish === undefined) return undefined;
  const isStopped = stoppedIn(definition);
  return nodes.find(({ name }) => !isStopped(name))?.name;
}
