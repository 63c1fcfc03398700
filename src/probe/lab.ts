// What check has to know of a lab: what was asked for, who has which address, what runs, and what was observed.

import type { Leases } from "../address/leases.ts";
import type { Faults } from "../state/faults.ts";
import type { LabState } from "../state/lab.ts";
import type { Topology } from "../topology/model.ts";

export interface RunningLab {
  readonly name: string;
  readonly topology: Topology;
  readonly leases: Leases;
  /** Host pids of the sandboxes that run, by subject: `fabric`, nodes, pods. */
  readonly pids: Readonly<Record<string, number>>;
  /** Host pids of the containers that run inside of sandboxes, by subject: `alpha/bird`. Absent: none. */
  readonly members?: Readonly<Record<string, number>>;
  readonly observed: LabState;
  /** What somebody has imposed on it; absent: nothing. */
  readonly faults?: Faults;
}
