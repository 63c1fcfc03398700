// What TARGET means where faults are imposed: nodes, pods, containers and interfaces of a lab as it is recorded, so that
// those which are stopped can be named as well. A pod's name in the file stands for all of its replicas.

import { UsageError } from "../../errors.ts";
import { interfaceRef, interfacesOf, splitRef } from "../../network/fault/interfaces.ts";
import type { LabDefinition } from "../../state/lab.ts";
import { unknownInterface, unknownTarget } from "../target.ts";

type Recorded = Pick<LabDefinition, "topology" | "leases">;

/** @throws {UsageError} when there is no such node, pod or container */
export function subjectsMeant(text: string, { topology }: Recorded): readonly string[] {
  const { nodes, pods } = topology;
  const contained = pods.flatMap(({ name, containers }) => containers.map((one) => `${name}/${one.name}`));
  const subjects = [...nodes.map(({ name }) => name), ...pods.map(({ name }) => name), ...contained];
  if (subjects.includes(text)) return [text];
  const replicas = pods.filter(({ group }) => group === text).map(({ name }) => name);
  if (replicas.length > 0) return replicas;
  throw unknownTarget(text, topology.name, subjects);
}

/**
 * Nodes and pods, of a list with commas.
 *
 * @throws {UsageError} for what has no network of its own, and as above
 */
export function partiesMeant(list: string, recorded: Recorded): readonly string[] {
  const { nodes, pods } = recorded.topology;
  const names = list.split(",").map((name) => name.trim());
  if (names.includes("")) {
    throw new UsageError("empty-name", `there is an empty name in "${list}"`, {
      hint: "write names with one comma between them, as in beta,gamma",
    });
  }
  const found = names.flatMap((name) => subjectsMeant(name, recorded));
  for (const name of found) {
    const pod = pods.find((one) => one.name === name);
    if (pod?.hostNetwork) throw guestRefused(name, recorded);
    if (pod === undefined && !nodes.some((node) => node.name === name)) {
      throw new UsageError("not-a-party", `${name} is a container, and has the network of its pod`, {
        hint: `name the pod: ${name.slice(0, name.lastIndexOf("/"))}`,
      });
    }
  }
  return [...new Set(found)];
}

/**
 * Interfaces: `alpha:eth1`, or a node or a pod, which stands for its eth0.
 *
 * @returns as `alpha:eth1`
 * @throws {UsageError} when there is none of that name
 */
export function interfacesMeant(text: string, recorded: Recorded): readonly string[] {
  const { subject, name } = splitRef(text) ?? { subject: text, name: "eth0" };
  return partiesMeant(subject, recorded).map((owner) => {
    const known = interfacesOf(recorded.topology, owner);
    if (known.includes(name)) return interfaceRef(owner, name);
    if (known.length === 0) {
      throw new UsageError("interface-of-plugins", `${owner}:${name} is made by CNI plugins, and is theirs`, {
        hint: `cut the pod off with: lab partition ${owner}; or name an interface of its node`,
      });
    }
    throw unknownInterface(owner, name, known);
  });
}

/**
 * Two sides that are to hear less of each other.
 *
 * @throws {UsageError} when somebody is on both, or would be cut off from the node that carries its packets
 */
export function refuseSelf(one: readonly string[], other: readonly string[], { leases }: Recorded): void {
  const twice = one.find((name) => other.includes(name));
  if (twice !== undefined) {
    throw new UsageError("same-side", `${twice} is on both sides, and nobody is cut off from itself`, {
      hint: "name each node and pod on one side only",
    });
  }
  for (const [side, opposite] of [
    [one, other],
    [other, one],
  ] as const) {
    const pod = side.find((name) => opposite.includes(leases.pods[name]?.node ?? ""));
    if (pod === undefined) continue;
    const node = leases.pods[pod]?.node;
    throw new UsageError("own-node", `${pod} is on ${node}, which carries all of its packets`, {
      hint: `to cut it off from everybody: lab partition ${pod}; or take its link down: lab link down ${pod}`,
    });
  }
}

function guestRefused(name: string, { leases }: Recorded): UsageError {
  const node = leases.pods[name]?.node ?? "its node";
  return new UsageError("not-a-party", `${name} has no network of its own: it is in that of ${node}`, {
    hint: `name the node: ${node}`,
  });
}
