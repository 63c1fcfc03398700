// What is known of pods that there may be more or fewer of: enough to make any of them, as `lab scale` does. Part of the
// topology, so that a lab that runs needs no file for it. How controllers name pods is kubernetes/workloads.ts.

import type { PodSpec } from "./podSpec.ts";
import type { PodMember } from "./subjects.ts";

export type ControllerKind = "Deployment" | "ReplicaSet" | "StatefulSet" | "DaemonSet";

export interface WorkloadSpec {
  /** `replicas`: pods of a topology file, `web-0`, `web-1`. */
  readonly kind: "replicas" | ControllerKind;
  /** Subject of all of them together: `web`, or `x/web` in the namespace `x`. */
  readonly group: string;
  /** Of the template, as names and labels have it; empty for `replicas`. */
  readonly hash: string;
  /** Number of the first pod of a StatefulSet. */
  readonly start: number;
  /** The group before it in the file; absent: it is the first one. */
  readonly after?: string;
  /** What all of its pods have in common. */
  readonly pod: PodTemplate;
}

/** A pod without what each has for itself. */
export type PodTemplate = Omit<PodSpec, "name">;

/** Makes one pod out of what all of them have. */
export function podOf(template: PodTemplate, member: PodMember): PodSpec {
  const { namespace, group, node, nodes, addresses, labels, annotations, ...contents } = template;
  const place = member.node ?? node;
  return {
    name: member.name,
    namespace,
    group,
    ...(place !== undefined && { node: place }),
    ...(place === undefined && nodes && { nodes }),
    addresses,
    labels: { ...labels, ...member.labels },
    annotations,
    ...contents,
    ...(member.hostname !== undefined && { hostname: member.hostname }),
  };
}
