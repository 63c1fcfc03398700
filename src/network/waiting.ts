// Pods that a drained node had to let go and that no other node may have: as in a cluster they wait until one of theirs takes
// pods again. Meanwhile the lab is one without them.

import { familyOf, ofFamily } from "../address/address.ts";
import { hasAddress } from "../address/prefix.ts";
import type { LabDefinition, WaitingPod } from "../state/lab.ts";
import type { PodSpec } from "../topology/model.ts";
import { withPods } from "../topology/populate.ts";

/** The definition with its cordons and waiting pods as its nodes and cordons allow: whoever has a node again is back. */
export function settleWaiting(definition: LabDefinition): LabDefinition {
  const { topology, cordoned, waiting = [], evictions = {}, ...rest } = definition;
  const held = waiting.filter(({ pod }) => isStuck(definition, pod));
  const isHeld = ({ name }: PodSpec) => held.some(({ pod }) => pod.name === name);
  let pods = topology.pods.filter((pod) => !isHeld(pod));
  for (const { pod, after } of waiting) {
    if (isHeld(pod) || pods.some(({ name }) => name === pod.name)) continue;
    pods = pods.toSpliced(pods.findIndex(({ name }) => name === after) + 1, 0, pod);
  }
  const nodes = topology.nodes.map(({ name }) => name).filter((name) => cordoned?.includes(name));
  const known = new Set([...pods, ...held.map(({ pod }) => pod)].map(({ name }) => name));
  const evicted = Object.entries(evictions).filter(([name]) => known.has(name));
  return {
    ...rest,
    topology: waiting.length === 0 ? topology : withPods(topology, pods),
    ...(nodes.length > 0 && { cordoned: nodes }),
    ...(held.length > 0 && { waiting: held }),
    ...(evicted.length > 0 && { evictions: Object.fromEntries(evicted) }),
  };
}

/** What a new topology keeps of what was said about nodes and pods; pods that it lacks are forgotten. */
export function inherit(
  definition: LabDefinition,
  recorded: Pick<LabDefinition, "cordoned" | "waiting" | "evictions"> = {},
): LabDefinition {
  const { pods } = definition.topology;
  const { cordoned, evictions } = recorded;
  const waiting = (recorded.waiting ?? []).flatMap(({ pod }): WaitingPod[] => {
    const index = pods.findIndex(({ name }) => name === pod.name);
    const [now, former] = [pods[index], pods[index - 1]];
    return now === undefined ? [] : [{ pod: now, ...(former && { after: former.name }) }];
  });
  return settleWaiting({
    ...definition,
    ...(cordoned && { cordoned }),
    waiting,
    ...(evictions && { evictions }),
  });
}

/** Whether all nodes that a pod may be on are cordoned. */
export function isStuck(definition: LabDefinition, pod: PodSpec): boolean {
  const { cordoned = [] } = definition;
  const allowed = nodesFor(definition, pod);
  return allowed.length > 0 && allowed.every((node) => cordoned.includes(node));
}

/** By its node, its nodeSelector, or an address that is in one node's subnet. */
function nodesFor(
  { topology, leases }: LabDefinition,
  { node, nodes, addresses }: PodSpec,
): readonly string[] {
  const all = topology.nodes.map(({ name }) => name);
  if (node !== undefined) return all.filter((name) => name === node);
  return (nodes ?? all).filter((name) =>
    addresses.every((address) => {
      const subnet = ofFamily(leases.nodes[name]?.podCIDRs ?? [], familyOf(address));
      return subnet === undefined || hasAddress(subnet, address);
    }),
  );
}
