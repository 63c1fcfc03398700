// Faults of a lab after an edit of its topology: one whose target has gone goes with it. Pure.

import type { Drop, Faults, Partition } from "../../state/faults.ts";
import type { Topology } from "../../topology/model.ts";
import { interfacesOf, splitRef } from "./interfaces.ts";

/** @returns undefined where nothing is left */
export function faultsIn(topology: Topology, faults: Faults | undefined): Faults | undefined {
  if (faults === undefined) return undefined;
  const parties = new Set([
    ...topology.nodes.map(({ name }) => name),
    ...topology.pods.filter(({ hostNetwork }) => !hostNetwork).map(({ name }) => name),
  ]);
  const subjects = new Set([
    ...topology.nodes.map(({ name }) => name),
    ...topology.pods.flatMap(({ name, containers }) => [
      name,
      ...containers.map((container) => `${name}/${container.name}`),
    ]),
  ]);
  const isInterface = (ref: string) => {
    const { subject, name } = splitRef(ref) ?? { subject: "", name: "" };
    return interfacesOf(topology, subject).includes(name);
  };
  const present = (names: readonly string[]) => names.filter((name) => parties.has(name));
  return tidy({
    stopped: faults.stopped?.filter((subject) => subjects.has(subject)),
    down: faults.down?.filter(isInterface),
    partitions: faults.partitions?.map((partition) => ({
      ...partition,
      from: present(partition.from),
      to: partition.to === "everybody" ? partition.to : present(partition.to),
    })),
    drops: faults.drops?.map((drop) => ({ ...drop, from: present(drop.from), to: present(drop.to) })),
    impairments: Object.fromEntries(
      Object.entries(faults.impairments ?? {}).filter(([ref]) => isInterface(ref)),
    ),
  });
}

/** Faults as they are put together: lists may be missing, empty, or have sides without anybody. */
export type LooseFaults = { readonly [Key in keyof Faults]?: Faults[Key] | undefined };

/** Without what says nothing; undefined where nothing is left. */
export function tidy({ stopped, down, partitions, drops, impairments }: LooseFaults): Faults | undefined {
  const isWhole = ({ from, to }: Partition | Drop) => from.length > 0 && to.length > 0;
  const kept = {
    stopped: unique(stopped),
    down: unique(down),
    partitions: unique(partitions?.filter(isWhole)),
    drops: unique(drops?.filter(isWhole)),
  };
  const found: Faults = {
    ...(kept.stopped.length > 0 && { stopped: kept.stopped }),
    ...(kept.down.length > 0 && { down: kept.down }),
    ...(kept.partitions.length > 0 && { partitions: kept.partitions }),
    ...(kept.drops.length > 0 && { drops: kept.drops }),
    ...(impairments && Object.keys(impairments).length > 0 && { impairments }),
  };
  return Object.keys(found).length === 0 ? undefined : found;
}

function unique<Item>(list: readonly Item[] = []): readonly Item[] {
  return [...new Map(list.map((item) => [JSON.stringify(item), item])).values()];
}
