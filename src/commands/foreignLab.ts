// Two topology files can give their labs the same name. Then `lab up` of one would take the other's lab away, which may be
// somebody else's: so a lab is only changed into one that has a node in common with it.

import type { Observation } from "../apply/observe.ts";
import { UsageError } from "../errors.ts";
import type { Topology } from "../topology/model.ts";

/** @throws {UsageError} when a lab of this name runs that has no node of `topology` */
export function refuseForeignLab(topology: Topology, { state }: Pick<Observation, "state">): void {
  const running = Object.values(state.containers).filter(({ kind }) => kind === "node");
  const recorded = state.document?.topology.nodes ?? [];
  // In the order of the file, as far as there is a record of it: Docker's is that in which they happened to be made.
  const theirs = new Set([...recorded.map(({ name }) => name), ...running.map(({ subject }) => subject)]);
  const ours = topology.nodes.map(({ name }) => name);
  if (theirs.size === 0 || ours.some((name) => theirs.has(name))) return;
  throw new UsageError(
    "foreign-lab",
    `a lab called "${topology.name}" runs already, and has other nodes: ${listed([...theirs])} instead of ${listed(ours)}`,
    {
      hint: `if it may go, remove it first with: lab down ${topology.name}; or call this one something else with --name`,
    },
  );
}

function listed(names: readonly string[]): string {
  const told = 5;
  const more = names.length - told;
  return more > 0 ? `${names.slice(0, told).join(", ")} and ${more} more` : names.join(", ");
}
