// Names of the things in a topology: which pods a pod of the file stands for, and what a name may refer to.

import type { Labels } from "./kubernetesModel.ts";
import { pathName, placeName } from "./pathName.ts";
import type { LabFile } from "./schema.ts";
import { hasLabels } from "./selector.ts";
import type { WorkloadSpec } from "./workload.ts";

export type NodeFile = NonNullable<NonNullable<LabFile["nodes"]>[string]>;
export type PodFile = NonNullable<NonNullable<LabFile["pods"]>[string]> & {
  /** Of a workload's pods, which a manifest has brought: they replace `replicas`. No file can say this. */
  readonly members?: readonly PodMember[];
  /** What made those pods. */
  readonly controller?: Pick<WorkloadSpec, "kind" | "hash" | "start">;
};

/** One of the pods that an entry stands for. */
export interface PodMember {
  /** Without its namespace. */
  readonly name: string;
  /** Where each of them has a node of its own. */
  readonly node?: string;
  /** Where each of them has a host name of its own that DNS knows. */
  readonly hostname?: string;
  /** Beside those that all of them have. */
  readonly labels: Labels;
}

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

/**
 * Subjects of the pods that an entry of the file stands for: `web`, or with replicas `web-0`, `web-1`. Empty only for a
 * workload without pods.
 */
export function podNames(group: string, pod: Pick<PodFile, "replicas" | "members">): readonly string[] {
  return podMembers(group, pod).map(({ name }) => name);
}

/** The same, with what each of them has for itself. */
export function podMembers(
  group: string,
  { replicas, members }: Pick<PodFile, "replicas" | "members">,
): readonly PodMember[] {
  const { namespace } = placeName(group);
  if (members !== undefined)
    return members.map((member) => ({ ...member, name: pathName(namespace, member.name) }));
  if (replicas === undefined) return [{ name: group, labels: {} }];
  return Array.from({ length: replicas }, (_, index) => ({ name: `${group}-${index}`, labels: {} }));
}

/** Names of the nodes that an entry's pods may be on: those with all of its nodeSelector's labels. Undefined: any. */
export function nodesFor(file: LabFile, { nodeSelector }: PodFile): readonly string[] | undefined {
  if (Object.keys(nodeSelector ?? {}).length === 0) return undefined;
  return nodesOf(file)
    .filter(([name, { labels }]) => hasLabels({ [HOSTNAME_LABEL]: name, ...labels }, nodeSelector ?? {}))
    .map(([name]) => name);
}

/** Every node has it: its name. */
const HOSTNAME_LABEL = "kubernetes.io/hostname";

/**
 * What a name may refer to: nodes, pods, and for a pod with replicas, or a workload, all of them.
 *
 * @returns names of nodes and pods by name; never an empty list
 */
export function subjectsOf(file: LabFile): ReadonlyMap<string, readonly string[]> {
  const subjects = new Map<string, readonly string[]>();
  for (const [name] of nodesOf(file)) subjects.set(name, [name]);
  for (const [, pod, group] of podsOf(file)) {
    const names = podNames(group, pod);
    for (const name of names) subjects.set(name, [name]);
    if (names.length > 0) subjects.set(group, names);
  }
  return subjects;
}
