// The lab's own tables of nftables, as far as a check has to know them: one that is as it was made is no fault, whatever
// its rules drop or translate, and one that is not explains why a policy does not hold. Pure.

import { desiredState } from "../network/desired.ts";
import { POLICY_TABLE } from "../network/policy/tables.ts";
import { describeTableDifference, isSameTable, tableDifference } from "../plan/tables.ts";
import type { NamespaceState, NftTable } from "../state/kernel.ts";
import type { LabState } from "../state/lab.ts";
import { NETWORKS } from "../topology/networks.ts";
import type { Filter } from "./filters.ts";
import type { RunningLab } from "./lab.ts";
import type { FiltersBySubject, Location } from "./locate.ts";

export interface OwnTables {
  /** Without what stands in chains that are as the lab made them. */
  strangers(filters: FiltersBySubject): FiltersBySubject;
  /** Why a packet got to a pod, or from it, that policies deny. */
  locateLeak(pod: string): Location;
}

export function ownTablesOf(lab: RunningLab): OwnTables {
  const { topology, leases, observed } = lab;
  // A check that finds nothing needs none of it.
  let state: LabState["namespaces"] | undefined;
  const wantedIn = (subject: string): NamespaceState => {
    state ??= desiredState({ topology, leases }).namespaces;
    return state[subject] ?? [];
  };
  const isDirect = NETWORKS[topology.network.cni].addressing === "direct";
  return {
    strangers: (filters) =>
      new Map(
        [...filters].map(([subject, found]) => {
          const own = tablesIn(wantedIn(subject));
          const isStrange = (filter: Filter) =>
            own.every((table) => isForeignTo(filter, table, findTable(observed.namespaces[subject], table)));
          return [subject, found.filter(isStrange)] as const;
        }),
      ),
    locateLeak: (pod) => {
      const hop = isDirect ? pod : (leases.pods[pod]?.node ?? pod);
      return { hop, words: explainLeak(hop, wantedIn(hop), observed.namespaces[hop] ?? []) };
    },
  };
}

/** It stands in another table, or in a chain that is not as it was made. */
function isForeignTo({ description }: Filter, wanted: NftTable, now: NftTable | undefined): boolean {
  const place = ` in table ${wanted.family} ${wanted.name}, chain `;
  if (!description.includes(place) || now === undefined) return true;
  const { isReplaced, chains, refilled } = tableDifference(now, wanted);
  const changed = [...refilled, ...chains.removed].map(([name]) => name);
  return isReplaced || changed.some((chain) => description.endsWith(`${place}${chain}`));
}

function explainLeak(subject: string, wanted: NamespaceState, now: NamespaceState): string {
  const table = tablesIn(wanted).find(({ name }) => name === POLICY_TABLE);
  if (table === undefined) return `${subject} has no policy to enforce`;
  const name = `the table ${table.family} ${table.name}`;
  const found = findTable(now, table);
  if (found === undefined) return `${subject} lacks ${name}`;
  if (!isSameTable(found, table))
    return `${name} of ${subject} is not as it was made (to mend it: ${describeTableDifference(found, table)})`;
  const setting = wanted.find(
    (object) =>
      object.object === "sysctl" &&
      object.key.startsWith("net.bridge.") &&
      now.some(
        (other) => other.object === "sysctl" && other.key === object.key && other.value !== object.value,
      ),
  );
  if (setting?.object === "sysctl")
    return `${setting.key} of ${subject} is not ${setting.value}, so ${name} does not see what its bridge passes`;
  return `${name} of ${subject} is as it was made`;
}

function tablesIn(state: NamespaceState | undefined): readonly NftTable[] {
  return (state ?? []).filter((object) => object.object === "table");
}

function findTable(state: NamespaceState | undefined, { family, name }: NftTable): NftTable | undefined {
  return tablesIn(state).find((table) => table.family === family && table.name === name);
}
