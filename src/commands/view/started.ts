// What `lab up` says at its end: who has which address, how long it took, and what to try next.

import type { Leases } from "../../address/leases.ts";
import { stoppedIn } from "../../network/fault/stopped.ts";
import { isEmpty, type Plan } from "../../plan/plan.ts";
import type { LabDocument } from "../../state/lab.ts";
import type { Topology } from "../../topology/model.ts";
import { formatPlace } from "../../topology/publish.ts";
import { formatTable } from "./table.ts";
import { plural, seconds } from "./words.ts";

/** What there is to say about a run. */
interface Started {
  readonly lab: string;
  readonly topology: Topology;
  readonly leases: Leases;
  readonly document: LabDocument | undefined;
  readonly plan: Plan;
  readonly milliseconds: number;
}

export function formatStarted({ lab, topology, leases, document, plan, milliseconds }: Started): {
  /** Data. */
  readonly table: string;
  /** For people. */
  readonly summary: string;
} {
  const nodes = topology.nodes.map(({ name }) => {
    const lease = leases.nodes[name];
    return [name, list(lease?.addresses), list(lease?.podCIDRs)];
  });
  const pods = topology.pods.map(({ name }) => {
    const lease = leases.pods[name];
    return [name, list(lease?.addresses), lease?.node ?? ""];
  });
  const published = (topology.publish ?? []).map((one) => [formatPlace(one), `${one.to}:${one.targetPort}`]);
  const isStopped = document === undefined ? () => false : stoppedIn(document);
  const isRunning = ([name = ""]: readonly string[]) => !isStopped(name);
  const done = isEmpty(plan) ? "no change" : "up";
  const size = `${plural(nodes.length, "node")}, ${plural(pods.length, "pod")}`;
  return {
    table: [
      ...(nodes.length > 0 ? [formatTable(["NODE", "ADDRESS", "POD-CIDR"], nodes)] : []),
      ...(pods.length > 0 ? [formatTable(["POD", "ADDRESS", "NODE"], pods)] : []),
      ...(published.length > 0 ? [formatTable(["PUBLISHED", "TO"], published)] : []),
    ].join("\n"),
    summary: `${lab}: ${done}, ${size}, in ${seconds(milliseconds)}\nnext: ${next(lab, pods.filter(isRunning))}\n`,
  };
}

function list(texts: readonly string[] = []): string {
  return texts.join(" ");
}

function next(lab: string, pods: readonly (readonly string[])[]): string {
  const [first, second] = pods;
  const ping =
    first && second ? `lab exec -l ${lab} ${first[0]} -- ping -c 1 ${second[1]?.split(" ")[0]}; ` : "";
  return `${ping}lab check ${lab}; lab down ${lab}`;
}
