// The one idea of the project, first half: what must exist, as a pure function of the topology and the leases.

import { ALL_READY, type Conditions } from "../state/conditions.ts";
import { digest } from "../state/digest.ts";
import { DOCUMENT_FORMAT, type LabDefinition, type LabState } from "../state/lab.ts";
import type { Topology } from "../topology/model.ts";
import { pluginAttachments } from "./attach/plugin.ts";
import { labContainers } from "./containers.ts";
import { withFaults } from "./fault/namespaces.ts";
import { withoutVainHopes } from "./fault/patience.ts";
import { stoppedIn, withoutStoppedContainers } from "./fault/stopped.ts";
import { labNamespaces } from "./namespaces.ts";
import { type Plot, plotOf } from "./plot.ts";

/**
 * @param conditions which pods are ready: Services lead to those
 * @throws {LabError} when the network that the topology asks for is not built yet
 */
export function desiredState(definition: LabDefinition, conditions: Conditions = ALL_READY): LabState {
  const { topology, leases, controller, cordoned, waiting, evictions, faults } = definition;
  const plot = plotOf(definition);
  const attachments = runningAttachments(pluginAttachments(topology, plot.sites), stoppedIn(definition));
  return {
    lab: topology.name,
    containers: containersOf(definition, plot),
    namespaces: withFaults(labNamespaces(definition, plot, conditions), definition, plot.cluster),
    ...(attachments && { attachments }),
    document: {
      format: DOCUMENT_FORMAT,
      topology,
      leases,
      commands: commandDigests(topology),
      ...(controller && { controller }),
      ...(cordoned && { cordoned }),
      ...(waiting && { waiting }),
      ...(evictions && { evictions }),
      ...(faults && { faults }),
    },
  };
}

/** The containers of it alone: they depend on nothing that is found out about a running lab. */
export function desiredContainers(definition: LabDefinition): LabState["containers"] {
  return containersOf(definition, plotOf(definition));
}

function containersOf(definition: LabDefinition, plot: Plot): LabState["containers"] {
  const all = labContainers(definition, plot);
  return withoutVainHopes(definition, withoutStoppedContainers(all, stoppedIn(definition)));
}

/** Plugins undo what they did for a pod before it is stopped, as they do for a kubelet. */
function runningAttachments(
  attachments: LabState["attachments"],
  isStopped: (subject: string) => boolean,
): LabState["attachments"] {
  if (attachments === undefined) return undefined;
  return Object.fromEntries(Object.entries(attachments).filter(([, { pod }]) => !isStopped(pod)));
}

function commandDigests({ nodes }: Topology): Readonly<Record<string, string>> {
  const lists = nodes.filter(({ exec }) => exec.length > 0);
  return Object.fromEntries(lists.map(({ name, exec }) => [name, digest(JSON.stringify(exec))]));
}
