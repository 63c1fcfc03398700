// More or fewer pods of a workload: the topology that a file with another `replicas` would give. Whoever stays is the same
// pod, name for name, so a file that says the same number later has nothing to change. Pods go from the end: of a
// StatefulSet those with the highest numbers, of all others those that came last.

import { UsageError } from "../errors.ts";
import { didYouMean } from "./didYouMean.ts";
import { membersOf } from "./kubernetes/workloads.ts";
import type { PodSpec, Topology } from "./model.ts";
import { pathName, placeName } from "./pathName.ts";
import { withPods } from "./populate.ts";
import { podMembers } from "./subjects.ts";
import { podOf, type WorkloadSpec } from "./workload.ts";

/** As many as a file may ask for. */
export const MOST_REPLICAS = 1000;

/** A host name may have so many characters (RFC 1035, section 2.3.4). */
const LONGEST = 63;

/**
 * @param counts by group: `web`, or `x/web` in the namespace `x`
 * @throws {UsageError} when a group is none that there may be more or fewer of, or its pods can't all have a name
 */
export function scaleTopology(topology: Topology, counts: ReadonlyMap<string, number>): Topology {
  let { pods } = topology;
  for (const [group, count] of counts) {
    const workload = findWorkload(topology, group);
    pods = inPlace(topology, pods, workload, replicasOf(workload, count));
  }
  checkNames(topology, pods, counts);
  return withPods(topology, pods);
}

function findWorkload({ name: lab, workloads = [], pods }: Topology, group: string): WorkloadSpec {
  const workload = workloads.find((one) => one.group === group);
  if (workload !== undefined && workload.kind !== "DaemonSet") return workload;
  if (workload !== undefined) {
    throw new UsageError(
      "not-scalable",
      `"${group}" is a DaemonSet, which has one pod on each of its nodes`,
      {
        hint: "add or remove nodes, or change its nodeSelector",
      },
    );
  }
  const own = pods.filter((pod) => pod.group === group || pod.name === group);
  const known = own.find((pod) => pod.group !== group);
  if (known !== undefined) {
    throw new UsageError("not-scalable", `"${group}" is one pod of "${known.group}"`, {
      hint: `say how many there are to be of all of them: ${known.group}=N`,
    });
  }
  if (own.some((pod) => pod.name === group)) {
    throw new UsageError("not-scalable", `"${group}" is a single pod, not a group of replicas`, {
      // Whoever made it is not known any more.
      hint: "give it a number in its topology file first (replicas: 1); in a manifest, make it a Deployment",
    });
  }
  const groups = workloads.filter(({ kind }) => kind !== "DaemonSet").map((one) => one.group);
  const has = groups.length === 0 ? "nothing that can be scaled" : groups.join(", ");
  throw new UsageError(
    "unknown-group",
    `lab "${lab}" has no pods "${group}" that there can be more or fewer of${didYouMean(group, groups)}`,
    { hint: `it has ${has}` },
  );
}

function replicasOf({ kind, group, hash, start, pod }: WorkloadSpec, replicas: number): readonly PodSpec[] {
  if (kind === "replicas") return podMembers(group, { replicas }).map((member) => podOf(pod, member));
  const { namespace, name } = placeName(group);
  return membersOf({ kind, name, namespace, replicas, hash, start }, []).map((member) =>
    podOf(pod, { ...member, name: pathName(namespace, member.name) }),
  );
}

/** Where the group stood; one without pods stands behind those that come before it in the file. */
function inPlace(
  { workloads = [] }: Topology,
  pods: readonly PodSpec[],
  { group, after }: WorkloadSpec,
  replicas: readonly PodSpec[],
): readonly PodSpec[] {
  const lastOf = (wanted: string | undefined): number => pods.findLastIndex((pod) => pod.group === wanted);
  const own = pods.findIndex((pod) => pod.group === group);
  let former = after;
  while (former !== undefined && lastOf(former) === -1)
    former = workloads.find((one) => one.group === former)?.after;
  const place = own === -1 ? lastOf(former) + 1 : own;
  return [...pods.slice(0, place), ...replicas, ...pods.slice(place).filter((pod) => pod.group !== group)];
}

/** What rules/names.ts says of a file. */
function checkNames(
  { nodes }: Topology,
  pods: readonly PodSpec[],
  counts: ReadonlyMap<string, number>,
): void {
  const taken = new Map(nodes.map(({ name }) => [name, `node "${name}"`]));
  const inOrder = pods.toSorted((a, b) => Number(counts.has(a.group)) - Number(counts.has(b.group)));
  for (const { name, group, containers, initContainers } of inOrder) {
    if (placeName(name).name.length > LONGEST && counts.has(group)) {
      throw new UsageError(
        "invalid-name",
        `the name "${name}" is too long: ${LONGEST} characters are the most`,
      );
    }
    const inside = [...initContainers, ...containers].map((one) => `${name}/${one.name}`);
    for (const subject of [name, ...inside]) {
      const dockerName = subject.replaceAll("/", "-");
      const holder = taken.get(dockerName);
      if (holder !== undefined) {
        const message = `there is a ${holder} already, with the name that "${subject}" would have in Docker`;
        throw new UsageError("name-collision", message, {
          hint: `choose a smaller number for "${group}", or rename one of them`,
        });
      }
      taken.set(dockerName, subject === name ? `pod "${name}"` : `container "${subject}"`);
    }
  }
}
