// Names of the things in a topology: which pods a pod of the file stands for, and what a name may refer to.

import { pathName, placeName } from "./pathName.ts";
import type { LabFile } from "./schema.ts";

export type NodeFile = NonNullable<NonNullable<LabFile["nodes"]>[string]>;
export type PodFile = NonNullable<NonNullable<LabFile["pods"]>[string]>;
export type ContainerFile = NonNullable<PodFile["containers"]>[number];

/** Nodes in the order of the file. */
export function nodesOf(file: LabFile): readonly (readonly [name: string, node: NodeFile])[] {
  return Object.entries(file.nodes ?? {}).map(([name, node]) => [name, node ?? {}]);
}

/**
 * Pods in the order of the file, replicas not spread out: the key in the file, what it says, and the subject, which is
 * `x/web` for a pod of the namespace `x`.
 */
export function podsOf(file: LabFile): readonly (readonly [key: string, pod: PodFile, group: string])[] {
  return Object.entries(file.pods ?? {}).map(([key, pod]) => {
    const { namespace, name } = placeName(key, pod?.namespace);
    return [key, pod ?? {}, pathName(namespace, name)];
  });
}

/** The pods that an entry of the file stands for: `web`, or with replicas `web-0`, `web-1`. Never empty. */
export function podNames(group: string, { replicas }: Pick<PodFile, "replicas">): readonly string[] {
  if (replicas === undefined) return [group];
  return Array.from({ length: replicas }, (_, index) => `${group}-${index}`);
}

/**
 * What a name may refer to: nodes, pods, and for a pod with replicas all of them.
 *
 * @returns names of nodes and pods by name; never an empty list
 */
export function subjectsOf(file: LabFile): ReadonlyMap<string, readonly string[]> {
  const subjects = new Map<string, readonly string[]>();
  for (const [name] of nodesOf(file)) subjects.set(name, [name]);
  for (const [, pod, group] of podsOf(file)) {
    const names = podNames(group, pod);
    for (const name of names) subjects.set(name, [name]);
    subjects.set(group, names);
  }
  return subjects;
}
