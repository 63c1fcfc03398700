// What faults make of a lab's namespaces, one after the other: who is stopped has none, links go down, tables drop, queues
// hold back.

import type { LabDefinition, LabState } from "../../state/lab.ts";
import type { Cluster } from "../cluster.ts";
import { withLinksDown } from "./down.ts";
import { withQueues } from "./queues.ts";
import { stoppedIn, withoutStoppedNamespaces } from "./stopped.ts";
import { faultTables } from "./table.ts";

export function withFaults(
  namespaces: LabState["namespaces"],
  definition: LabDefinition,
  cluster: Cluster,
): LabState["namespaces"] {
  const { faults } = definition;
  const queued = withQueues(namespaces, definition);
  if (faults === undefined) return queued;
  const running = withoutStoppedNamespaces(withLinksDown(queued, faults.down), stoppedIn(definition));
  const tables = faultTables(cluster, faults);
  return Object.fromEntries(
    Object.entries(running).map(([subject, state]) => {
      const table = tables.get(subject);
      return [subject, table === undefined ? state : [...state, table]];
    }),
  );
}
