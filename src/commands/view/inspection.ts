// `lab inspect` as people read it.

import { formatPlace } from "../../topology/publish.ts";
import type { InspectedPod } from "../inspect/inspectedPods.ts";
import type { Inspection } from "../inspect/inspection.ts";
import { formatIngresses, formatPolicies, formatServices } from "./inspectedObjects.ts";
import { formatTable } from "./table.ts";

export function formatInspection(inspection: Inspection): string {
  const {
    name,
    status,
    network,
    nodes,
    pods,
    services,
    policies,
    ingresses,
    published,
    links,
    impairments,
    faults,
    drift,
    foreign,
    waiting,
  } = inspection;
  const { cni, backend, mtu } = network;
  const blocks = [
    `${name}: ${status}, ${cni} with ${backend}, pods ${list(network.pods)}, nodes ${list(network.nodes)}, mtu ${mtu}\n`,
    formatTable(
      ["NODE", "ADDRESS", "POD-CIDR", "STATUS", "CONTAINER"],
      nodes.map((node) => [
        node.name,
        list(node.addresses),
        list(node.podCIDRs),
        node.cordoned ? `${node.status}, cordoned` : node.status,
        node.container,
      ]),
    ),
  ];
  if (pods.length > 0) {
    const rows = pods.map((pod) => [
      pod.name,
      list(pod.addresses),
      pod.node,
      podStatus(pod),
      pod.containers.map((container) => `${container.name} (${container.status})`).join(", "),
      pod.container,
    ]);
    blocks.push(formatTable(["POD", "ADDRESS", "NODE", "STATUS", "INSIDE", "CONTAINER"], rows));
  }
  if (waiting !== undefined)
    blocks.push(
      `WAITING (until a node of theirs is uncordoned)\n${waiting.map((pod) => `  ${pod}\n`).join("")}`,
    );
  if (services.length > 0) blocks.push(formatServices(services));
  if (policies.length > 0) blocks.push(formatPolicies(policies));
  if (ingresses.length > 0) blocks.push(formatIngresses(ingresses));
  if (published.length > 0) {
    const rows = published.map((one) => [formatPlace(one), `${one.to}:${one.targetPort}`]);
    blocks.push(formatTable(["PUBLISHED", "TO"], rows));
  }
  if (links.length > 0) {
    const rows = links.map(({ endpoints: [a, b], mtu: bytes }) => [a, b, String(bytes)]);
    blocks.push(formatTable(["LINK", "TO", "MTU"], rows));
  }
  if (impairments.length > 0) {
    const rows = impairments.map((one) => [one.interface, one.impairment]);
    blocks.push(formatTable(["IMPAIRED", "WHAT IT SENDS"], rows));
  }
  if (faults.length > 0) {
    blocks.push(`FAULTS (undo them with: lab heal)\n${faults.map((words) => `  ${words}\n`).join("")}`);
  }
  if (drift.length > 0) {
    blocks.push(`DRIFT (mend it with: lab up)\n${drift.map((sentence) => `  ${sentence}\n`).join("")}`);
  }
  if (foreign.length > 0) {
    blocks.push(
      `FOREIGN (not of the lab, which leaves it alone)\n${foreign.map((sentence) => `  ${sentence}\n`).join("")}`,
    );
  }
  return blocks.join("\n");
}

/** As Kubernetes says it: a pod all of whose containers have ended as they should is complete. */
function podStatus({ status, ready, containers }: InspectedPod): string {
  if (status !== "running" || ready) return status;
  const isComplete =
    containers.length > 0 && containers.every((container) => container.status === "completed");
  return isComplete ? "completed" : `${status}, not ready`;
}

function list(texts: string | readonly string[]): string {
  return typeof texts === "string" ? texts : texts.join(" ");
}
