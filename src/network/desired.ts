// The one idea of the project, first half: what must exist, as a pure function of the topology and the leases.

import { ALL_READY, type Conditions } from "../state/conditions.ts";
import { digest } from "../state/digest.ts";
import type { LabDefinition, LabState } from "../state/lab.ts";
import type { Topology } from "../topology/model.ts";
import { pluginAttachments } from "./attach/plugin.ts";
import { labContainers } from "./containers.ts";
import { labNamespaces } from "./namespaces.ts";
import { type Plot, plotOf } from "./plot.ts";

/**
 * @param conditions which pods are ready: Services lead to those
 * @throws {LabError} when the network that the topology asks for is not built yet
 */
export function desiredState(definition: LabDefinition, conditions: Conditions = ALL_READY): LabState {
  const { topology, leases, controller, faults } = definition;
  const plot = plotOf(definition);
  const attachments = pluginAttachments(topology, plot.sites);
  return {
    lab: topology.name,
    containers: containersOf(definition, plot),
    namespaces: labNamespaces(definition, plot, conditions),
    ...(attachments && { attachments }),
    document: {
      format: 2,
      topology,
      leases,
      commands: commandDigests(topology),
      ...(controller && { controller }),
      ...(faults && { faults }),
    },
  };
}

/** The containers of it alone: they depend on nothing that is found out about a running lab. */
export function desiredContainers(definition: LabDefinition): LabState["containers"] {
  return containersOf(definition, plotOf(definition));
}

function containersOf({ topology, leases, controller }: LabDefinition, plot: Plot): LabState["containers"] {
  return labContainers(topology, leases, plot.sites, plot.mechanisms, plot.names, controller);
}

function commandDigests({ nodes }: Topology): Readonly<Record<string, string>> {
  const lists = nodes.filter(({ exec }) => exec.length > 0);
  return Object.fromEntries(lists.map(({ name, exec }) => [name, digest(JSON.stringify(exec))]));
}
