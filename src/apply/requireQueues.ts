// What impairments need of a kernel: netem, which some lack, and tbf. Found out by making one.

import type { Host } from "../engine/open.ts";
import { HostError } from "../errors.ts";
import type { LabState } from "../state/lab.ts";
import { tryFeature } from "./kernelFeatures.ts";

const QUEUES = ["netem", "tbf"] as const;

/** What can't be had without it, and what can. */
const WITHOUT = {
  netem: {
    needs: "delay, jitter, loss, corrupt, duplicate and reorder need",
    instead:
      "lab impair --rate alone works without it, and so does lab drop --loss; otherwise load the module (modprobe sch_netem)",
  },
  tbf: { needs: "rate needs", instead: "load the module (modprobe sch_tbf)" },
} as const;

/** @throws {HostError} naming the queue that is missing */
export async function requireQueues(
  host: Pick<Host, "namespaces">,
  { namespaces }: Pick<LabState, "namespaces">,
): Promise<void> {
  for (const queue of queuesOf(namespaces)) {
    const { refusal } = await tryFeature(host, queue);
    if (refusal === undefined) continue;
    const { needs, instead } = WITHOUT[queue];
    throw new HostError("kernel-feature", `this kernel has no ${queue}, which ${needs} (${refusal})`, {
      hint: `${instead}, or use a kernel that has it; lab doctor lists what works here`,
    });
  }
}

/** Kinds of queues that are wanted in any namespace. */
export function queuesOf(namespaces: LabState["namespaces"]): readonly (typeof QUEUES)[number][] {
  const kinds = new Set<string>();
  for (const object of Object.values(namespaces).flat())
    if (object.object === "qdisc") kinds.add(object.kind);
  return QUEUES.filter((queue) => kinds.has(queue));
}
