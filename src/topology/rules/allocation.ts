// Whether everybody gets an address: the allocation itself is tried on an empty lab, so what it refuses is what `lab up`
// would refuse. Its faults are given their places in the file.

import { allocateFamilies } from "../../address/allocateFamilies.ts";
import type { Leases } from "../../address/leases.ts";
import { NO_LEASES } from "../../address/leases.ts";
import { type Diagnostic, TopologyError } from "../../errors.ts";
import type { Path, Report } from "../faults.ts";
import { leaseRequests } from "../leaseRequest.ts";
import type { LabFile } from "../schema.ts";
import { nodesFor, nodesOf, podMembers, podsOf } from "../subjects.ts";
import { addedPods } from "./addedPods.ts";
import { type GivenAddresses, segmentOf } from "./addresses.ts";
import type { Networks } from "./networks.ts";
import { MOST_PORTS } from "./segments.ts";

export function checkAllocation(
  file: LabFile,
  networks: Networks,
  given: GivenAddresses,
  report: Report,
): void {
  const names = nodesOf(file).map(([name]) => name);
  if (names.length > MOST_PORTS) {
    const message = `there are ${names.length} nodes, and the bridge that joins them has room for ${MOST_PORTS}`;
    report("too-many-nodes", ["nodes"], message, { at: "key" });
    return;
  }
  const { pods: podNetwork, segments, cni, perNode } = networks;
  if (podNetwork === undefined || segments === undefined || given.hasFaults || names.length === 0) return;
  const keys = new Map<string, string>();
  const pods = podsOf(file).flatMap(([key, pod, group]) => {
    if (pod.hostNetwork === true) return [];
    const candidates = nodesFor(file, pod);
    if (pod.node !== undefined ? !names.includes(pod.node) : candidates?.length === 0) return [];
    const addresses = given.pods.get(key) ?? [];
    return podMembers(group, pod).map(({ name, node = pod.node }) => {
      keys.set(name, key);
      return {
        name,
        ...(node !== undefined && { node }),
        ...(candidates && { nodes: candidates }),
        addresses,
      };
    });
  });
  const nodes = nodesOf(file).map(([name, node]) => {
    const segment = segmentOf(node, networks)?.name ?? segments[0]?.name ?? "";
    return { name, segment, addresses: [], podCIDRs: [], ...given.nodes.get(name) };
  });
  const added = addedPods(file);
  try {
    const all = [...pods, ...added.map(({ name }) => ({ name, addresses: [] }))];
    const requests = leaseRequests({ cni, pods: podNetwork, perNode, segments }, nodes, all);
    checkPorts(allocateFamilies(requests, NO_LEASES), report);
  } catch (error) {
    if (!(error instanceof TopologyError)) throw error;
    for (const { code, path, message } of firstOfEach(error.diagnostics)) {
      const [section = "", name = "", ...rest] = path;
      const own = added.find((pod) => pod.name === name);
      if (own !== undefined) {
        report(code, [own.section], `${message}; ${own.reason}`, { at: "key" });
        continue;
      }
      const place: Path = [section, keys.get(String(name)) ?? name, ...rest];
      report(code, place, message, rest.length === 0 ? { at: "key" } : {});
    }
  }
}

function checkPorts(leases: Leases, report: Report): void {
  const counts = new Map<string, number>();
  for (const { node } of Object.values(leases.pods)) counts.set(node, (counts.get(node) ?? 0) + 1);
  for (const [node, count] of counts) {
    if (count <= MOST_PORTS) continue;
    const message = `node "${node}" gets ${count} pods, and its bridge has room for ${MOST_PORTS}: use more nodes`;
    report("too-many-pods", ["nodes", node], message, { at: "key" });
  }
}

/** A network that is full is full for everybody after: the first of those is enough. */
function firstOfEach(diagnostics: readonly Diagnostic[]): readonly Diagnostic[] {
  const seen = new Set<string>();
  return diagnostics.filter(({ code, path }) => {
    const isCapacity = code.endsWith("-full");
    if (isCapacity && seen.has(`${code} ${path[0]}`)) return false;
    seen.add(`${code} ${path[0]}`);
    return true;
  });
}
